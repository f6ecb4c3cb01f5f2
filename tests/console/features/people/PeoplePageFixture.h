// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/people/PeoplePage.h"
#include "console/ui/Confirm.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Form.h"
#include "console/ui/TableCore.h"
#include "console/ui/TableView.h"
#include "shared/api/Paths.h"
#include "shared/model/Person.h"
#include "shared/model/PersonGroup.h"
#include "shared/model/VpnAccount.h"
#include "tests/support/console/GuiTest.h"
#include "tests/support/page/PageTest.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace console;

/// The page of people with what its tests do again and again.
class PeoplePageTest : public PageTest {
protected:
    explicit PeoplePageTest(Role role = Role::system)
        : PageTest(role)
    {
    }

    PeoplePage* openPeople()
    {
        m_page = open<PeoplePage>();
        m_pane = require<QWidget>(m_page, u"people"_s);
        EXPECT_TRUE(waitFor([this] { return rows() > 0; })) << "the people did not load";
        return m_page;
    }

    /// 0 people, 1 VPN accounts, 2 groups.
    void switchTo(int tab, const QString& pane)
    {
        require<QTabBar>(m_page, u"peopleSwitch"_s)->setCurrentIndex(tab);
        m_pane = require<QWidget>(m_page, pane);
        EXPECT_TRUE(waitFor([this] { return rows() > 0; })) << "the list did not load";
    }

    TableView* table() const { return require<TableView>(m_pane, m_pane->objectName() + u"Table"_s); }
    FilterBar* filters() const { return m_pane->findChild<FilterBar*>(); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, const QString& column) const
    {
        return table()->model()->index(row, table()->core()->columnByKey(column)).data().toString();
    }
    QString key(int row) const { return table()->model()->index(row, 0).data(TableCore::IdRole).toString(); }
    qint64 total() const { return m_page->status().rows.value_or(-1); }

    void typeSearch(const QString& words)
    {
        auto* search = require<QLineEdit>(filters(), u"search"_s);
        search->setFocus();
        search->clear();
        QTest::keyClicks(search, words);
    }

    void openRow(int row)
    {
        table()->selectRow(row);
        QTest::keyClick(table(), Qt::Key_Return);
    }

    QString drawerTitle() const { return require<QLabel>(m_pane, u"drawerTitle"_s)->text(); }
    QWidget* drawerPane() const { return require<QWidget>(m_pane, u"drawerPane"_s); }

    void trigger(const QString& action) { require<QToolButton>(drawerPane(), action)->click(); }
    void create(const QString& action)
    {
        auto* found = m_page->findChild<QAction*>(action);
        ASSERT_TRUE(found);
        found->trigger();
    }

    /// What the list's message bar says.
    QString messageText() const
    {
        QStringList words;
        for (const QLabel* label : require<QWidget>(m_pane, u"message"_s)->findChildren<QLabel*>())
            words << label->text();
        return words.join(u' ');
    }

    /// The dialog of that name, once it shows.
    QDialog* dialog(const QString& name) const
    {
        const auto shown = [&] {
            const auto* found = m_page->findChild<QDialog*>(name);
            return found && found->isVisible();
        };
        EXPECT_TRUE(waitFor(shown)) << "no dialog " << name.toStdString() << "; " << messageText().toStdString();
        return require<QDialog>(m_page, name);
    }
    bool isGone(const QString& name) const
    {
        return waitFor([&] { return !m_page->findChild<QDialog*>(name); });
    }
    static void save(const QDialog* dialog) { require<QPushButton>(dialog, u"save"_s)->click(); }
    /// The form that holds the field.
    static Form* form(const QDialog* dialog, const QString& field)
    {
        for (QWidget* at = require<QWidget>(dialog, field); at; at = at->parentWidget()) {
            if (auto* found = qobject_cast<Form*>(at))
                return found;
        }
        return nullptr;
    }
    static QString error(const QDialog* dialog, const QString& field) { return form(dialog, field)->error(field); }

    /// Types into a person picker and takes the first that is offered.
    void pick(const QWidget* root, const QString& name, const QString& words)
    {
        auto* picker = require<QLineEdit>(root, name);
        picker->activateWindow();
        picker->setFocus();
        QTest::keyClicks(picker, words);
        QAbstractItemView* popup = nullptr;
        ASSERT_TRUE(waitFor([&] {
            for (QWidget* window : QApplication::topLevelWidgets()) {
                if (window->objectName() == u"personPickerPopup"_s && window->isVisible())
                    popup = qobject_cast<QAbstractItemView*>(window);
            }
            return popup != nullptr;
        })) << "nobody was offered";
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
    }

    template <class T>
    T read(const char* path, qint64 id, Role role = Role::system)
    {
        return server().as(role).get(fill(path, {id})).template as<T>();
    }
    template <class T>
    Page<T> list(const char* path, const QString& query)
    {
        const QString all = QString::fromLatin1(path) + u'?' + query;
        return server().as(Role::system).get(all.toStdString()).template as<Page<T>>();
    }
    static TestClient::Headers ifMatch(int version) { return {{"If-Match", u"\"%1\""_s.arg(version).toStdString()}}; }
    Person firstPerson() { return list<Person>(Paths::people, u"limit=1&active=true"_s).items.at(0); }

    PeoplePage* m_page = nullptr;
    QWidget* m_pane = nullptr;
};

} // namespace wardport::test
