// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/apps/AppsPageTest.h"

#include "console/features/apps/AppPhonePreview.h"
#include "console/features/apps/AppText.h"
#include "console/ui/Confirm.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/MessageBar.h"

#include <gmock/gmock.h>

#include "tests/support/page/ListFile.h"
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

namespace wardport::test {

using testing::Each;
using testing::HasSubstr;

class AppListTest : public AppsPageTest {};

/// Sees the same and may change nothing.
class AppListForSecurity : public AppsPageTest {
protected:
    AppListForSecurity()
        : AppsPageTest(Role::security)
    {
    }
};

TEST_F(AppListTest, listsWithNameStateAndVendor)
{
    openApps();
    EXPECT_EQ(m_page->status().rows, rows(u"appsTable"_s));
    const auto at = column(u"appsTable"_s, u"code"_s).indexOf(u"exam-booking");
    ASSERT_GE(at, 0);
    EXPECT_EQ(column(u"appsTable"_s, u"state"_s)[at], u"Suspended");
    EXPECT_FALSE(column(u"appsTable"_s, u"vendor"_s)[at].isEmpty());
}

TEST_F(AppListTest, theServerFiltersAndSearches)
{
    openApps();
    const int all = rows(u"appsTable"_s);
    auto* filters = in<QLineEdit>(u"search"_s)->parentWidget();
    qobject_cast<FilterBar*>(filters)->setValue(u"state"_s, u"suspended"_s);
    ASSERT_TRUE(waitFor([&] { return rows(u"appsTable"_s) > 0 && rows(u"appsTable"_s) < all; }));
    EXPECT_THAT(column(u"appsTable"_s, u"state"_s), Each(u"Suspended"_s));
    qobject_cast<FilterBar*>(filters)->clear();
    QTest::keyClicks(in<QLineEdit>(u"search"_s), u"exam-booking"_s);
    ASSERT_TRUE(waitFor([&] { return rows(u"appsTable"_s) == 1; }));
    EXPECT_EQ(column(u"appsTable"_s, u"code"_s).first(), u"exam-booking");
}

TEST_F(AppListTest, theServerSortsByTheColumnClicked)
{
    openApps();
    QHeaderView* head = table(u"appsTable"_s)->horizontalHeader();
    const int code = table(u"appsTable"_s)->core()->columnByKey(u"code"_s);
    QTest::mouseClick(
        head->viewport(), Qt::LeftButton, {}, {head->sectionViewportPosition(code) + 8, head->height() / 2});
    EXPECT_TRUE(waitFor([&] {
        const QStringList codes = column(u"appsTable"_s, u"code"_s);
        return codes.size() > 1 && codes.first() < codes.last() && codes.first().startsWith(u'a');
    }));
}

TEST_F(AppListTest, theDrawerTellsWhoUsesTheApp)
{
    openApps();
    openApp(u"ward-round"_s);
    EXPECT_EQ(in<QLabel>(u"drawerTitle"_s)->text(), u"Ward Rounds");
    EXPECT_GT(in<QLabel>(u"usedBy.people"_s)->text().remove(u',').toInt(), 0);
    EXPECT_GT(in<QLabel>(u"usedBy.launches"_s)->text().remove(u',').toInt(), 0);
    EXPECT_THAT(in<AppText>(u"appParameters"_s)->toPlainText().toStdString(), HasSubstr("ticket = {ticket}"));
    EXPECT_TRUE(m_page->closeDetail());
    EXPECT_FALSE(m_page->closeDetail());
}

TEST_F(AppListTest, onlyAllowedStepsAreOffered)
{
    openApps();
    openApp(u"exam-booking"_s);
    EXPECT_TRUE(in(u"step.published"_s)->isVisible());
    EXPECT_TRUE(in(u"step.retired"_s)->isVisible());
    EXPECT_FALSE(in(u"step.trial"_s)->isVisible());
    EXPECT_FALSE(in(u"step.draft"_s)->isVisible());
    EXPECT_EQ(in<AppPhonePreview>(u"phonePreview"_s)->shown().notice, appOf(u"exam-booking"_s)->notice);
}

TEST_F(AppListTest, aDraftIsPublishedInOneStep)
{
    openApps();
    openApp(u"antimicrobial"_s);
    click(m_page, u"step.published"_s);
    ASSERT_TRUE(waitFor([&] { return appOf(u"antimicrobial"_s)->state == AppState::published; }));
    EXPECT_TRUE(waitFor([&] { return in<MessageBar>(u"appMessage"_s)->text().contains(u"Published"); }));
    const auto at = column(u"appsTable"_s, u"code"_s).indexOf(u"antimicrobial");
    EXPECT_EQ(column(u"appsTable"_s, u"state"_s)[at], u"Published");
}

TEST_F(AppListTest, suspendingNeedsANotice)
{
    openApps();
    openApp(u"ward-round"_s);
    click(m_page, u"step.suspended"_s);
    QDialog* asked = dialog(u"suspendDialog"_s);
    ASSERT_TRUE(asked);
    click(asked, u"accept"_s);
    EXPECT_FALSE(require<QLabel>(asked, u"notice.note"_s)->text().isEmpty());
    EXPECT_EQ(appOf(u"ward-round"_s)->state, AppState::published);
    require<QPlainTextEdit>(asked, u"notice"_s)->setPlainText(u"维护至今晚八点"_s);
    EXPECT_EQ(require<AppPhonePreview>(asked, u"phonePreview"_s)->shown().notice, u"维护至今晚八点");
    click(asked, u"accept"_s);
    EXPECT_TRUE(isGone(u"suspendDialog"_s));
    const App after = *appOf(u"ward-round"_s);
    EXPECT_EQ(after.state, AppState::suspended);
    EXPECT_EQ(after.notice, u"维护至今晚八点");
}

TEST_F(AppListTest, retiringSaysFirstWhoWouldNotice)
{
    openApps();
    openApp(u"ward-round"_s);
    Confirm::setNextAnswer(true);
    click(m_page, u"step.retired"_s);
    ASSERT_TRUE(waitFor([&] { return appOf(u"ward-round"_s)->state == AppState::retired; }));
    EXPECT_TRUE(Confirm::lastQuestion().destructive);
    EXPECT_THAT(Confirm::lastQuestion().affected.toStdString(), HasSubstr("launches in the last 30 days"));
    EXPECT_THAT(Confirm::lastQuestion().affected.toStdString(), HasSubstr("people"));
}

TEST_F(AppListTest, aDraftIsDeletedAfterAQuestion)
{
    AppInput draft = *appOf(u"meal"_s);
    draft.code = u"to-delete"_s;
    ASSERT_EQ(server().as(Role::system).post(Paths::apps, draft).status, 201);
    openApps();
    openApp(u"ward-round"_s);
    EXPECT_FALSE(m_page->findChild<QAction*>(u"deleteApp"_s)->isEnabled());
    openApp(u"to-delete"_s);
    Confirm::setNextAnswer(true);
    trigger(u"deleteApp"_s);
    EXPECT_TRUE(waitFor([&] { return !column(u"appsTable"_s, u"code"_s).contains(u"to-delete"_s); }));
    EXPECT_FALSE(appOf(u"to-delete"_s));
    EXPECT_THAT(Confirm::lastQuestion().affected.toStdString(), HasSubstr("0 grants"));
}

TEST_F(AppListTest, aNewSecretIsShownOnceToBeCopied)
{
    openApps();
    openApp(u"ward-round"_s);
    Confirm::setNextAnswer(true);
    click(m_page, u"renewSecret"_s);
    QDialog* shown = dialog(u"secretDialog"_s);
    ASSERT_TRUE(shown);
    const QString secret = require<AppText>(shown, u"secret"_s)->toPlainText();
    EXPECT_GE(secret.size(), 32);
    click(shown, u"secret.copy"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), secret);
    Confirm::setNextAnswer(false);
    click(shown, u"closeSecret"_s);
    EXPECT_TRUE(shown->isVisible()) << "one of the two was not copied";
    click(shown, u"signingKey.copy"_s);
    click(shown, u"closeSecret"_s);
    EXPECT_TRUE(isGone(u"secretDialog"_s));
}

TEST_F(AppListTest, theCallIsPreviewedForAPerson)
{
    openApps();
    openApp(u"ward-round"_s);
    const Person person =
        server().as(Role::system).get(std::string(Paths::people) + "?limit=1").as<Page<Person>>().items.front();
    auto* field = in<QLineEdit>(u"callPerson"_s);
    field->setFocus();
    QTest::keyClicks(field, person.staffNo);
    QWidget* popup = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top->objectName() == u"personPickerPopup" && top->isVisible())
                popup = top;
        }
        return popup;
    }));
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return in(u"callText"_s)->isVisible(); }));
    EXPECT_THAT(in<AppText>(u"callText"_s)->toPlainText().toStdString(), HasSubstr("intent://round/open"));
    EXPECT_EQ(in<AppText>(u"placeholder.ticket"_s)->toPlainText(), u"TICKET-SPECIMEN");
    EXPECT_EQ(in<AppText>(u"placeholder.nonce"_s)->toPlainText(), u"not in this call");
    choose(m_page, u"callPlatform"_s, u"ios"_s);
    Q_EMIT in<QComboBox>(u"callPlatform"_s)->activated(1);
    EXPECT_TRUE(waitFor([&] { return in<AppText>(u"callText"_s)->toPlainText().startsWith(u"https://round.app"); }));
    inspect(in(u"appDetail"_s), u"app_detail"_s);
}

TEST_F(AppListTest, otherPagesAreReachedWithTheApp)
{
    openApps();
    openApp(u"ward-round"_s);
    click(m_page, u"openExceptions"_s);
    EXPECT_EQ(requestedPage(), PageKind::exceptions);
    EXPECT_EQ(std::get<ExceptionFilter>(requestedTarget()).appId, appOf(u"ward-round"_s)->id);
    click(m_page, u"openUsage"_s);
    EXPECT_EQ(requestedPage(), PageKind::usage);
}

TEST_F(AppListTest, anAppOrAFilterAskedForIsShown)
{
    openApps();
    m_page->showTarget(appOf(u"meal"_s)->id);
    EXPECT_TRUE(waitFor([&] { return in<QLabel>(u"drawerSubtitle"_s)->text() == u"meal"; }));
    AppFilter filter;
    filter.state = AppState::retired;
    m_page->showTarget(filter);
    EXPECT_TRUE(waitFor([&] {
        const QStringList states = column(u"appsTable"_s, u"state"_s);
        return !states.isEmpty() && states.count(u"Retired"_s) == states.size();
    }));
}

TEST_F(AppListTest, aFailedListCanBeRetried)
{
    server().postgres().setAvailable(false);
    m_page = open<AppsPage>();
    ASSERT_TRUE(waitFor([&] { return in(u"errorView"_s)->isVisible(); }));
    server().postgres().setAvailable(true);
    QTest::mouseClick(in(u"errorView"_s)->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return rows(u"appsTable"_s) > 0; }));
}

TEST_F(AppListForSecurity, readsButMayNotChange)
{
    openApps();
    openApp(u"ward-round"_s);
    EXPECT_TRUE(m_page->actions().isEmpty());
    EXPECT_FALSE(in(u"step.suspended"_s)->isVisible());
    EXPECT_FALSE(m_page->findChild<QPushButton*>(u"renewSecret"_s));
    EXPECT_FALSE(m_page->findChild<QToolButton*>(u"editApp"_s));
}

TEST_F(AppListTest, looksRight)
{
    QSignalSpy icons(&context().icons, &IconStore::ready);
    openApps();
    ASSERT_TRUE(waitFor([&] { return icons.count() > 10; }));
    inspect(m_page, u"apps"_s);
    openApp(u"ward-round"_s);
    inspect(m_page, u"apps_drawer"_s);
    openApp(u"exam-booking"_s);
    inspect(m_page, u"apps_suspended"_s);
}

TEST_F(AppListTest, itsDialogsLookRight)
{
    openApps();
    openApp(u"ward-round"_s);
    click(m_page, u"step.suspended"_s);
    QDialog* asked = dialog(u"suspendDialog"_s);
    ASSERT_TRUE(waitFor([&] { return require<QLabel>(asked, u"affected"_s)->isVisible(); }));
    require<QPlainTextEdit>(asked, u"notice"_s)->setPlainText(u"系统维护，今晚八点恢复使用"_s);
    inspect(asked, u"app_suspend"_s);
    Confirm::setNextAnswer(true);
    click(asked, u"cancel"_s);
    Confirm::setNextAnswer(true);
    click(m_page, u"renewSecret"_s);
    inspect(dialog(u"secretDialog"_s), u"app_secret"_s);
}

TEST_F(AppListTest, exportsTheListWithItsFilter)
{
    openApps();
    require<QWidget>(m_page, u"apps"_s)->findChild<FilterBar*>()->setValue(u"kind"_s, u"web"_s);
    ASSERT_TRUE(
        waitFor([this] { return column(u"appsTable"_s, u"kind"_s).count(u"Web app"_s) == rows(u"appsTable"_s); }));
    const auto file = exportedRows(require<QWidget>(m_page, u"apps"_s));
    EXPECT_EQ(exportedColumn(file, u"Name"_s).front(), column(u"appsTable"_s, u"name"_s).front());
    EXPECT_THAT(exportedColumn(file, u"Kind"_s), testing::Each(column(u"appsTable"_s, u"kind"_s).front()));
    EXPECT_THAT(exportedColumn(file, u"Vendor"_s), testing::Each(testing::Ne(QString())));
}

} // namespace wardport::test
