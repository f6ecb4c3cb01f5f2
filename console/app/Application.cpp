// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/Application.h"

#include "console/app/MainWindow.h"
#include "console/app/Workspace.h"
#include "console/page/Format.h"
#include "console/ui/Theme.h"

#include <QApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

Application::Application(QApplication& app, const Options& options)
    : m_server(options.server)
{
    Theme::current().install(app);
    chooseTheme(options.theme.isEmpty() ? m_core.settings.theme.get() : options.theme);
    const QString remembered = m_core.settings.language.get();
    const QString wished = options.language.isEmpty() ? remembered : options.language;
    m_core.language.choose(Language::isKnown(wished) ? wished : Language::systemTag());
    // From here on a change is the user's choice.
    connect(
        &m_core.language, &Language::changed, this, [this] { m_core.settings.language.set(m_core.language.tag()); });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        switch (Theme::current().choice()) {
        case Theme::Choice::System:
            return m_core.settings.theme.reset();
        case Theme::Choice::Light:
            return m_core.settings.theme.set(u"light"_s);
        case Theme::Choice::Dark:
            return m_core.settings.theme.set(u"dark"_s);
        }
    });
    connect(&m_core.client, &ApiClient::signedOut, this, [this] {
        end([] {
            return tr("The server has ended your session. Sign in to go on; nothing you were doing was repeated.");
        });
    });
    connect(&m_core.idle, &IdleWatch::expired, this, [this] {
        signOut([seconds = m_core.session.info().idleTimeoutSeconds] {
            return tr("You were signed out after %1 without activity.").arg(formatSeconds(seconds));
        });
    });
    connect(&m_core.idle, &IdleWatch::stillHere, this,
        [this] { m_core.api.session.current(this, [](const Result<Session>&) {}); });
}

Application::~Application()
{
    for (MainWindow* window : std::exchange(m_windows, {}))
        delete window;
}

void Application::setNames()
{
    QCoreApplication::setOrganizationName(u"Wardport"_s);
    QCoreApplication::setApplicationName(u"Console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WARDPORT_VERSION));
}

void Application::chooseTheme(const QString& name)
{
    if (name == u"light"_s)
        Theme::current().choose(Theme::Choice::Light);
    else if (name == u"dark"_s)
        Theme::current().choose(Theme::Choice::Dark);
}

MainWindow* Application::openWindow()
{
    auto* window = new MainWindow(m_core);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.push_back(window);
    connect(window, &QObject::destroyed, this, [this](QObject* gone) { std::erase(m_windows, gone); });
    connect(window, &MainWindow::signedIn, this, &Application::begin);
    connect(window, &MainWindow::signOutRequested, this, [this] { signOut(); });
    connect(window, &MainWindow::newWindowRequested, this, [this] { openWindow()->show(); });
    connect(&m_core.idle, &IdleWatch::countdown, window, [window](int secondsLeft) {
        if (window->workspace())
            window->workspace()->showCountdown(secondsLeft);
    });
    connect(&m_core.idle, &IdleWatch::resumed, window, [window] {
        if (window->workspace())
            window->workspace()->hideCountdown();
    });
    if (!m_server.isEmpty())
        window->setServer(m_server);
    if (m_core.session.isSignedIn())
        window->showWorkspace();
    else
        window->showSignIn();
    return window;
}

void Application::begin(const Session& session)
{
    m_core.session.begin(session);
    if (m_core.session.may(Permission::orgUnitsRead))
        m_core.orgTree.refresh();
    if (m_core.session.may(Permission::appsRead))
        m_core.apps.refresh();
    m_core.idle.start(std::chrono::seconds{session.idleTimeoutSeconds});
    for (MainWindow* window : m_windows)
        window->showWorkspace();
}

void Application::signOut(const Text& notice)
{
    // Whether the server hears of it or not, this console forgets the token.
    m_core.api.session.signOut(this, [](const Result<Done>&) {});
    m_core.client.setToken({});
    end(notice);
}

void Application::end(const Text& notice)
{
    m_core.idle.stop();
    m_core.session.end();
    m_core.orgTree.clear();
    m_core.apps.clear();
    for (MainWindow* window : m_windows)
        window->showSignIn(notice);
}

} // namespace wardport::console
