// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/app/AppTest.h"

#include "console/page/Words.h"
#include "console/ui/MessageBar.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QPushButton>
#include <QTest>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace console;
using namespace std::chrono_literals;

class SessionEnd : public AppTest {
protected:
    MessageBar* countdownBar()
    {
        const auto bars = workspace()->findChildren<MessageBar*>(QString(), Qt::FindDirectChildrenOnly);
        EXPECT_EQ(bars.size(), 1);
        return bars.front();
    }

    int sessionsOnServer()
    {
        return server().database().query("SELECT count(*) FROM token WHERE audience = 'console'").scalar<int>();
    }
};

TEST_F(SessionEnd, signsOutHereAndAtTheServer)
{
    signInAs(Role::system);
    ASSERT_EQ(sessionsOnServer(), 1);
    choose(u"Sign out"_s);
    EXPECT_TRUE(isSignInShown());
    EXPECT_FALSE(core().client.hasToken());
    EXPECT_TRUE(signInMessage().isEmpty());
    EXPECT_TRUE(waitFor([this] { return sessionsOnServer() == 0; }));
}

TEST_F(SessionEnd, returnsToSignInWithANoticeWhenTheServerEndsIt)
{
    signInAs(Role::system);
    server().clock().advance(13h);
    askServer();
    ASSERT_TRUE(waitFor([this] { return isSignInShown(); }));
    EXPECT_THAT(signInMessage().toStdString(), testing::HasSubstr("The server has ended your session."));
    core().language.choose(u"zh_CN"_s);
    QCoreApplication::processEvents();
    EXPECT_THAT(signInMessage().toStdString(), testing::HasSubstr("服务器已结束您的会话"));
    core().language.choose(u"en"_s);
}

TEST_F(SessionEnd, keepsThePagesForTheSameUser)
{
    signInAs(Role::system);
    const Workspace* before = workspace();
    console().signOut();
    typeAndSubmit(u"system"_s, QString::fromLatin1(password));
    ASSERT_TRUE(waitFor([this] { return workspace()->isVisible(); }));
    EXPECT_EQ(workspace(), before);
}

TEST_F(SessionEnd, givesAnotherUserPagesOfTheirOwn)
{
    signInAs(Role::system);
    console().signOut();
    typeAndSubmit(account(Role::audit), QString::fromLatin1(password));
    ASSERT_TRUE(waitFor([this] { return core().session.isSignedIn() && workspace()->isVisible(); }));
    for (const PageEntry& page : pageList()) {
        const auto permission = permissionFor(page.kind);
        EXPECT_EQ(window()->findChild<QWidget*>(u"rail."_s + wireName(page.kind)) != nullptr,
            !permission || holds(Role::audit, *permission));
    }
}

TEST_F(SessionEnd, countsDownBeforeAnIdleUserIsSignedOut)
{
    signInAs(Role::system);
    core().idle.start(6s, 3s);
    EXPECT_TRUE(waitFor([this] { return countdownBar()->isVisible(); }));
    EXPECT_THAT(countdownBar()->text().toStdString(), testing::HasSubstr("you will be signed out in"));
    for (QPushButton* button : countdownBar()->findChildren<QPushButton*>()) {
        if (button->text() == u"Stay signed in"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_FALSE(countdownBar()->isVisible());
    EXPECT_TRUE(core().session.isSignedIn());
}

TEST_F(SessionEnd, signsAnIdleUserOut)
{
    signInAs(Role::system);
    core().idle.start(200ms, 100ms);
    ASSERT_TRUE(waitFor([this] { return isSignInShown(); }));
    EXPECT_THAT(signInMessage().toStdString(), testing::HasSubstr("without activity"));
    EXPECT_TRUE(waitFor([this] { return sessionsOnServer() == 0; }));
}

TEST_F(SessionEnd, tellsThatTheConnectionIsLost)
{
    signInAs(Role::system);
    server().instance().stop();
    askServer();
    EXPECT_TRUE(waitFor([this] { return require<QWidget>(window(), u"connectionBadge"_s)->isVisible(); }));
    EXPECT_TRUE(core().session.isSignedIn());
}

} // namespace
} // namespace wardport::test
