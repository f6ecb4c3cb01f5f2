// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/people/PeoplePageFixture.h"

#include <QTreeWidget>

namespace wardport::test {
namespace {

class PeopleListTest : public PeoplePageTest {};

class PeopleListForAppOwner : public PeoplePageTest {
protected:
    PeopleListForAppOwner()
        : PeoplePageTest(Role::appOwner)
    {
    }
};

TEST_F(PeopleListTest, showsEveryoneOfTheScope)
{
    openPeople();
    EXPECT_EQ(total(), list<Person>(Paths::people, u"limit=1"_s).total);
    EXPECT_FALSE(cell(0, u"name"_s).isEmpty());
    EXPECT_FALSE(cell(0, u"department"_s).isEmpty());
}

TEST_F(PeopleListTest, findsByPinyinInitialsAsOneTypes)
{
    openPeople();
    const Person person = firstPerson();
    typeSearch(person.pinyinInitials);
    const qint64 expected = list<Person>(Paths::people, u"limit=1&q="_s + person.pinyinInitials).total;
    EXPECT_TRUE(waitFor([&] { return total() == expected && rows() > 0; }));
    EXPECT_LT(total(), list<Person>(Paths::people, u"limit=1"_s).total);
}

TEST_F(PeopleListTest, filtersByCategoryAndState)
{
    openPeople();
    filters()->setValue(u"category"_s, u"nurse"_s);
    filters()->setValue(u"active"_s, u"true"_s);
    const qint64 expected = list<Person>(Paths::people, u"limit=1&category=nurse&active=true"_s).total;
    ASSERT_TRUE(waitFor([&] { return total() == expected && rows() > 0; }));
    for (int row = 0; row < rows(); ++row)
        EXPECT_EQ(cell(row, u"category"_s), u"Nurse"_s);
}

TEST_F(PeopleListTest, sortsOnTheServer)
{
    openPeople();
    table()->model()->sort(table()->core()->columnByKey(u"staffNo"_s), Qt::DescendingOrder);
    const Person first = list<Person>(Paths::people, u"limit=1&sort=-staffNo"_s).items.at(0);
    EXPECT_TRUE(waitFor([&] { return rows() > 0 && cell(0, u"staffNo"_s) == first.staffNo; }));
}

TEST_F(PeopleListTest, theTreeNarrowsTheList)
{
    openPeople();
    const Person person = firstPerson();
    auto* tree = require<QTreeWidget>(m_page, u"orgTree"_s);
    QTreeWidgetItem* department = nullptr;
    for (QTreeWidgetItemIterator at(tree); *at; ++at) {
        if ((*at)->data(0, Qt::UserRole).toLongLong() == person.departmentId.value())
            department = *at;
    }
    ASSERT_TRUE(department);
    tree->setCurrentItem(department);
    const qint64 expected =
        list<Person>(Paths::people, u"limit=1&orgUnitId=%1"_s.arg(person.departmentId.value())).total;
    EXPECT_TRUE(waitFor([&] { return total() == expected && rows() == expected; }));
    tree->setCurrentItem(tree->topLevelItem(0));
    EXPECT_TRUE(waitFor([&] { return total() > expected; }));
}

TEST_F(PeopleListTest, theTreesSearchHidesWhatDoesNotMatch)
{
    openPeople();
    auto* tree = require<QTreeWidget>(m_page, u"orgTree"_s);
    // The tree is built anew at each change of the search.
    const auto hospital = [tree] { return tree->topLevelItem(1); };
    ASSERT_GT(hospital()->childCount(), 0);
    QTest::keyClicks(require<QLineEdit>(m_page, u"treeSearch"_s), u"no such unit"_s);
    EXPECT_TRUE(hospital()->isHidden());
    require<QLineEdit>(m_page, u"treeSearch"_s)->clear();
    EXPECT_FALSE(hospital()->isHidden());
}

TEST_F(PeopleListTest, disabledAndExpiredPeopleAreMarked)
{
    const Person disabled = firstPerson();
    server().as(Role::system).post(fill(Paths::personDisable, {disabled.id.value()}));
    openPeople();
    filters()->setValue(u"active"_s, u"false"_s);
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && cell(0, u"state"_s) == u"Disabled"_s; }));
    Person expired = firstPerson();
    expired.validFrom = QDate(2001, 1, 1);
    expired.validUntil = QDate(2001, 2, 3);
    ASSERT_EQ(server()
                  .as(Role::system)
                  .put(fill(Paths::person, {expired.id.value()}), static_cast<const PersonInput&>(expired),
                      ifMatch(expired.version))
                  .status,
        200);
    filters()->clear();
    typeSearch(expired.staffNo);
    EXPECT_TRUE(waitFor([&] { return rows() == 1 && cell(0, u"state"_s) == u"Expired"_s; }));
}

TEST_F(PeopleListTest, showsAPersonAnotherPageAskedFor)
{
    openPeople();
    const Person person = firstPerson();
    m_page->showTarget(person.id);
    EXPECT_TRUE(waitFor([&] { return drawerPane()->isVisible() && drawerTitle() == person.name; }));
    EXPECT_TRUE(m_page->closeDetail());
    EXPECT_FALSE(drawerPane()->isVisible());
}

TEST_F(PeopleListTest, showsAFilterAnotherPageAskedFor)
{
    openPeople();
    PersonFilter wanted;
    wanted.category = StaffCategory::pharmacist;
    m_page->showTarget(wanted);
    const qint64 expected = list<Person>(Paths::people, u"limit=1&category=pharmacist"_s).total;
    EXPECT_TRUE(waitFor([&] { return total() == expected; }));
    EXPECT_EQ(filters()->value(u"category"_s), u"pharmacist"_s);
}

TEST_F(PeopleListTest, tellsOfALostServerWithRetry)
{
    const QUrl good = context().client.server();
    context().client.setServer(QUrl(u"https://localhost:1"_s));
    m_page = open<PeoplePage>();
    m_pane = require<QWidget>(m_page, u"people"_s);
    auto* error = require<QWidget>(m_pane, u"errorView"_s);
    ASSERT_TRUE(waitFor([error] { return error->isVisible(); }));
    context().client.setServer(good);
    context().client.setToken(server().tokenOf(Role::system));
    QTest::mouseClick(require<QPushButton>(error, u"noticeAction"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return rows() > 0; }));
}

TEST_F(PeopleListForAppOwner, readsButMayNotChange)
{
    openPeople();
    EXPECT_TRUE(m_page->actions().isEmpty());
    EXPECT_FALSE(require<QWidget>(m_page, u"manageUnits"_s)->isVisible());
    openRow(0);
    ASSERT_TRUE(waitFor([&] { return drawerPane()->isVisible(); }));
    EXPECT_FALSE(m_pane->findChild<QToolButton*>(u"editPerson"_s));
    EXPECT_FALSE(m_pane->findChild<QToolButton*>(u"bindAccount"_s));
    EXPECT_FALSE(m_pane->findChild<QWidget*>(u"lastSignIns"_s));
}

} // namespace
} // namespace wardport::test
