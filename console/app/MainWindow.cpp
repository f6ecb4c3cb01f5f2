// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/MainWindow.h"

#include "console/app/Core.h"
#include "console/app/PageList.h"
#include "console/app/PasswordDialog.h"
#include "console/app/Workspace.h"
#include "console/features/signin/SignInPage.h"
#include "console/page/Emblem.h"
#include "console/page/Words.h"
#include "console/ui/Confirm.h"

#include <QCloseEvent>
#include <QStackedWidget>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<LanguageChoice> languageChoices()
{
    std::vector<LanguageChoice> choices;
    for (const Language::Known& language : Language::known())
        choices.push_back({language.tag, language.name});
    return choices;
}

} // namespace

MainWindow::MainWindow(Core& core, QWidget* parent)
    : QMainWindow(parent)
    , m_core(core)
    , m_stack(new QStackedWidget(this))
    , m_signIn(new SignInPage(core.client, core.api.session, languageChoices(), this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(emblemIcon());
    setMinimumSize(960, 600);
    m_stack->addWidget(m_signIn);
    setCentralWidget(m_stack);
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::signedIn);
    connect(m_signIn, &SignInPage::languageRequested, &core.language, &Language::choose);
    connect(&core.orgTree, &OrgTree::changed, this, &MainWindow::retitle);
    connect(&core.session, &CurrentSession::changed, this, &MainWindow::retitle);
    if (!restoreGeometry(core.settings.geometry.get()))
        resize(1366, 768);
    retitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::setServer(const QString& server)
{
    m_signIn->setServer(server);
}

void MainWindow::showSignIn(const Text& notice)
{
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->start(notice);
    retitle();
}

void MainWindow::showWorkspace()
{
    const Session& session = m_core.session.info();
    const QString whose = session.username + u'/' + wireName(session.role);
    if (!m_workspace || m_workspaceOf != whose) {
        delete m_workspace;
        m_workspaceOf = whose;
        m_workspace = new Workspace(m_core, this);
        m_stack->addWidget(m_workspace);
        connect(m_workspace, &Workspace::titleChanged, this, &MainWindow::retitle);
        connect(m_workspace, &Workspace::newWindowRequested, this, &MainWindow::newWindowRequested);
        connect(m_workspace, &Workspace::signOutRequested, this, &MainWindow::askToSignOut);
        connect(
            m_workspace, &Workspace::passwordRequested, this, [this] { (new PasswordDialog(m_core, this))->open(); });
        if (const auto last = fromWireName<PageKind>(m_core.settings.page.get()))
            m_workspace->openPage(*last);
        // The role may not see that page: the first it may.
        for (const PageEntry& page : pageList()) {
            if (!m_workspace->currentPage())
                m_workspace->openPage(page.kind);
        }
    } else {
        m_workspace->refresh();
    }
    m_stack->setCurrentWidget(m_workspace);
    retitle();
}

void MainWindow::askToSignOut()
{
    const QStringList unsaved = m_workspace->unsavedPages();
    if (unsaved.isEmpty()) {
        Q_EMIT signOutRequested();
        return;
    }
    Confirm::ask(this,
        {tr("Sign out without applying your changes?"), tr("Changes that are not applied are lost."),
            unsaved.join(tr(", ", "between names of pages")), tr("Sign out"), true},
        [this] { Q_EMIT signOutRequested(); });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const QStringList unsaved = m_workspace && m_core.session.isSignedIn() && !m_closing ? m_workspace->unsavedPages()
                                                                                         : QStringList();
    if (!unsaved.isEmpty()) {
        event->ignore();
        Confirm::ask(this,
            {tr("Close without applying your changes?"), tr("Changes that are not applied are lost."),
                unsaved.join(tr(", ", "between names of pages")), tr("Close"), true},
            [this] {
                m_closing = true;
                close();
            });
        return;
    }
    m_core.settings.geometry.set(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::retitle()
{
    QStringList parts;
    if (m_core.session.isSignedIn() && m_workspace) {
        parts << text(m_workspace->currentKind());
        const auto top = m_core.orgTree.children({});
        if (top.size() == 1)
            parts << localName(top.front()->name, top.front()->nameEn);
    }
    parts << u"Wardport"_s;
    setWindowTitle(parts.join(u" – "_s));
}

} // namespace wardport::console
