// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/apps/AppsPageTest.h"

#include "console/features/apps/AppPhonePreview.h"
#include "console/ui/Confirm.h"
#include "console/ui/FileDialog.h"
#include "console/ui/Form.h"
#include "console/ui/MessageBar.h"

#include <gmock/gmock.h>

#include <QCheckBox>
#include <QFile>
#include <QImage>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTemporaryDir>

namespace wardport::test {

using testing::HasSubstr;

class AppEditorTest : public AppsPageTest {
protected:
    QDialog* newApp()
    {
        openApps();
        trigger(u"newApp"_s);
        QDialog* editor = dialog(u"appEditor"_s);
        waitFor([&] { return require<QComboBox>(editor, u"vendorId"_s)->count() > 1; });
        return editor;
    }

    QDialog* editApp(const QString& code)
    {
        openApps();
        openApp(code);
        trigger(u"editApp"_s);
        return dialog(u"appEditor"_s);
    }

    /// The name, the code and the vendor: what every kind needs.
    void typeBasics(QDialog* editor, const QString& code)
    {
        type(editor, u"name"_s, u"新应用"_s);
        type(editor, u"code"_s, code);
        choose(editor, u"vendorId"_s, QString::number(vendorOf(u"tinglan"_s)->id.value()));
    }

    static void showTab(QDialog* editor, int tab)
    {
        require<QTabWidget>(editor, u"editorTabs"_s)->setCurrentIndex(tab);
    }

    static QString note(const QWidget* root, const QString& field)
    {
        return require<QLabel>(root, field + u".note"_s)->text();
    }

    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile made(m_folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(AppEditorTest, registersAWebAppWithParametersAndIcon)
{
    QDialog* editor = newApp();
    typeBasics(editor, u"new-web"_s);
    EXPECT_EQ(require<AppPhonePreview>(editor, u"phonePreview"_s)->shown().name, u"新应用");
    showTab(editor, 1);
    type(editor, u"internalUrl"_s, u"https://new.example/m"_s);
    showTab(editor, 2);
    click(editor, u"insert.ticket"_s);
    choose(editor, u"signature"_s, u"hmacSm3"_s);
    FileDialog::setNextAnswer(file(u"icon.svg"_s,
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#08a"/></svg>)"));
    click(editor, u"chooseIcon"_s);
    click(editor, u"accept"_s);
    ASSERT_TRUE(isGone(u"appEditor"_s)) << require<MessageBar>(editor, u"message"_s)->text().toStdString();
    const App app = *appOf(u"new-web"_s);
    EXPECT_EQ(app.state, AppState::draft);
    EXPECT_EQ(app.internalUrl, u"https://new.example/m");
    ASSERT_EQ(app.parameters.size(), 1u);
    EXPECT_EQ(app.parameters[0].name, u"ticket");
    EXPECT_EQ(app.parameters[0].value, u"{ticket}");
    EXPECT_EQ(app.signature, SignatureMethod::hmacSm3);
    EXPECT_TRUE(app.iconHash.has_value());
    EXPECT_TRUE(waitFor([&] { return column(u"appsTable"_s, u"code"_s).contains(u"new-web"_s); }));
    EXPECT_EQ(in<QLabel>(u"drawerSubtitle"_s)->text(), u"new-web");
}

TEST_F(AppEditorTest, registersANativeAppForOnePlatform)
{
    QDialog* editor = newApp();
    typeBasics(editor, u"new-native"_s);
    choose(editor, u"kind"_s, u"native"_s);
    showTab(editor, 1);
    auto* android = require<QWidget>(editor, u"platform.android"_s);
    require<QCheckBox>(android, u"given"_s)->setChecked(true);
    choose(android, u"method"_s, u"intentUri"_s);
    type(android, u"uri"_s, u"intent://open#Intent;scheme=newapp;end"_s);
    type(android, u"package"_s, u"cn.example.newapp"_s);
    QStringList pairs;
    for (int i = 0; i < 32; ++i)
        pairs << u"AB"_s;
    require<QLineEdit>(android, u"signerSha256"_s)->setText(pairs.join(u':'));
    click(editor, u"accept"_s);
    ASSERT_TRUE(isGone(u"appEditor"_s));
    const App app = *appOf(u"new-native"_s);
    ASSERT_EQ(app.platforms.size(), 1u);
    EXPECT_EQ(app.platforms[0].platform, Platform::android);
    EXPECT_EQ(app.platforms[0].method, CallMethod::intentUri);
    EXPECT_EQ(app.platforms[0].package, u"cn.example.newapp");
    EXPECT_EQ(app.platforms[0].signerSha256, QString(u"ab"_s).repeated(32));
}

TEST_F(AppEditorTest, saysWhatIsWrongAsOneTypes)
{
    QDialog* editor = newApp();
    EXPECT_TRUE(require<QLabel>(editor, u"name.note"_s)->text().isEmpty()) << "nothing was typed yet";
    type(editor, u"code"_s, u"no blanks"_s);
    EXPECT_EQ(note(editor, u"code"_s), u"This is not valid.");
    type(editor, u"code"_s, u"no-blanks"_s);
    EXPECT_EQ(note(editor, u"code"_s), u"Letters, digits, . _ -");
    showTab(editor, 2);
    Form* parameters = qobject_cast<Form*>(
        editor->findChild<QWidget*>(u"parameters"_s)->parentWidget()->parentWidget());
    ASSERT_TRUE(parameters);
    parameters->setList(u"parameters"_s, {{u"ticket"_s, u"{ticket}"_s}, {u"x"_s, u""_s}});
    type(editor, u"[1].value"_s, u"{patient}"_s);
    EXPECT_THAT(editor->findChild<QTabWidget*>()->tabIcon(2).isNull(), false);
    type(editor, u"[1].value"_s, u"{nonce}"_s);
    EXPECT_TRUE(editor->findChild<QTabWidget*>()->tabIcon(2).isNull());
}

TEST_F(AppEditorTest, savingLeadsToTheFirstProblem)
{
    QDialog* editor = newApp();
    typeBasics(editor, u"new-web"_s);
    click(editor, u"accept"_s);
    EXPECT_EQ(require<QTabWidget>(editor, u"editorTabs"_s)->currentIndex(), 1);
    EXPECT_EQ(note(editor, u"internalUrl"_s), u"This must be filled in.");
    EXPECT_FALSE(appOf(u"new-web"_s));
}

TEST_F(AppEditorTest, theServersProblemStandsAtItsField)
{
    QDialog* editor = newApp();
    typeBasics(editor, u"ward-round"_s);
    showTab(editor, 1);
    type(editor, u"internalUrl"_s, u"https://new.example/m"_s);
    click(editor, u"accept"_s);
    EXPECT_TRUE(waitFor([&] { return note(editor, u"code"_s) == u"This is taken already."; }));
    EXPECT_EQ(require<QTabWidget>(editor, u"editorTabs"_s)->currentIndex(), 0);
}

TEST_F(AppEditorTest, editsWithoutLosingWhatItDoesNotShow)
{
    const App before = *appOf(u"ward-round"_s);
    QDialog* editor = editApp(u"ward-round"_s);
    type(editor, u"nameEn"_s, u"Rounds"_s);
    click(editor, u"accept"_s);
    ASSERT_TRUE(isGone(u"appEditor"_s));
    App after = *appOf(u"ward-round"_s);
    EXPECT_EQ(after.nameEn, u"Rounds");
    EXPECT_EQ(in<QLabel>(u"drawerTitle"_s)->text(), u"Rounds");
    after.nameEn = before.nameEn;
    EXPECT_EQ(json::toJson(AppInput(after)), json::toJson(AppInput(before)));
}

TEST_F(AppEditorTest, aLostUpdateIsExplainedAndReloaded)
{
    QDialog* editor = editApp(u"meal"_s);
    App theirs = *appOf(u"meal"_s);
    AppInput changed = theirs;
    changed.nameEn = u"Theirs"_s;
    ASSERT_EQ(server()
                  .as(Role::system)
                  .put(fill(Paths::app, {theirs.id.value()}), changed,
                      {{"If-Match", "\"" + std::to_string(theirs.version) + "\""}})
                  .status,
        200);
    type(editor, u"nameEn"_s, u"Mine"_s);
    click(editor, u"accept"_s);
    auto* message = require<MessageBar>(editor, u"message"_s);
    ASSERT_TRUE(waitFor([&] { return message->text().contains(u"Somebody else"); }));
    EXPECT_EQ(appOf(u"meal"_s)->nameEn, u"Theirs");
    QTest::mouseClick(message->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return require<QLineEdit>(editor, u"nameEn"_s)->text() == u"Theirs"; }));
    type(editor, u"nameEn"_s, u"Mine"_s);
    click(editor, u"accept"_s);
    ASSERT_TRUE(isGone(u"appEditor"_s));
    EXPECT_EQ(appOf(u"meal"_s)->nameEn, u"Mine");
}

TEST_F(AppEditorTest, aFileThatIsNoImageIsRefused)
{
    QDialog* editor = editApp(u"ward-round"_s);
    FileDialog::setNextAnswer(file(u"icon.png"_s, "this is no image"));
    click(editor, u"chooseIcon"_s);
    EXPECT_THAT(require<QLabel>(editor, u"icon.note"_s)->text().toStdString(), HasSubstr("neither a PNG nor an SVG"));
    QByteArray large(600 * 1024, 'x');
    FileDialog::setNextAnswer(file(u"large.png"_s, large));
    click(editor, u"chooseIcon"_s);
    EXPECT_THAT(require<QLabel>(editor, u"icon.note"_s)->text().toStdString(), HasSubstr("512 KB"));
    click(editor, u"cancel"_s);
    EXPECT_TRUE(isGone(u"appEditor"_s)) << "nothing was changed";
}

TEST_F(AppEditorTest, anIconTheServerRefusesLeavesTheAppSaved)
{
    QDialog* editor = editApp(u"ward-round"_s);
    FileDialog::setNextAnswer(file(u"icon.svg"_s,
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><text y="8">x</text><rect width="8" height="8"/></svg>)"));
    click(editor, u"chooseIcon"_s);
    type(editor, u"nameEn"_s, u"Rounds"_s);
    click(editor, u"accept"_s);
    ASSERT_TRUE(
        waitFor([&] { return require<MessageBar>(editor, u"message"_s)->text().contains(u"its icon is not"); }));
    EXPECT_EQ(appOf(u"ward-round"_s)->nameEn, u"Rounds");
    EXPECT_THAT(note(editor, u"icon"_s).toStdString(), HasSubstr("turn it into shapes"));
    click(editor, u"removeIcon"_s);
    click(editor, u"accept"_s);
    ASSERT_TRUE(isGone(u"appEditor"_s)) << "saving again changes the app that is there";
    EXPECT_FALSE(appOf(u"ward-round"_s)->iconHash);
}

TEST_F(AppEditorTest, typedWorkIsNotThrownAwayUnasked)
{
    QDialog* editor = newApp();
    type(editor, u"name"_s, u"新应用"_s);
    Confirm::setNextAnswer(false);
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_TRUE(editor->isVisible());
    Confirm::setNextAnswer(true);
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_TRUE(isGone(u"appEditor"_s));
}

TEST_F(AppEditorTest, looksRight)
{
    QDialog* editor = editApp(u"ward-round"_s);
    inspect(editor, u"app_editor"_s);
    showTab(editor, 1);
    inspect(editor, u"app_editor_platforms"_s);
    showTab(editor, 2);
    inspect(editor, u"app_editor_parameters"_s);
}

TEST_F(AppEditorTest, aNewOneLooksRight)
{
    QDialog* editor = newApp();
    click(editor, u"accept"_s);
    inspect(editor, u"app_editor_new"_s);
    showTab(editor, 1);
    inspect(editor, u"app_editor_web"_s);
}

} // namespace wardport::test
