// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/DateField.h"
#include "console/ui/Form.h"
#include "console/ui/ListEdit.h"

#include <gmock/gmock.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

namespace wardport::test {

using namespace console;
using namespace Qt::Literals::StringLiterals;
using testing::ElementsAre;

namespace {

struct AppForm {
    Form form;

    AppForm()
    {
        form.addText(u"name"_s, fixedText(u"&Name"_s), fixedText(u"As the phone shows it"_s));
        form.addChoice(u"kind"_s, fixedText(u"&Kind"_s), {{u"web"_s, fixedText(u"Web"_s)}, {u"native"_s, fixedText(u"Native"_s)}});
        form.addNumber(u"order"_s, fixedText(u"&Order"_s), 0, 1000);
        form.addCheck(u"embed"_s, fixedText(u"Open &inside"_s));
        form.addDate(u"validUntil"_s, fixedText(u"Valid &until"_s));
        form.addMultiline(u"notice"_s, fixedText(u"No&tice"_s));
        form.addList(u"parameters"_s, fixedText(u"Parameters"_s), {{u"name"_s, fixedText(u"Name"_s)}, {u"value"_s, fixedText(u"Value"_s)}});
    }
};

Error problem(const QString& field, ErrorCode code)
{
    Error error;
    error.code = code;
    error.field = field;
    return error;
}

} // namespace

TEST(Form, labelsAreBuddiesAndEditorsCarryWireNames)
{
    AppForm f;
    auto* name = f.form.findChild<QLineEdit*>(u"name"_s);
    ASSERT_NE(name, nullptr);
    bool found = false;
    for (const QLabel* label : f.form.findChildren<QLabel*>())
        found = found || label->buddy() == name;
    EXPECT_TRUE(found);
    EXPECT_EQ(name->accessibleName(), u"Name"_s);
    EXPECT_EQ(name->accessibleDescription(), u"As the phone shows it"_s);
}

TEST(Form, givesBackWhatWasSet)
{
    AppForm f;
    f.form.setText(u"name"_s, u"  门诊  "_s);
    f.form.setText(u"kind"_s, u"native"_s);
    f.form.setNumber(u"order"_s, 7);
    f.form.setChecked(u"embed"_s, true);
    f.form.setDate(u"validUntil"_s, QDate(2026, 3, 1));
    f.form.setList(u"parameters"_s, {{u"dept"_s, u"{dept_code}"_s}, {u""_s, u""_s}});
    EXPECT_EQ(f.form.text(u"name"_s), u"门诊"_s);
    EXPECT_EQ(f.form.text(u"kind"_s), u"native"_s);
    EXPECT_EQ(f.form.number(u"order"_s), 7);
    EXPECT_TRUE(f.form.isChecked(u"embed"_s));
    EXPECT_EQ(f.form.date(u"validUntil"_s), QDate(2026, 3, 1));
    EXPECT_THAT(f.form.list(u"parameters"_s), ElementsAre(QStringList{u"dept"_s, u"{dept_code}"_s}));
}

TEST(Form, anAbsentDateIsNoDate)
{
    AppForm f;
    EXPECT_FALSE(f.form.date(u"validUntil"_s).has_value());
    f.form.setDate(u"validUntil"_s, QDate(2026, 3, 1));
    f.form.setDate(u"validUntil"_s, {});
    EXPECT_FALSE(f.form.date(u"validUntil"_s).has_value());
}

TEST(Form, showsAnErrorUnderItsFieldUntilItIsEdited)
{
    AppForm f;
    EXPECT_TRUE(f.form.setError(u"name"_s, u"This is taken already."_s));
    EXPECT_EQ(f.form.findChild<QLabel*>(u"name.note"_s)->text(), u"This is taken already."_s);
    QTest::keyClicks(f.form.findChild<QLineEdit*>(u"name"_s), u"x"_s);
    EXPECT_EQ(f.form.error(u"name"_s), QString());
    EXPECT_EQ(f.form.findChild<QLabel*>(u"name.note"_s)->text(), u"As the phone shows it"_s);
}

TEST(Form, sendsAPathIntoTheRowOfItsList)
{
    AppForm f;
    f.form.setList(u"parameters"_s, {{u"a"_s, u"1"_s}, {u"b"_s, u"{nope}"_s}});
    EXPECT_TRUE(f.form.setError(u"parameters[1].value"_s, u"There is no such placeholder."_s));
    QStringList shown;
    for (const QLabel* label : f.form.findChild<QWidget*>(u"parameters"_s)->findChildren<QLabel*>())
        if (!label->isHidden())
            shown << label->text();
    EXPECT_THAT(shown, testing::Contains(u"There is no such placeholder."_s));
}

TEST(Form, refusesAnErrorOfAnUnknownField)
{
    AppForm f;
    EXPECT_FALSE(f.form.setError(u"colour"_s, u"wrong"_s));
    EXPECT_FALSE(f.form.setError(u"colours[2]"_s, u"wrong"_s));
}

TEST(Form, givesBackTheProblemsItCannotShow)
{
    AppForm f;
    f.form.show();
    const Problems rest = f.form.showProblems({problem(u"name"_s, ErrorCode::required), problem({}, ErrorCode::conflict),
        problem(u"vendorId"_s, ErrorCode::notFound)});
    ASSERT_EQ(rest.size(), 2u);
    EXPECT_EQ(rest[1].field, u"vendorId"_s);
    EXPECT_FALSE(f.form.error(u"name"_s).isEmpty());
    EXPECT_EQ(f.form.focusWidget(), f.form.findChild<QLineEdit*>(u"name"_s));
}

TEST(Form, isDirtyOnlyWhileSomethingDiffers)
{
    AppForm f;
    f.form.setText(u"name"_s, u"Clinic"_s);
    f.form.setList(u"parameters"_s, {{u"a"_s, u"1"_s}});
    f.form.markClean();
    EXPECT_FALSE(f.form.isDirty());
    f.form.setText(u"name"_s, u"Ward"_s);
    EXPECT_TRUE(f.form.isDirty());
    f.form.setText(u"name"_s, u"Clinic"_s);
    EXPECT_FALSE(f.form.isDirty());
    f.form.setList(u"parameters"_s, {{u"a"_s, u"2"_s}});
    EXPECT_TRUE(f.form.isDirty());
}

TEST(Form, aFreshChoiceIsNotDirty)
{
    AppForm f;
    EXPECT_FALSE(f.form.isDirty());
}

TEST(Form, keepsTheChoiceWhenItsWordsChange)
{
    AppForm f;
    f.form.setText(u"kind"_s, u"native"_s);
    QSignalSpy changed(&f.form, &Form::changed);
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&f.form, &language);
    EXPECT_EQ(f.form.text(u"kind"_s), u"native"_s);
    EXPECT_EQ(changed.size(), 0);
}

TEST(Form, tabGoesFromFieldToFieldInOrder)
{
    AppForm f;
    f.form.show();
    auto* name = f.form.findChild<QLineEdit*>(u"name"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Tab);
    EXPECT_EQ(f.form.focusWidget()->objectName(), u"kind"_s);
}

TEST(ListEdit, addsAndRemovesRows)
{
    ListEdit list({{{}, fixedText(u"Word"_s)}});
    list.setRows({{u"one"_s}, {u"two"_s}});
    list.findChildren<QToolButton*>(u"removeRow"_s).front()->click();
    EXPECT_THAT(list.rows(), ElementsAre(QStringList{u"two"_s}));
    list.findChild<QPushButton*>()->click();
    list.findChild<QLineEdit*>(u"[1]"_s)->setText(u"three"_s);
    EXPECT_THAT(list.rows(), ElementsAre(QStringList{u"two"_s}, QStringList{u"three"_s}));
}

TEST(ListEdit, errorFollowsTheLanguage)
{
    QString word = u"Not a time"_s;
    ListEdit list({{u"from"_s, fixedText(u"From"_s)}});
    list.setRows({{u"soon"_s}});
    ASSERT_TRUE(list.setError(0, u"from"_s, [&] { return word; }));
    const auto shows = [&](const QString& text) {
        const auto labels = list.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return !label->isHidden() && label->text() == text; });
    };
    EXPECT_TRUE(shows(u"Not a time"_s));
    word = u"不是时间"_s;
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&list, &language);
    EXPECT_TRUE(shows(u"不是时间"_s));
    EXPECT_FALSE(shows(u"Not a time"_s));
    list.clearErrors();
    QCoreApplication::sendEvent(&list, &language);
    EXPECT_FALSE(shows(u"不是时间"_s));
}

TEST(Form, problemsFollowTheLanguage)
{
    class Chinese : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char*, const char*, const char*, int) const override { return u"译文"_s; }
    } chinese;
    AppForm f;
    f.form.setList(u"parameters"_s, {{u"dept"_s, u"x"_s}});
    Error row;
    row.code = ErrorCode::invalid;
    row.field = u"parameters[0].value"_s;
    Error name = row;
    name.field = u"name"_s;
    ASSERT_TRUE(f.form.showProblems({name, row}).empty());
    const QString before = f.form.error(u"name"_s);
    QCoreApplication::installTranslator(&chinese);
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&f.form, &language);
    for (QWidget* part : f.form.findChildren<QWidget*>())
        QCoreApplication::sendEvent(part, &language);
    EXPECT_NE(f.form.error(u"name"_s), before);
    const auto labels = f.form.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::none_of(labels, [&](const QLabel* label) { return label->text() == before; }));
    QCoreApplication::removeTranslator(&chinese);
}

} // namespace wardport::test
