// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/audit/AuditPage.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/TableCore.h"
#include "console/ui/TableView.h"
#include "shared/api/Paths.h"
#include "tests/support/page/ListFile.h"
#include "tests/support/page/PageTest.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace console;

class AuditPageTest : public PageTest {
protected:
    AuditPageTest()
        : PageTest(Role::audit)
    {
        QSettings().remove(u"state"_s); // columns and sort order of the test before
        // Something to read of: a vendor renamed, its contract moved, then disabled.
        TestClient system = server().as(Role::system);
        m_vendor = system.get(Paths::vendors + std::string{"?limit=1"}).as<Page<Vendor>>().items.front();
        VendorInput changed = m_vendor;
        changed.contactName = u"周静"_s;
        changed.contractUntil = QDate(2031, 5, 6);
        const TestReply current = system.get(fill(Paths::vendor, {m_vendor.id.value()}));
        const TestReply updated = system.put(
            fill(Paths::vendor, {m_vendor.id.value()}), changed, {{"If-Match", current.etag()}});
        EXPECT_EQ(updated.status, 200) << updated.body;
        const TestReply disabled = system.post(fill(Paths::vendorDisable, {m_vendor.id.value()}));
        EXPECT_EQ(disabled.status, 200) << disabled.body;
    }

    AuditPage* openLoaded()
    {
        auto* page = open<AuditPage>();
        m_table = require<TableView>(page, u"operations"_s);
        m_filters = page->findChild<FilterBar*>();
        EXPECT_TRUE(waitFor([this] { return rows() > 0; }));
        return page;
    }

    /// The page with nothing but one kind of action.
    AuditPage* openAction(const QString& action, const QString& words)
    {
        AuditPage* page = openLoaded();
        m_filters->setValue(u"action"_s, action);
        EXPECT_TRUE(waitFor([&] { return rows() > 0 && column(u"action"_s).count(words) == rows(); }));
        return page;
    }

    int rows() const { return m_table->model()->rowCount(); }

    QStringList column(const QString& key) const
    {
        QStringList texts;
        for (int row = 0; row < rows(); ++row)
            texts << m_table->model()->index(row, m_table->core()->columnByKey(key)).data().toString();
        return texts;
    }

    void clickRow(int row)
    {
        QTest::mouseClick(
            m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(m_table->model()->index(row, 0)).center());
    }

    Vendor m_vendor;
    TableView* m_table = nullptr;
    FilterBar* m_filters = nullptr;
};

TEST_F(AuditPageTest, listsOperationsNewestFirst)
{
    openLoaded();
    EXPECT_EQ(column(u"action"_s).mid(0, 3),
        (QStringList{u"Operation log read"_s, u"Vendor disabled"_s, u"Vendor changed"_s}));
}

TEST_F(AuditPageTest, filtersByActionOnTheServer)
{
    openAction(u"vendor.update"_s, u"Vendor changed"_s);
    EXPECT_THAT(column(u"object"_s), testing::Contains(m_vendor.name));
}

TEST_F(AuditPageTest, filtersByAdministratorOnTheServer)
{
    openLoaded();
    const auto entries = server()
                             .as(Role::audit)
                             .get(Paths::logOperations + std::string{"?action=vendor.update&limit=1"})
                             .as<Page<OperationEntry>>();
    const QString actor = entries.items.front().actor;
    m_filters->setValue(u"actor"_s, actor);
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && column(u"actor"_s).filter(actor).size() == rows(); }));
    EXPECT_THAT(column(u"action"_s), testing::Contains(u"Vendor changed"_s));
}

TEST_F(AuditPageTest, findsByTheNameOfTheObject)
{
    auto* page = openLoaded();
    auto* search = require<QLineEdit>(page, u"search"_s);
    search->setText(m_vendor.name);
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && column(u"object"_s).count(m_vendor.name) == rows(); }));
}

TEST_F(AuditPageTest, marksWhatChanged)
{
    auto* page = openAction(u"vendor.update"_s, u"Vendor changed"_s);
    clickRow(0);
    EXPECT_EQ(require<QLabel>(page, u"before.contactName"_s)->text(), m_vendor.contactName);
    EXPECT_EQ(require<QLabel>(page, u"after.contactName"_s)->text(), u"周静"_s);
    EXPECT_EQ(require<QLabel>(page, u"after.contractUntil"_s)->text(), u"2031-05-06"_s);
    EXPECT_EQ(page->findChild<QLabel*>(u"after.name"_s), nullptr) << "the name did not change";
}

TEST_F(AuditPageTest, saysYesAndNoForSwitches)
{
    auto* page = openAction(u"vendor.disable"_s, u"Vendor disabled"_s);
    clickRow(0);
    EXPECT_EQ(require<QLabel>(page, u"before.active"_s)->text(), u"yes"_s);
    EXPECT_EQ(require<QLabel>(page, u"after.active"_s)->text(), u"no"_s);
}

TEST_F(AuditPageTest, tellsRequestAndAddress)
{
    auto* page = openAction(u"vendor.update"_s, u"Vendor changed"_s);
    const auto entries = server()
                             .as(Role::audit)
                             .get(Paths::logOperations + std::string{"?action=vendor.update&limit=1"})
                             .as<Page<OperationEntry>>();
    clickRow(0);
    EXPECT_EQ(require<QLabel>(page, u"record.requestId"_s)->text(), entries.items.front().requestId);
    EXPECT_EQ(require<QLabel>(page, u"record.address"_s)->text(), entries.items.front().address);
    QTest::mouseClick(require<QToolButton>(page, u"rawFold"_s), Qt::LeftButton);
    QTest::mouseClick(require<QToolButton>(page, u"rawCopy"_s), Qt::LeftButton);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(entries.items.front().requestId));
}

TEST_F(AuditPageTest, showsTheHistoryOfAnObject)
{
    auto* page = openAction(u"vendor.update"_s, u"Vendor changed"_s);
    clickRow(0);
    QTest::mouseClick(require<QPushButton>(page, u"objectHistory"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return column(u"action"_s).contains(u"Vendor disabled"_s); }));
    EXPECT_THAT(column(u"object"_s), testing::Each(m_vendor.name));
    EXPECT_EQ(require<QToolButton>(page, u"filter.object"_s)->text(), u"Object: "_s + m_vendor.name);
    EXPECT_FALSE(page->findChild<Drawer*>()->isOpen());
}

TEST_F(AuditPageTest, showsTheFilterAnotherPageAskedFor)
{
    auto* page = openLoaded();
    OperationFilter wanted;
    wanted.objectType = u"vendor"_s;
    page->showTarget(wanted);
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && column(u"action"_s).filter(u"Vendor"_s).size() == rows(); }));
}

TEST_F(AuditPageTest, tellsOfALostServerWithRetry)
{
    const QUrl good = context().client.server();
    context().client.setServer(QUrl(u"https://localhost:1"_s));
    auto* page = open<AuditPage>();
    m_table = require<TableView>(page, u"operations"_s);
    auto* error = require<QWidget>(page, u"errorView"_s);
    ASSERT_TRUE(waitFor([error] { return error->isVisible(); }));
    context().client.setServer(good);
    context().client.setToken(server().tokenOf(Role::audit));
    QTest::mouseClick(error->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return rows() > 0; }));
}

TEST_F(AuditPageTest, looksGood)
{
    inspect(openLoaded(), u"audit"_s);
}

TEST_F(AuditPageTest, looksGoodWithAnOpenEntry)
{
    auto* page = openAction(u"vendor.update"_s, u"Vendor changed"_s);
    clickRow(0);
    inspect(page, u"audit_entry"_s);
}

TEST_F(AuditPageTest, exportsWithActionsAndFieldsInWords)
{
    auto* page = openAction(u"vendor.update"_s, u"Vendor changed"_s);
    Language chinese;
    chinese.choose(u"zh_CN"_s);
    const auto file = exportedRows(page);
    EXPECT_THAT(exportedColumn(file, u"操作"_s), testing::Each(u"修改厂商"_s));
    EXPECT_EQ(file.size(), static_cast<std::size_t>(rows()) + 1);
    const std::vector<QString> fields = exportedColumn(file, u"更改内容"_s);
    ASSERT_FALSE(fields.empty());
    EXPECT_TRUE(fields.front().contains(u"联系人"_s)) << qPrintable(fields.front());
    m_filters->setValue(u"action"_s, u"export.create"_s);
    EXPECT_TRUE(waitFor([this] { return rows() == 1 && column(u"action"_s) == QStringList{u"新建列表导出"_s}; }));
}

} // namespace wardport::test
