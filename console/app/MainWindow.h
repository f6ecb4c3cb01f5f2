// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

#include "shared/model/Session.h"

#include <QMainWindow>

class QStackedWidget;

namespace wardport::console {

class SignInPage;
class Workspace;
struct Core;

/// A window: the sign-in page, or the workspace of the one who is signed in.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Core& core, QWidget* parent = nullptr);
    ~MainWindow() override;

    void setServer(const QString& server);
    /// Back to signing in. The pages stay for the same user; another one gets new pages.
    void showSignIn(const Text& notice = {});
    /// As the session of now says.
    void showWorkspace();
    Workspace* workspace() const { return m_workspace; }

Q_SIGNALS:
    void signedIn(const wardport::Session& session);
    void signOutRequested();
    void newWindowRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void retitle();
    void askToSignOut();

    Core& m_core;
    QStackedWidget* m_stack;
    SignInPage* m_signIn;
    Workspace* m_workspace = nullptr;
    QString m_workspaceOf; ///< user and role whose pages these are
    bool m_closing = false;
};

} // namespace wardport::console
