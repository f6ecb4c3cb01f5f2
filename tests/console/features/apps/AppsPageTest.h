// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/apps/AppsPage.h"
#include "console/ui/TableCore.h"
#include "console/ui/TableView.h"
#include "shared/api/Paths.h"
#include "tests/support/console/GuiTest.h"
#include "tests/support/page/PageTest.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace console;

/// The page of apps with what its tests do again and again.
class AppsPageTest : public PageTest {
protected:
    explicit AppsPageTest(Role role = Role::system)
        : PageTest(role)
    {
    }

    AppsPage* openApps()
    {
        m_page = open<AppsPage>();
        EXPECT_TRUE(waitFor([this] { return rows(u"appsTable"_s) > 0; })) << "the apps did not load";
        return m_page;
    }

    AppsPage* openVendors()
    {
        openApps();
        require<QTabBar>(m_page, u"appsSwitch"_s)->setCurrentIndex(1);
        EXPECT_TRUE(waitFor([this] { return rows(u"vendorsTable"_s) > 0; })) << "the vendors did not load";
        return m_page;
    }

    TableView* table(const QString& name) const { return require<TableView>(m_page, name); }
    int rows(const QString& name) const { return table(name)->model()->rowCount(); }

    QStringList column(const QString& name, const QString& key) const
    {
        const TableView* view = table(name);
        QStringList texts;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            texts << view->model()->index(row, view->core()->columnByKey(key)).data().toString();
        return texts;
    }

    /// Clicks the row whose cell under `key` reads `text`.
    void openRow(const QString& name, const QString& key, const QString& text)
    {
        TableView* view = table(name);
        const auto row = column(name, key).indexOf(text);
        ASSERT_GE(row, 0) << text.toStdString() << " is not in the list";
        view->scrollTo(view->model()->index(static_cast<int>(row), 0));
        const QRect cell = view->visualRect(view->model()->index(static_cast<int>(row), 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
    }

    /// Opens the app's drawer and waits for what is read with it.
    void openApp(const QString& code)
    {
        openRow(u"appsTable"_s, u"code"_s, code);
        EXPECT_TRUE(waitFor([this] { return require<QLabel>(m_page, u"usedBy.people"_s)->text() != u"–"; }));
    }

    /// The two views name their parts alike: the one that is shown counts.
    template <class Widget = QWidget>
    Widget* in(const QString& name) const
    {
        for (Widget* found : m_page->findChildren<Widget*>(name)) {
            if (found->isVisible())
                return found;
        }
        return require<Widget>(m_page, name);
    }

    /// The dialog over the page, once it is there.
    QDialog* dialog(const QString& name)
    {
        QDialog* found = nullptr;
        EXPECT_TRUE(waitFor([&] {
            found = m_page->findChild<QDialog*>(name);
            return found && found->isVisible();
        })) << name.toStdString()
            << " did not open";
        return found;
    }

    bool isGone(const QString& dialog) const
    {
        return waitFor([this, &dialog] { return !m_page->findChild<QDialog*>(dialog); });
    }

    void trigger(const QString& action) const
    {
        auto* found = m_page->findChild<QAction*>(action);
        ASSERT_TRUE(found) << action.toStdString();
        ASSERT_TRUE(found->isEnabled()) << action.toStdString();
        found->trigger();
    }

    static void click(const QWidget* root, const QString& name)
    {
        QTest::mouseClick(require<QPushButton>(root, name), Qt::LeftButton);
    }

    static void type(const QWidget* root, const QString& name, const QString& text)
    {
        auto* field = require<QLineEdit>(root, name);
        field->clear();
        // As an input method does it: no keyboard has 查.
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(field, &typed);
    }

    static void choose(const QWidget* root, const QString& name, const QString& value)
    {
        auto* box = require<QComboBox>(root, name);
        const int at = box->findData(value);
        ASSERT_GE(at, 0) << value.toStdString() << " is not offered";
        box->setCurrentIndex(at);
    }

    /// As the server has it now.
    std::optional<App> appOf(const QString& code)
    {
        const TestReply reply = server().as(Role::system).get(std::string(Paths::apps).append("?limit=500"));
        for (const App& app : reply.as<Page<App>>().items) {
            if (app.code == code)
                return app;
        }
        return {};
    }

    std::optional<Vendor> vendorOf(const QString& code)
    {
        const TestReply reply = server().as(Role::system).get(std::string(Paths::vendors) + "?limit=500");
        for (const Vendor& vendor : reply.as<Page<Vendor>>().items) {
            if (vendor.code == code)
                return vendor;
        }
        return {};
    }

    AppsPage* m_page = nullptr;
};

} // namespace wardport::test
