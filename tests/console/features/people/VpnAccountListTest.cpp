// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/people/PeoplePageFixture.h"

namespace wardport::test {
namespace {

class VpnAccountListTest : public PeoplePageTest {
protected:
    void openAccounts()
    {
        openPeople();
        switchTo(1, u"vpn"_s);
    }
};

TEST_F(VpnAccountListTest, filtersSharedAccounts)
{
    openAccounts();
    EXPECT_EQ(total(), list<VpnAccount>(Paths::vpnAccounts, u"limit=1"_s).total);
    filters()->setValue(u"shared"_s, u"false"_s);
    const qint64 expected = list<VpnAccount>(Paths::vpnAccounts, u"limit=1&shared=false"_s).total;
    EXPECT_TRUE(waitFor([&] { return total() == expected; }));
}

TEST_F(VpnAccountListTest, showsTheExpiringOnesAnotherPageAskedFor)
{
    VpnAccount account = list<VpnAccount>(Paths::vpnAccounts, u"limit=1&active=true"_s).items.at(0);
    account.validUntil = QDate(2001, 2, 3);
    ASSERT_EQ(server()
                  .as(Role::system)
                  .put(fill(Paths::vpnAccount, {account.id.value()}), static_cast<const VpnAccountInput&>(account),
                      ifMatch(account.version))
                  .status,
        200);
    openPeople();
    VpnAccountFilter wanted;
    wanted.expiresBefore = QDate(2001, 3, 1);
    m_page->showTarget(wanted);
    m_pane = require<QWidget>(m_page, u"vpn"_s);
    ASSERT_TRUE(waitFor([&] { return total() == 1 && rows() == 1; }));
    EXPECT_EQ(cell(0, u"account"_s), account.account);
    EXPECT_EQ(cell(0, u"state"_s), u"Expired"_s);
}

TEST_F(VpnAccountListTest, filtersThoseThatAreOverSoonOrAlready)
{
    VpnAccount account = list<VpnAccount>(Paths::vpnAccounts, u"limit=1&active=true"_s).items.at(0);
    account.validUntil = QDate(2001, 2, 3);
    ASSERT_EQ(server()
                  .as(Role::system)
                  .put(fill(Paths::vpnAccount, {account.id.value()}), static_cast<const VpnAccountInput&>(account),
                      ifMatch(account.version))
                  .status,
        200);
    const qint64 expected = list<VpnAccount>(Paths::vpnAccounts, u"limit=1&expiring=true"_s).total;
    ASSERT_GE(expected, 1);
    openAccounts();
    filters()->setValue(u"ends"_s, u"expiring"_s);
    EXPECT_TRUE(waitFor([&] { return total() == expected; }));
    // As another page asks for them.
    filters()->clear();
    VpnAccountFilter wanted;
    wanted.expiring = true;
    m_page->showTarget(wanted);
    EXPECT_EQ(filters()->value(u"ends"_s), u"expiring"_s);
    EXPECT_TRUE(waitFor([&] { return total() == expected; }));
}

TEST_F(VpnAccountListTest, bindsAnAccountToAPersonChosenByTyping)
{
    openAccounts();
    const Person person = firstPerson();
    create(u"newVpnAccount"_s);
    QDialog* binding = dialog(u"vpnAccountDialog"_s);
    pick(binding, u"personId"_s, person.staffNo);
    QTest::keyClicks(require<QLineEdit>(binding, u"account"_s), u"typed-one"_s);
    save(binding);
    ASSERT_TRUE(isGone(u"vpnAccountDialog"_s));
    EXPECT_EQ(list<VpnAccount>(Paths::vpnAccounts, u"q=typed-one"_s).items.at(0).personId, person.id);
}

TEST_F(VpnAccountListTest, anAccountNeedsItsPerson)
{
    openAccounts();
    create(u"newVpnAccount"_s);
    QDialog* binding = dialog(u"vpnAccountDialog"_s);
    QTest::keyClicks(require<QLineEdit>(binding, u"account"_s), u"nobodys"_s);
    save(binding);
    EXPECT_FALSE(error(binding, u"personId"_s).isEmpty());
    EXPECT_EQ(list<VpnAccount>(Paths::vpnAccounts, u"q=nobodys"_s).total, 0);
    inspect(binding, u"people_vpn_dialog"_s);
}

TEST_F(VpnAccountListTest, aTakenAccountIsToldAtItsField)
{
    openAccounts();
    openRow(0);
    ASSERT_TRUE(waitFor([&] { return drawerPane()->isVisible(); }));
    trigger(u"editVpnAccount"_s);
    QDialog* editing = dialog(u"vpnAccountDialog"_s);
    require<QLineEdit>(editing, u"account"_s)->setText(cell(1, u"account"_s));
    save(editing);
    EXPECT_TRUE(waitFor([&] { return !error(editing, u"account"_s).isEmpty(); }));
}

TEST_F(VpnAccountListTest, disablesFromTheDrawer)
{
    openAccounts();
    filters()->setValue(u"active"_s, u"true"_s);
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && cell(0, u"state"_s) != u"Disabled"_s; }));
    const qint64 id = key(0).toLongLong();
    openRow(0);
    ASSERT_TRUE(waitFor([&] { return drawerPane()->isVisible(); }));
    Confirm::setNextAnswer(true);
    trigger(u"toggleVpnAccount"_s);
    EXPECT_TRUE(waitFor([&] { return !read<VpnAccount>(Paths::vpnAccount, id).active; }));
}

TEST_F(VpnAccountListTest, looksGood)
{
    openAccounts();
    openRow(0);
    ASSERT_TRUE(waitFor([&] { return drawerPane()->isVisible(); }));
    inspect(m_page, u"people_vpn"_s);
}

} // namespace
} // namespace wardport::test
