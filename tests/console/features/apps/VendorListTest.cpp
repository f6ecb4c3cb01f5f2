// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/apps/AppsPageTest.h"

#include "console/page/Format.h"
#include "console/ui/Confirm.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Form.h"
#include "console/ui/MessageBar.h"

#include <gmock/gmock.h>

#include <QStackedWidget>
#include <QToolButton>
#include "tests/support/page/ListFile.h"

namespace wardport::test {

using testing::Each;
using testing::HasSubstr;

class VendorListTest : public AppsPageTest {
protected:
    QDialog* newVendor()
    {
        openVendors();
        trigger(u"newVendor"_s);
        return dialog(u"vendorDialog"_s);
    }

    QDialog* editVendor(const QString& code)
    {
        openVendors();
        openRow(u"vendorsTable"_s, u"code"_s, code);
        trigger(u"editVendor"_s);
        return dialog(u"vendorDialog"_s);
    }

    FilterBar* filters() const { return m_page->findChild<QWidget*>(u"vendors"_s)->findChild<FilterBar*>(); }

    static Form* formWith(const QDialog* dialog, const QString& field)
    {
        for (Form* form : dialog->findChildren<Form*>()) {
            if (form->findChild<QWidget*>(field))
                return form;
        }
        throw std::runtime_error("no form has the field " + field.toStdString());
    }
};

class VendorListForSecurity : public AppsPageTest {
protected:
    VendorListForSecurity()
        : AppsPageTest(Role::security)
    {
    }
};

TEST_F(VendorListTest, theServerFiltersByStateAndContract)
{
    openVendors();
    const int all = rows(u"vendorsTable"_s);
    filters()->setValue(u"active"_s, u"false"_s);
    ASSERT_TRUE(waitFor([&] { return rows(u"vendorsTable"_s) < all; }));
    EXPECT_THAT(column(u"vendorsTable"_s, u"active"_s), Each(u"Disabled"_s));
    filters()->clear();
    ASSERT_TRUE(waitFor([&] { return rows(u"vendorsTable"_s) == all; }));
    VendorFilter soon;
    soon.contractEndsBefore = hospitalToday().addDays(91);
    m_page->showTarget(soon);
    EXPECT_EQ(filters()->value(u"contract"_s), u"90");
    ASSERT_TRUE(waitFor([&] { return rows(u"vendorsTable"_s) < all; }));
    for (const QString& until : column(u"vendorsTable"_s, u"contractUntil"_s))
        EXPECT_LT(QDate::fromString(until, Qt::ISODate), *soon.contractEndsBefore);
}

TEST_F(VendorListTest, anUnusualDayIsKeptAsAFilter)
{
    openVendors();
    VendorFilter odd;
    odd.contractEndsBefore = hospitalToday().addDays(17);
    m_page->showTarget(odd);
    EXPECT_EQ(filters()->value(u"contract"_s), odd.contractEndsBefore->toString(Qt::ISODate));
}

TEST_F(VendorListTest, registersAVendor)
{
    QDialog* made = newVendor();
    type(made, u"name"_s, u"新厂商有限公司"_s);
    type(made, u"code"_s, u"newvendor"_s);
    type(made, u"creditCode"_s, u"91329900ma00a1t763"_s);
    formWith(made, u"contractUntil"_s)->setDate(u"contractUntil"_s, QDate(2030, 5, 1));
    click(made, u"accept"_s);
    ASSERT_TRUE(isGone(u"vendorDialog"_s)) << require<MessageBar>(made, u"message"_s)->text().toStdString();
    const Vendor vendor = *vendorOf(u"newvendor"_s);
    EXPECT_EQ(vendor.creditCode, u"91329900MA00A1T763");
    EXPECT_EQ(vendor.contractUntil, QDate(2030, 5, 1));
    EXPECT_TRUE(waitFor([&] { return column(u"vendorsTable"_s, u"code"_s).contains(u"newvendor"_s); }));
}

TEST_F(VendorListTest, saysWhatIsWrongAsOneTypes)
{
    QDialog* made = newVendor();
    type(made, u"creditCode"_s, u"91329900MA00A1T764"_s);
    EXPECT_THAT(require<QLabel>(made, u"creditCode.note"_s)->text().toStdString(), HasSubstr("not a credit code"));
    type(made, u"creditCode"_s, u"91329900MA00A1T763"_s);
    EXPECT_EQ(require<QLabel>(made, u"creditCode.note"_s)->text(), u"18 characters.");
    Form* form = formWith(made, u"contractUntil"_s);
    form->setDate(u"contractFrom"_s, QDate(2030, 5, 1));
    form->setDate(u"contractUntil"_s, QDate(2029, 5, 1));
    EXPECT_EQ(form->error(u"contractUntil"_s), u"The contract ends before it begins.");
    click(made, u"accept"_s);
    EXPECT_EQ(formWith(made, u"name"_s)->error(u"name"_s), u"This must be filled in.");
}

TEST_F(VendorListTest, theServersProblemStandsAtItsField)
{
    QDialog* made = newVendor();
    type(made, u"name"_s, u"新厂商有限公司"_s);
    type(made, u"code"_s, u"tinglan"_s);
    click(made, u"accept"_s);
    EXPECT_TRUE(waitFor([&] { return formWith(made, u"code"_s)->error(u"code"_s) == u"This is taken already."; }));
}

TEST_F(VendorListTest, aLostUpdateIsExplainedAndReloaded)
{
    QDialog* mine = editVendor(u"cheyuan"_s);
    const Vendor theirs = *vendorOf(u"cheyuan"_s);
    VendorInput changed = theirs;
    changed.contactName = u"别人"_s;
    ASSERT_EQ(server()
                  .as(Role::system)
                  .put(fill(Paths::vendor, {theirs.id.value()}), changed,
                      {{"If-Match", "\"" + std::to_string(theirs.version) + "\""}})
                  .status,
        200);
    type(mine, u"contactName"_s, u"我"_s);
    click(mine, u"accept"_s);
    auto* message = require<MessageBar>(mine, u"message"_s);
    ASSERT_TRUE(waitFor([&] { return message->text().contains(u"Somebody else"); }));
    QTest::mouseClick(message->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return require<QLineEdit>(mine, u"contactName"_s)->text() == u"别人"; }));
}

TEST_F(VendorListTest, disablingSaysWhatHangsOnIt)
{
    openVendors();
    openRow(u"vendorsTable"_s, u"code"_s, u"tinglan"_s);
    Confirm::setNextAnswer(true);
    trigger(u"toggleVendor"_s);
    ASSERT_TRUE(waitFor([&] { return !vendorOf(u"tinglan"_s)->active; }));
    EXPECT_THAT(Confirm::lastQuestion().affected.toStdString(), HasSubstr("apps"));
    EXPECT_TRUE(waitFor([&] { return in<MessageBar>(u"vendorMessage"_s)->text().contains(u"is disabled"); }));
    trigger(u"toggleVendor"_s);
    EXPECT_TRUE(waitFor([&] { return vendorOf(u"tinglan"_s)->active; }));
}

TEST_F(VendorListTest, theDrawerLeadsToAppsAndIssues)
{
    openVendors();
    openRow(u"vendorsTable"_s, u"code"_s, u"tinglan"_s);
    click(m_page, u"openIssues"_s);
    EXPECT_EQ(requestedPage(), PageKind::exceptions);
    EXPECT_EQ(std::get<ExceptionFilter>(requestedTarget()).vendorId, vendorOf(u"tinglan"_s)->id);
    ASSERT_TRUE(waitFor([&] { return m_page->findChild<QAbstractButton*>(u"app.ward-round"_s); }));
    QTest::mouseClick(m_page->findChild<QAbstractButton*>(u"app.ward-round"_s), Qt::LeftButton);
    EXPECT_EQ(in<QTabBar>(u"appsSwitch"_s)->currentIndex(), 0);
    EXPECT_TRUE(waitFor([&] {
        const QWidget* drawer = in(u"appsDrawer"_s);
        return require<QLabel>(drawer, u"drawerSubtitle"_s)->text() == u"ward-round";
    }));
}

TEST_F(VendorListTest, anAppLeadsToItsVendor)
{
    openApps();
    openApp(u"ward-round"_s);
    auto* link = in<QLabel>(u"fact.vendor"_s);
    QTest::mouseClick(link, Qt::LeftButton, {}, {12, link->height() / 2});
    EXPECT_EQ(in<QTabBar>(u"appsSwitch"_s)->currentIndex(), 1);
    EXPECT_TRUE(waitFor([&] {
        const QWidget* drawer = in(u"vendorsDrawer"_s);
        return require<QLabel>(drawer, u"drawerSubtitle"_s)->text() == u"tinglan";
    }));
}

TEST_F(VendorListForSecurity, readsButMayNotChange)
{
    openVendors();
    openRow(u"vendorsTable"_s, u"code"_s, u"tinglan"_s);
    EXPECT_TRUE(m_page->actions().isEmpty());
    EXPECT_FALSE(m_page->findChild<QToolButton*>(u"editVendor"_s));
    EXPECT_FALSE(m_page->findChild<QToolButton*>(u"toggleVendor"_s));
}

TEST_F(VendorListTest, looksRight)
{
    openVendors();
    inspect(m_page, u"vendors"_s);
    openRow(u"vendorsTable"_s, u"code"_s, u"tinglan"_s);
    ASSERT_TRUE(waitFor([&] { return m_page->findChild<QAbstractButton*>(u"app.ward-round"_s); }));
    inspect(m_page, u"vendors_drawer"_s);
    trigger(u"editVendor"_s);
    inspect(dialog(u"vendorDialog"_s), u"vendor_dialog"_s);
}

TEST_F(VendorListTest, exportsTheList)
{
    openVendors();
    const auto file = exportedRows(require<QWidget>(m_page, u"vendors"_s), ExportFormat::csv);
    EXPECT_EQ(exportedColumn(file, u"Name"_s).front(), column(u"vendorsTable"_s, u"name"_s).front());
    EXPECT_THAT(exportedColumn(file, u"State"_s), testing::Contains(u"Active"_s));
    EXPECT_THAT(exportedColumn(file, u"Contract"_s),
        testing::Each(testing::AnyOf(QString(), u"Running"_s, u"Ended"_s, u"Ends within 90 days"_s)));
}

} // namespace wardport::test
