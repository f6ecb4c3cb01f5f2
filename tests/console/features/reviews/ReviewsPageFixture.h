// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/reviews/ReviewsPage.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Form.h"
#include "console/ui/TableCore.h"
#include "console/ui/TableView.h"
#include "shared/api/Paths.h"
#include "tests/support/page/PageTest.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTest>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace console;

/// The page of reviews with what its tests do again and again.
class ReviewsPageTest : public PageTest {
protected:
    explicit ReviewsPageTest(Role role = Role::security)
        : PageTest(role)
        , m_security(server().as(Role::security))
    {
        QSettings().remove(u"state"_s); // columns and sort order of the test before
        // One app, and people that neither may open it directly nor ever did.
        m_app = database().query("SELECT id FROM app WHERE state = 'published' ORDER BY id LIMIT 1").scalar<AppId>();
        m_people =
            database()
                .query("SELECT p.id FROM person p WHERE p.active AND p.valid_until IS NULL"
                       " AND NOT EXISTS (SELECT FROM grant_entry g WHERE g.subject_type = 'person' AND g.subject_id = "
                       "p.id)"
                       " AND NOT EXISTS (SELECT FROM usage_person_day u WHERE u.person_id = p.id AND u.app_id = :app)"
                       " ORDER BY p.id LIMIT 3")
                .bind(":app", m_app)
                .rows<PersonId>();
        EXPECT_EQ(m_people.size(), 3u);
    }

    server::Database& database() { return server().database(); }

    void openTab(int tab, const QString& pane)
    {
        if (!m_page)
            m_page = open<ReviewsPage>();
        require<QTabBar>(m_page, u"reviewsSwitch"_s)->setCurrentIndex(tab);
        m_pane = require<QWidget>(m_page, pane);
    }
    TableView* table() const { return require<TableView>(m_pane, m_pane->objectName() + u"Table"_s); }
    FilterBar* filters() const { return m_pane->findChild<FilterBar*>(); }
    int rows() const { return table()->model()->rowCount(); }
    bool lists(int count) const
    {
        return waitFor([this, count] { return rows() == count; });
    }
    QString cell(int row, const QString& column) const
    {
        return table()->model()->index(row, table()->core()->columnByKey(column)).data().toString();
    }
    void clickRow(int row)
    {
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(row, 0)).center());
    }
    QPushButton* button(const QString& name) const { return require<QPushButton>(m_pane, name); }

    QDialog* dialog(const QString& name)
    {
        EXPECT_TRUE(waitFor([&] { return m_page->findChild<QDialog*>(name); })) << name.toStdString();
        return m_page->findChild<QDialog*>(name);
    }
    bool isGone(const QString& name)
    {
        return waitFor([&] { return !m_page->findChild<QDialog*>(name); });
    }
    static QPushButton* acceptButton(QDialog* dialog) { return require<QPushButton>(dialog, u"accept"_s); }
    static QString error(QDialog* dialog, const QString& field) { return dialog->findChild<Form*>()->error(field); }

    void ask(PersonId person, const QString& state = u"pending"_s)
    {
        database()
            .query("INSERT INTO access_request (person_id, app_id, reason, state, created_at)"
                   " VALUES (:person, :app, '夜班需要查看病区一览', :state, :at)")
            .bind(":person", person)
            .bind(":app", m_app)
            .bind(":state", state)
            .bind(":at", server().clock().now())
            .run();
    }

    void grant(std::size_t people)
    {
        GrantChangeSetInput input;
        input.note = u"轮转"_s;
        for (std::size_t i = 0; i < people; ++i) {
            GrantChange change;
            change.subjectId = QString::number(m_people[i].value());
            change.appId = m_app;
            input.changes.push_back(change);
        }
        const TestReply reply = m_security.post(Paths::grantChangeSets, input);
        EXPECT_EQ(reply.status / 100, 2) << reply.body;
    }

    template <class Row>
    std::vector<Row> list(const std::string& path)
    {
        const TestReply reply = m_security.get(path);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<Page<Row>>().items;
    }

    TestClient m_security;
    AppId m_app;
    std::vector<PersonId> m_people;
    ReviewsPage* m_page = nullptr;
    QWidget* m_pane = nullptr;
};

} // namespace wardport::test
