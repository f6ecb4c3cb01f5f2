// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Grant.h"
#include "tests/console/features/people/PeoplePageFixture.h"

namespace wardport::test {
namespace {

/// Groups are the security administrator's.
class GroupListTest : public PeoplePageTest {
protected:
    explicit GroupListTest(Role role = Role::security)
        : PeoplePageTest(role)
    {
    }

    void openGroups()
    {
        openPeople();
        switchTo(2, u"groups"_s);
    }
    TableView* members() const { return require<TableView>(m_pane, u"membersTable"_s); }
    void openGroup(int row)
    {
        openRow(row);
        EXPECT_TRUE(waitFor([this] { return drawerPane()->isVisible() && members()->model()->rowCount() > 0; }));
    }
};

class GroupListForSystem : public GroupListTest {
protected:
    GroupListForSystem()
        : GroupListTest(Role::system)
    {
    }
};

TEST_F(GroupListTest, makesAGroup)
{
    openGroups();
    create(u"newGroup"_s);
    QDialog* making = dialog(u"groupDialog"_s);
    QTest::keyClicks(require<QLineEdit>(making, u"name"_s), u"Night shift"_s);
    QTest::keyClicks(require<QLineEdit>(making, u"code"_s), u"night"_s);
    save(making);
    ASSERT_TRUE(isGone(u"groupDialog"_s));
    EXPECT_EQ(list<PersonGroup>(Paths::groups, u"q=night"_s).total, 1);
    EXPECT_TRUE(waitFor([&] { return drawerPane()->isVisible() && drawerTitle() == u"Night shift"_s; }));
}

TEST_F(GroupListTest, aTakenCodeIsToldAtItsField)
{
    openGroups();
    create(u"newGroup"_s);
    QDialog* making = dialog(u"groupDialog"_s);
    QTest::keyClicks(require<QLineEdit>(making, u"name"_s), u"Again"_s);
    QTest::keyClicks(require<QLineEdit>(making, u"code"_s), cell(0, u"code"_s));
    save(making);
    EXPECT_TRUE(waitFor([&] { return !error(making, u"code"_s).isEmpty(); }));
    inspect(making, u"people_group_dialog"_s);
}

TEST_F(GroupListTest, takesAPersonInAndLetsThemGo)
{
    openGroups();
    const qint64 id = key(0).toLongLong();
    openGroup(0);
    const PersonGroup before = read<PersonGroup>(Paths::group, id, Role::security);
    Person outsider;
    for (const Person& person : list<Person>(Paths::people, u"limit=500&active=true"_s).items) {
        const auto groups = list<PersonGroup>(Paths::groups, u"personId=%1"_s.arg(person.id.value())).items;
        if (person.hospitalId == before.hospitalId
            && std::ranges::none_of(groups, [&](const PersonGroup& group) { return group.id == before.id; })) {
            outsider = person;
            break;
        }
    }
    ASSERT_TRUE(outsider.id.isValid());
    pick(m_pane, u"personPicker"_s, outsider.staffNo);
    require<QPushButton>(m_pane, u"addMember"_s)->click();
    ASSERT_TRUE(waitFor(
        [&] { return read<PersonGroup>(Paths::group, id, Role::security).memberCount == before.memberCount + 1; }));

    QTest::keyClicks(require<QLineEdit>(m_pane, u"memberSearch"_s), outsider.staffNo);
    ASSERT_TRUE(waitFor([&] { return members()->model()->rowCount() == 1; }));
    members()->selectRow(0);
    Confirm::setNextAnswer(true);
    require<QPushButton>(m_pane, u"removeMembers"_s)->click();
    EXPECT_TRUE(
        waitFor([&] { return read<PersonGroup>(Paths::group, id, Role::security).memberCount == before.memberCount; }));
}

TEST_F(GroupListTest, aGroupWithGrantsIsNotDeleted)
{
    openGroups();
    const std::vector<Grant> grants = list<Grant>(Paths::grants, u"subjectType=group&limit=1"_s).items;
    ASSERT_FALSE(grants.empty());
    const int row = table()->core()->rowByKey(grants[0].subjectId);
    ASSERT_GE(row, 0);
    openGroup(row);
    Confirm::setNextAnswer(true);
    trigger(u"removeGroup"_s);
    EXPECT_TRUE(waitFor([&] { return require<QWidget>(m_pane, u"message"_s)->isVisible(); }));
    EXPECT_EQ(server().as(Role::security).get(fill(Paths::group, {grants[0].subjectId.toLongLong()})).status, 200);
}

TEST_F(GroupListForSystem, readsButMayNotChange)
{
    openGroups();
    openGroup(0);
    EXPECT_FALSE(m_pane->findChild<QToolButton*>(u"editGroup"_s));
    EXPECT_FALSE(require<QWidget>(m_pane, u"addMember"_s)->isVisible());
    EXPECT_FALSE(require<QWidget>(m_pane, u"removeMembers"_s)->isVisible());
}

TEST_F(GroupListTest, looksGood)
{
    openGroups();
    openGroup(0);
    inspect(m_page, u"people_groups"_s);
}

} // namespace
} // namespace wardport::test
