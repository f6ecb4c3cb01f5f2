// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/CheckTree.h"
#include "tests/console/features/people/PeoplePageFixture.h"

#include <QCheckBox>

namespace wardport::test {
namespace {

/// Groups by rule, seen by a security administrator.
class GroupRulePageTest : public PeoplePageTest {
protected:
    GroupRulePageTest()
        : PeoplePageTest(Role::security)
    {
    }

    QDialog* openDialog()
    {
        openPeople();
        switchTo(2, u"groups"_s);
        create(u"newGroup"_s);
        QDialog* making = dialog(u"groupDialog"_s);
        QTest::keyClicks(require<QLineEdit>(making, u"name"_s), u"Rule"_s);
        QTest::keyClicks(require<QLineEdit>(making, u"code"_s), u"by-rule"_s);
        require<QCheckBox>(making, u"byRule"_s)->click();
        return making;
    }
    /// As one who clicks the box of that row.
    static void tick(const QDialog* dialog, const QString& tree, const QString& words)
    {
        const auto found = require<CheckTree>(dialog, tree)->findItems(words, Qt::MatchExactly | Qt::MatchRecursive);
        ASSERT_EQ(found.size(), 1) << words.toStdString();
        found.front()->setCheckState(0, Qt::Checked);
    }
    static QString preview(const QDialog* dialog) { return require<QLabel>(dialog, u"rule"_s)->text(); }
    PersonGroup made(const GroupRule& rule)
    {
        PersonGroupInput input;
        input.hospitalId = firstPerson().hospitalId;
        input.code = u"ruled"_s;
        input.name = u"Ruled"_s;
        input.rule = rule;
        return server().as(Role::security).post(Paths::groups, input).as<PersonGroup>();
    }
};

TEST_F(GroupRulePageTest, ruleIsTriedWhileItIsMadeAndKept)
{
    QDialog* making = openDialog();
    EXPECT_TRUE(require<CheckTree>(making, u"rule.categories"_s)->isVisible());
    tick(making, u"rule.categories"_s, u"Nurse"_s);
    const qint64 nurses = list<Person>(
        Paths::people, u"limit=1&active=true&category=nurse&orgUnitId=%1"_s.arg(firstPerson().hospitalId.value()))
                              .total;
    EXPECT_TRUE(waitFor([&] { return preview(making).startsWith(QString::number(nurses) + u' '); }))
        << preview(making).toStdString();
    inspect(making, u"people_group_rule"_s);
    save(making);
    ASSERT_TRUE(isGone(u"groupDialog"_s));
    const PersonGroup group = list<PersonGroup>(Paths::groups, u"q=by-rule"_s).items.at(0);
    ASSERT_TRUE(group.rule);
    EXPECT_EQ(group.rule->categories, std::vector{StaffCategory::nurse});
    EXPECT_EQ(group.memberCount, nurses);
}

TEST_F(GroupRulePageTest, emptyRuleIsToldWhereItIsMade)
{
    QDialog* making = openDialog();
    save(making);
    EXPECT_TRUE(waitFor([&] { return !error(making, u"rule"_s).isEmpty(); }));
    EXPECT_EQ(list<PersonGroup>(Paths::groups, u"q=by-rule"_s).total, 0);
}

TEST_F(GroupRulePageTest, ruleForEveryoneSaysWhatToDoInstead)
{
    QDialog* making = openDialog();
    for (QTreeWidgetItemIterator at(require<CheckTree>(making, u"rule.categories"_s)); *at; ++at)
        (*at)->setCheckState(0, Qt::Checked);
    EXPECT_TRUE(waitFor([&] { return preview(making).startsWith(u"Everyone"_s); })) << preview(making).toStdString();
    save(making);
    EXPECT_TRUE(waitFor([&] { return !error(making, u"rule"_s).isEmpty(); }));
}

TEST_F(GroupRulePageTest, ruleIsShownAgainAndChanged)
{
    const Person person = firstPerson();
    const PersonGroup group = made({{person.departmentId}, {}, {}});
    ASSERT_TRUE(group.id.isValid());
    openPeople();
    switchTo(2, u"groups"_s);
    typeSearch(u"ruled"_s);
    ASSERT_TRUE(waitFor([&] { return total() == 1 && rows() == 1; }));
    openRow(0);
    ASSERT_TRUE(waitFor([&] { return drawerPane()->isVisible(); }));
    trigger(u"editGroup"_s);
    QDialog* editing = dialog(u"groupDialog"_s);
    EXPECT_EQ(require<CheckTree>(editing, u"rule.departments"_s)->checked(),
        QStringList{QString::number(person.departmentId.value())});
    auto* titles = require<QWidget>(editing, u"rule.titles"_s);
    titles->findChild<QPushButton*>()->click();
    require<QLineEdit>(titles, u"[0]"_s)->setText(person.title.isEmpty() ? u"Head"_s : person.title);
    save(editing);
    ASSERT_TRUE(isGone(u"groupDialog"_s));
    const auto saved = read<PersonGroup>(Paths::group, group.id.value());
    ASSERT_TRUE(saved.rule);
    EXPECT_EQ(saved.rule->departments, std::vector{person.departmentId});
    EXPECT_EQ(saved.rule->titles.size(), 1U);
}

TEST_F(GroupRulePageTest, membersOfARuleAreOnlyShown)
{
    made({{}, {StaffCategory::nurse}, {}});
    openPeople();
    switchTo(2, u"groups"_s);
    typeSearch(u"ruled"_s);
    ASSERT_TRUE(waitFor([&] { return total() == 1 && rows() == 1; }));
    openRow(0);
    auto* members = require<TableView>(m_pane, u"membersTable"_s);
    ASSERT_TRUE(waitFor([&] { return drawerPane()->isVisible() && members->model()->rowCount() > 0; }));
    EXPECT_TRUE(require<QLabel>(m_pane, u"byRule"_s)->isVisible());
    EXPECT_FALSE(require<QPushButton>(m_pane, u"addMember"_s)->isVisible());
    EXPECT_FALSE(require<QPushButton>(m_pane, u"removeMembers"_s)->isVisible());
    inspect(m_page, u"people_group_ruled"_s);
}

} // namespace
} // namespace wardport::test
