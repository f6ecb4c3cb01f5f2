// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/settings/SettingsPage.h"
#include "console/ui/Confirm.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Form.h"
#include "console/ui/MessageBar.h"
#include "console/ui/TableCore.h"
#include "console/ui/TableView.h"
#include "shared/api/Paths.h"
#include "tests/support/page/PageTest.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace console;

/// The page of settings with what its tests do again and again.
class SettingsPageTest : public PageTest {
protected:
    explicit SettingsPageTest(Role role = Role::system)
        : PageTest(forgetful(role))
    {
    }

    /// Section, columns and widths of the test before go, and before the server is trusted: that is remembered there too.
    static Role forgetful(Role role)
    {
        QSettings().clear();
        return role;
    }

    /// By the name that is shown.
    void openSection(const QString& title, const QString& name)
    {
        m_page = open<SettingsPage>();
        goTo(title, name);
    }

    void goTo(const QString& title, const QString& name)
    {
        auto* list = require<QListWidget>(m_page, u"sections"_s);
        const QList<QListWidgetItem*> found = list->findItems(title, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1) << title.toStdString();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found.front()).center());
        m_section = require<QWidget>(m_page, name);
        ASSERT_TRUE(m_section->isVisible());
    }

    QStringList sections() const
    {
        const auto* list = require<QListWidget>(m_page, u"sections"_s);
        QStringList titles;
        for (int row = 0; row < list->count(); ++row)
            titles << list->item(row)->text();
        return titles;
    }

    TableView* table() const { return require<TableView>(m_section, m_section->objectName() + u"Table"_s); }
    FilterBar* filters() const { return m_section->findChild<FilterBar*>(); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, const QString& column) const
    {
        return table()->model()->index(row, table()->core()->columnByKey(column)).data().toString();
    }
    QStringList cells(const QString& column) const
    {
        QStringList all;
        for (int row = 0; row < rows(); ++row)
            all << cell(row, column);
        return all;
    }
    int rowOf(const QString& column, const QString& words) const { return int(cells(column).indexOf(words)); }
    bool hasRows(int count) const
    {
        return waitFor([&] { return rows() == count; });
    }

    void openRow(int row)
    {
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(row, 0)).center());
        EXPECT_TRUE(drawer()->isVisible());
    }
    QWidget* drawer() const { return require<QWidget>(m_section, u"drawerPane"_s); }
    QString fact(const QString& key) const
    {
        const auto* label = drawer()->findChild<QLabel*>(u"record."_s + key);
        return label ? label->text() : QString();
    }
    void search(const QString& words)
    {
        auto* field = require<QLineEdit>(m_section, u"search"_s);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, words);
    }
    QString message() const { return require<MessageBar>(m_section, u"message"_s)->text(); }
    QToolButton* headButton(const QString& action) const { return drawer()->findChild<QToolButton*>(action); }
    void trigger(const QString& action) { require<QToolButton>(drawer(), action)->click(); }
    void create(const QString& action)
    {
        auto* found = m_page->findChild<QAction*>(action);
        ASSERT_TRUE(found && found->isVisible());
        found->trigger();
    }

    QDialog* dialog(const QString& name) const
    {
        const auto shown = [&] {
            const auto* found = m_page->findChild<QDialog*>(name);
            return found && found->isVisible();
        };
        EXPECT_TRUE(waitFor(shown)) << "no dialog " << name.toStdString() << "; " << message().toStdString();
        return require<QDialog>(m_page, name);
    }
    bool isGone(const QString& name) const
    {
        return waitFor([&] { return !m_page->findChild<QDialog*>(name); });
    }
    static void save(const QDialog* dialog) { require<QPushButton>(dialog, u"save"_s)->click(); }
    /// The form that holds the field.
    static Form* form(const QWidget* root, const QString& field)
    {
        for (QWidget* at = require<QWidget>(root, field); at; at = at->parentWidget()) {
            if (auto* found = qobject_cast<Form*>(at))
                return found;
        }
        return nullptr;
    }
    static QString error(const QWidget* root, const QString& field) { return form(root, field)->error(field); }

    /// The server is away while the section is opened, and back for the retry.
    void losesAndFindsTheServer(const QString& title, const QString& name, int rowsThen)
    {
        const QUrl good = context().client.server();
        context().client.setServer(QUrl(u"https://localhost:1"_s));
        openSection(title, name);
        auto* view = require<QWidget>(m_section, u"errorView"_s);
        ASSERT_TRUE(waitFor([view] { return view->isVisible(); }));
        context().client.setServer(good);
        context().client.setToken(server().tokenOf(Role::system));
        QTest::mouseClick(require<QPushButton>(view, u"noticeAction"_s), Qt::LeftButton);
        EXPECT_TRUE(waitFor([&] { return rows() >= rowsThen && !view->isVisible(); }))
            << require<QLabel>(view, u"noticeText"_s)->text().toStdString();
    }

    SettingsPage* m_page = nullptr;
    QWidget* m_section = nullptr;
};

} // namespace wardport::test
