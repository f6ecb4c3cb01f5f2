// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/access/AccessPageFixture.h"

#include <QElapsedTimer>

namespace wardport::test {

using namespace console;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A person who was granted an app long ago and never opened it.
class AccessDormant : public AccessPageTest {
protected:
    AccessDormant()
    {
        server::Database& database = server().database();
        m_app = database.query("SELECT id FROM app WHERE state = 'published' ORDER BY id LIMIT 1").scalar<AppId>();
        m_person = database
                       .query("SELECT p.id FROM person p WHERE p.active AND p.valid_until IS NULL"
                              " AND NOT EXISTS (SELECT FROM grant_entry g WHERE g.subject_id = p.id"
                              " AND g.subject_type = 'person') AND NOT EXISTS (SELECT FROM usage_person_day u"
                              " WHERE u.person_id = p.id) ORDER BY p.id LIMIT 1")
                       .scalar<PersonId>();
        changeElsewhere({SubjectType::person, m_person.value()}, m_app, GrantEffect::allow);
        database
            .query("UPDATE grant_entry SET created_at = now() - interval '200 days'"
                   " WHERE subject_type = 'person' AND subject_id = :person")
            .bind(":person", m_person)
            .run();
    }

    void showOnly(const QString& what) { require<FilterBar>(m_page, {})->setValue(u"show"_s, what); }
    int rowOfPerson() { return model().rowOf({SubjectType::person, m_person.value()}); }
    int columnOfApp()
    {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (model().app(column).id == m_app)
                return column;
        }
        return -1;
    }

    AppId m_app;
    PersonId m_person;
};

/// A hospital of some thousands in one department of the sample, and more apps than fit.
class AccessBig : public AccessPageTest {
protected:
    static constexpr int More = 7000;

    AccessBig()
    {
        server().database().execute(uR"(
            INSERT INTO person (hospital_id, staff_no, name, pinyin, pinyin_initials, category, department_id)
            SELECT d.hospital_id, 'X' || n, '员工' || n, 'yuangong' || n, 'yg' || n, 'nurse', d.id
            FROM generate_series(1, %1) n
            CROSS JOIN LATERAL (SELECT id, hospital_id FROM org_unit WHERE kind = 'department' AND active
                                ORDER BY id OFFSET n % 20 LIMIT 1) d)"_s.arg(More));
        context().orgTree.refresh();
        EXPECT_TRUE(waitFor([this] { return !context().orgTree.state().isLoading(); }));
    }

    /// People of the matrix that are here.
    int people()
    {
        int found = 0;
        click(u"openAll"_s);
        for (int row = 0; row < model().rowCount(); ++row)
            found += model().row(row).subject.subjectType == SubjectType::person ? 1 : 0;
        return found;
    }
};

} // namespace

TEST_F(AccessDormant, filterShowsRowsAndColumnsOfWhatIsNotUsed)
{
    openLoaded();
    const int apps = model().columnCount();
    showOnly(u"dormant"_s);
    ASSERT_TRUE(waitFor([this] { return rowOfPerson() >= 0; }));
    EXPECT_LT(model().columnCount(), apps);
    ASSERT_GE(columnOfApp(), 0);
    EXPECT_NE(model().look(rowOfPerson(), columnOfApp()).dormant, nullptr);
    for (int row = 0; row < model().rowCount(); ++row) {
        if (model().row(row).subject.subjectType != SubjectType::person)
            continue;
        bool any = false;
        for (int column = 0; column < model().columnCount(); ++column)
            any = any || model().look(row, column).dormant;
        EXPECT_TRUE(any) << model().row(row).name.toStdString();
    }
    showOnly({});
    EXPECT_EQ(model().columnCount(), apps);
}

TEST_F(AccessDormant, isAskedAnewAfterAWithdrawal)
{
    openLoaded();
    showOnly(u"dormant"_s);
    ASSERT_TRUE(waitFor([this] { return rowOfPerson() >= 0; }));
    changeElsewhere({SubjectType::person, m_person.value()}, m_app, GrantEffect::allow, GrantOperation::remove);
    m_page->refresh();
    EXPECT_TRUE(waitFor([this] { return rowOfPerson() < 0; }));
}

TEST_F(AccessDormant, looksGood)
{
    openLoaded();
    showOnly(u"dormant"_s);
    ASSERT_TRUE(waitFor([this] { return rowOfPerson() >= 0; }));
    view()->setCurrent({rowOfPerson(), columnOfApp()});
    inspect(m_page, u"access_dormant"_s);
}

TEST_F(AccessBig, opensByDepartment)
{
    QElapsedTimer since;
    since.start();
    openLoaded();
    RecordProperty("openedAfterMs", static_cast<int>(since.elapsed()));
    EXPECT_EQ(people(), 0) << "nobody before a department is opened, not even when all are opened";
    int row = 0;
    while (!model().canFold(row) || model().isOpen(row))
        ++row;
    const OrgUnitId unit{model().row(row).subject.subjectId};
    view()->setCurrent({row, 0});
    QTest::keyClick(view(), Qt::Key_Plus);
    ASSERT_TRUE(waitFor([&] { return people() > 0; }));
    EXPECT_LT(people(), More / 4);
    EXPECT_TRUE(context().orgTree.isWithin(*model().row(row + 1).above, unit));
    // Read anew, they come back.
    m_page->refresh();
    EXPECT_TRUE(waitFor([&] { return model().totalRows() > row + 1 && people() > 0; }));
}

TEST_F(AccessBig, waitsForTheTreeBeforeItAsksForAll)
{
    context().orgTree.clear();
    OrgTree tree(context().api.orgUnits);
    PageContext fresh{
        context().client, context().api, context().session, tree, context().apps, context().icons, context().navigator};
    auto page = std::make_unique<AccessPage>(fresh);
    m_page = page.get();
    m_page->resize(1180, 660);
    m_page->show();
    m_page->refresh();
    tree.refresh(); // comes after the page has begun
    awaitLoaded();
    EXPECT_EQ(people(), 0);
}

TEST_F(AccessBig, differencesKeepUnreadDepartmentsInSight)
{
    openLoaded();
    require<FilterBar>(m_page, {})->setValue(u"show"_s, u"differences"_s);
    int unread = 0;
    for (int row = 0; row < model().rowCount(); ++row)
        unread += model().canFold(row) && model().row(row).subject.subjectType == SubjectType::department ? 1 : 0;
    EXPECT_GE(unread, 20);
}

} // namespace wardport::test
