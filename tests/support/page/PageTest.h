// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"
#include "console/ui/Language.h"
#include "tests/support/console/GuiTest.h"
#include "tests/support/server/TestServer.h"

#include <gtest/gtest.h>

namespace wardport::test {

/// A page of the console on a real server with a small sample hospital, signed in as `role`.
class PageTest : public testing::Test {
protected:
    using PageContext = console::PageContext;

    explicit PageTest(Role role = Role::system);
    ~PageTest() override;

    /// Shows a new page in a window of its own, refreshed.
    template <class Page>
    Page* open(QSize size = {1180, 660})
    {
        auto* page = new Page(m_context);
        show(page, size);
        return page;
    }

    /// Takes the widget's picture in both languages and themes, and at 1366 x 768 and 2560 x 1440 (less the frame) in the
    /// first of them. Fails on cut text, words without translation, unnamed controls, weak contrast.
    void inspect(QWidget* widget, const QString& name);

    PageContext& context() { return m_context; }
    TestServer& server() { return m_server; }
    /// What the page asked the window to open last.
    std::optional<console::PageKind> requestedPage() const { return m_requestedPage; }
    const console::PageTarget& requestedTarget() const { return m_requestedTarget; }

private:
    void trustServer();
    void signIn(Role role);
    void show(console::PageWidget* page, QSize size);

    TestServer m_server{{}, TestPostgres::Schema::sample};
    console::Language m_language;
    console::ApiClient m_client;
    console::Api m_api{m_client};
    console::CurrentSession m_session;
    console::OrgTree m_orgTree{m_api.orgUnits};
    console::AppDirectory m_apps{m_api.apps};
    console::IconStore m_icons{m_api.apps};
    console::Navigator m_navigator{m_session};
    PageContext m_context{m_client, m_api, m_session, m_orgTree, m_apps, m_icons, m_navigator};
    std::optional<console::PageKind> m_requestedPage;
    console::PageTarget m_requestedTarget;
    std::unique_ptr<QWidget> m_window; ///< last: pages go before what they refer to
};

} // namespace wardport::test
