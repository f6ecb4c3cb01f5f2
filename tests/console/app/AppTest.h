// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/app/Application.h"
#include "console/app/MainWindow.h"
#include "console/app/PageList.h"
#include "console/app/Workspace.h"
#include "tests/support/console/GuiTest.h"
#include "tests/support/server/TestServer.h"

#include <gtest/gtest.h>

namespace wardport::test {

/// The whole console against a real server with a small sample hospital, at its sign-in page.
class AppTest : public testing::Test {
protected:
    AppTest();
    ~AppTest() override;

    static constexpr auto password = "Right-pass-99";

    /// The sample's account of this role, named as it, with `password` from now on.
    QString account(Role role);

    console::Application& console() { return *m_console; }
    console::Core& core() { return m_console->core(); }
    console::MainWindow* window() { return m_window; }
    console::Workspace* workspace() { return m_window->workspace(); }
    TestServer& server() { return m_server; }

    /// Types into the sign-in form and presses its button.
    void typeAndSubmit(const QString& username, const QString& typedPassword);
    /// Through the form, the certificate pane, to the workspace.
    void signInAs(Role role);
    bool isSignInShown() const;
    /// What the form's message bar says.
    QString signInMessage() const;

    /// Asks the server anything, as a page would.
    void askServer();
    /// Chooses a named entry of the user's menu, or of one of its submenus, and lets its posted events arrive.
    void choose(const QString& text);
    static QStringList railTexts(const QWidget* root);

private:
    TestServer m_server{{}, TestPostgres::Schema::sample};
    std::unique_ptr<console::Application> m_console;
    console::MainWindow* m_window = nullptr;
};

} // namespace wardport::test
