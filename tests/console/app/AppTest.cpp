// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/app/AppTest.h"

#include "console/app/RailButton.h"
#include "console/page/Words.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"
#include "server/auth/PasswordHash.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace console;

AppTest::AppTest()
{
    QSettings().clear();
    Options options;
    options.server = u"https://localhost:%1"_s.arg(m_server.port(server::Audience::admin));
    options.language = u"en"_s;
    options.theme = u"light"_s;
    m_console = std::make_unique<Application>(*qApp, options);
    m_window = m_console->openWindow();
    m_window->show();
    m_window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window));
}

AppTest::~AppTest() = default;

QString AppTest::account(Role role)
{
    const QString username = wireName(role);
    m_server.database()
        .query("UPDATE administrator SET password_hash = :hash WHERE username = :username")
        .bind(":username", username)
        .bind(":hash", server::PasswordHash::make(Secret{QString::fromLatin1(password)}))
        .run();
    return username;
}

void AppTest::typeAndSubmit(const QString& username, const QString& typedPassword)
{
    const auto type = [this](const QString& field, const QString& words) {
        auto* edit = require<QLineEdit>(m_window, field);
        edit->clear();
        QTest::keyClicks(edit, words);
    };
    type(u"username"_s, username);
    type(u"password"_s, typedPassword);
    QTest::mouseClick(require<QPushButton>(m_window, u"signIn"_s), Qt::LeftButton);
}

void AppTest::signInAs(Role role)
{
    typeAndSubmit(account(role), QString::fromLatin1(password));
    auto* trust = require<QPushButton>(m_window, u"trust"_s);
    ASSERT_TRUE(waitFor([trust] { return trust->isVisible(); })) << "the certificate was not shown";
    QTest::mouseClick(trust, Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return workspace() && workspace()->isVisible(); })) << signInMessage().toStdString();
    ASSERT_TRUE(waitFor([this] { return !core().orgTree.state().isLoading() && !core().apps.state().isLoading(); }));
}

bool AppTest::isSignInShown() const
{
    return require<QWidget>(m_window, u"signInForm"_s)->isVisible();
}

QString AppTest::signInMessage() const
{
    return require<QWidget>(m_window, u"signInForm"_s)->findChild<MessageBar*>()->text();
}

void AppTest::askServer()
{
    core().api.session.current(m_window, [](const Result<Session>&) {});
}

void AppTest::choose(const QString& text)
{
    QMenu* menu = require<QToolButton>(m_window, u"userMenu"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QList<QAction*> entries = menu->actions();
    for (const QAction* action : menu->actions()) {
        if (action->menu())
            entries << action->menu()->actions();
    }
    const auto found = std::ranges::find(entries, text, &QAction::text);
    if (found == entries.end())
        throw std::runtime_error("the user's menu has no " + text.toStdString());
    (*found)->trigger();
    QCoreApplication::processEvents();
}

QStringList AppTest::railTexts(const QWidget* root)
{
    QStringList texts;
    for (const RailButton* button : root->findChildren<RailButton*>())
        texts << button->text();
    return texts;
}

} // namespace wardport::test
