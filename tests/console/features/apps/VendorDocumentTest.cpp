// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/apps/AppsPageTest.h"

#include "console/page/Format.h"
#include "console/ui/BadgeLabel.h"
#include "console/ui/Confirm.h"
#include "console/ui/FileDialog.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Form.h"
#include "console/ui/MessageBar.h"
#include "shared/model/VendorDocument.h"

#include <gmock/gmock.h>

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>

namespace wardport::test {

using testing::Contains;
using testing::HasSubstr;
using testing::SizeIs;

const QByteArray pdf = "%PDF-1.7\nscan\n%%EOF\n"_ba;

/// The qualifications of a vendor who has none but those the test enters.
class VendorDocumentTest : public AppsPageTest {
protected:
    explicit VendorDocumentTest(Role role = Role::system)
        : AppsPageTest(role)
    {
        server().database().execute(uR"(
            DELETE FROM vendor_document;
            UPDATE vendor SET contract_until = '2099-12-31', maintenance_until = NULL)"_s);
    }

    void openVendor()
    {
        openVendors();
        openRow(u"vendorsTable"_s, u"code"_s, u"tinglan"_s);
        ASSERT_TRUE(waitFor([&] { return in<QLabel>(u"documentsNote"_s)->text() != u"Loading…"; }));
    }

    QDialog* newDocument()
    {
        openVendor();
        click(m_page, u"addDocument"_s);
        return dialog(u"documentDialog"_s);
    }

    /// On the server, before the page is opened.
    VendorDocument enter(const QString& title, std::optional<QDate> until, const QByteArray& file = {})
    {
        VendorDocumentInput input;
        input.title = title;
        input.number = u"No. 4711"_s;
        input.validUntil = until;
        TestClient client = server().as(Role::system);
        const auto made = client.post(fill(Paths::vendorDocuments, {vendor().id.value()}), input).as<VendorDocument>();
        if (file.isEmpty())
            return made;
        return client.put(fill(Paths::vendorDocumentFile, {made.id.value()}) + "?fileName=scan.pdf", file.toStdString())
            .as<VendorDocument>();
    }

    Vendor vendor() { return *vendorOf(u"tinglan"_s); }

    std::vector<VendorDocument> documents()
    {
        return server()
            .as(Role::system)
            .get(fill(Paths::vendorDocuments, {vendor().id.value()}))
            .as<VendorDocuments>()
            .items;
    }

    std::string content(const VendorDocument& document)
    {
        return server().as(Role::system).get(fill(Paths::vendorDocumentFile, {document.id.value()})).body;
    }

    QWidget* row(const VendorDocument& document) const
    {
        return m_page->findChild<QWidget*>(u"document."_s + QString::number(document.id.value()));
    }

    void press(const VendorDocument& document, const QString& button)
    {
        ASSERT_TRUE(waitFor([&] { return row(document); }));
        QTest::mouseClick(require<QToolButton>(row(document), button), Qt::LeftButton);
    }

    QString badgeOf(const VendorDocument& document) const
    {
        return require<BadgeLabel>(row(document), u"document.expiry"_s)->badge().text;
    }

    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile out(m_folder.filePath(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }

    static void drop(QWidget* target, const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &event);
    }

    bool tells(const QString& words) const
    {
        return waitFor([&] { return in<MessageBar>(u"documentsMessage"_s)->text().contains(words); });
    }

    QTemporaryDir m_folder;
};

class VendorDocumentsForSecurity : public VendorDocumentTest {
protected:
    VendorDocumentsForSecurity()
        : VendorDocumentTest(Role::security)
    {
    }
};

TEST_F(VendorDocumentTest, entersAQualificationWithItsFile)
{
    QDialog* made = newDocument();
    EXPECT_EQ(require<QLineEdit>(made, u"title"_s)->text(), u"Business licence");
    choose(made, u"kind"_s, u"softwareCopyright"_s);
    EXPECT_EQ(require<QLineEdit>(made, u"title"_s)->text(), u"Software copyright") << "follows the kind";
    type(made, u"number"_s, u"2024SR0123456"_s);
    made->findChild<Form*>()->setDate(u"validUntil"_s, hospitalToday().addDays(30));
    FileDialog::setNextAnswer(file(u"著作权.pdf"_s, pdf));
    click(made, u"chooseFile"_s);
    EXPECT_EQ(require<QLabel>(made, u"file.name"_s)->text(), u"著作权.pdf");
    click(made, u"accept"_s);
    ASSERT_TRUE(isGone(u"documentDialog"_s));
    const std::vector<VendorDocument> all = documents();
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].kind, VendorDocumentKind::softwareCopyright);
    EXPECT_EQ(all[0].number, u"2024SR0123456");
    EXPECT_EQ(all[0].fileName, u"著作权.pdf");
    EXPECT_EQ(content(all[0]), pdf.toStdString());
    ASSERT_TRUE(waitFor([&] { return row(all[0]); }));
    EXPECT_EQ(badgeOf(all[0]), u"30 days left");
    EXPECT_TRUE(waitFor([&] { return column(u"vendorsTable"_s, u"nextExpiry"_s).contains(u"30 days left"_s); }))
        << "the list knows of it";
}

TEST_F(VendorDocumentTest, whatSomebodyTypedAsTitleStays)
{
    QDialog* made = newDocument();
    type(made, u"title"_s, u"医疗器械注册证（影像）"_s);
    choose(made, u"kind"_s, u"deviceRegistration"_s);
    EXPECT_EQ(require<QLineEdit>(made, u"title"_s)->text(), u"医疗器械注册证（影像）");
}

TEST_F(VendorDocumentTest, saysWhatIsWrongAtTheField)
{
    QDialog* made = newDocument();
    auto* form = made->findChild<Form*>();
    form->setDate(u"validFrom"_s, QDate(2030, 1, 1));
    form->setDate(u"validUntil"_s, QDate(2029, 1, 1));
    EXPECT_EQ(form->error(u"validUntil"_s), u"It ends before it begins.");
    type(made, u"title"_s, u" "_s);
    click(made, u"accept"_s);
    EXPECT_EQ(form->error(u"title"_s), u"This must be filled in.");
    FileDialog::setNextAnswer(file(u"page.pdf"_s, "<html>"));
    click(made, u"chooseFile"_s);
    EXPECT_EQ(require<QLabel>(require<QWidget>(made, u"file"_s), u"file.note"_s)->text(),
        u"This file is neither a PDF nor a PNG or JPEG image.");
    QByteArray large = pdf;
    large.resize(maxDocumentBytes + 1);
    FileDialog::setNextAnswer(file(u"large.pdf"_s, large));
    click(made, u"chooseFile"_s);
    EXPECT_THAT(require<QLabel>(require<QWidget>(made, u"file"_s), u"file.note"_s)->text().toStdString(),
        HasSubstr("larger than 20"));
    EXPECT_THAT(documents(), SizeIs(0));
}

TEST_F(VendorDocumentTest, badgesTellWhatRunsOut)
{
    const VendorDocument over = enter(u"over"_s, hospitalToday().addDays(-1));
    const VendorDocument today = enter(u"today"_s, hospitalToday());
    const VendorDocument soon = enter(u"soon"_s, hospitalToday().addDays(60));
    const VendorDocument later = enter(u"later"_s, hospitalToday().addDays(61));
    const VendorDocument never = enter(u"never"_s, {});
    openVendor();
    ASSERT_TRUE(waitFor([&] { return row(never); }));
    EXPECT_EQ(badgeOf(over), u"Expired");
    EXPECT_EQ(badgeOf(today), u"0 days left");
    EXPECT_EQ(badgeOf(soon), u"60 days left");
    EXPECT_EQ(badgeOf(later), formatDate(hospitalToday().addDays(61)));
    EXPECT_EQ(badgeOf(never), u"");
    EXPECT_TRUE(waitFor([&] { return row(over)->y() < row(today)->y() && row(later)->y() < row(never)->y(); }))
        << "those that end first come first";
}

TEST_F(VendorDocumentTest, editsAQualification)
{
    const VendorDocument document = enter(u"营业执照"_s, hospitalToday().addDays(20), pdf);
    openVendor();
    press(document, u"editDocument"_s);
    QDialog* edited = dialog(u"documentDialog"_s);
    EXPECT_EQ(require<QLabel>(edited, u"file.name"_s)->text(), u"scan.pdf");
    type(edited, u"number"_s, u"4712"_s);
    edited->findChild<Form*>()->setDate(u"validUntil"_s, {});
    click(edited, u"accept"_s);
    ASSERT_TRUE(isGone(u"documentDialog"_s));
    EXPECT_EQ(documents()[0].number, u"4712");
    EXPECT_FALSE(documents()[0].validUntil);
    EXPECT_EQ(documents()[0].fileName, u"scan.pdf") << "the file stays";
}

TEST_F(VendorDocumentTest, aLostUpdateIsExplainedAndReloaded)
{
    const VendorDocument document = enter(u"营业执照"_s, {});
    openVendor();
    press(document, u"editDocument"_s);
    QDialog* mine = dialog(u"documentDialog"_s);
    VendorDocumentInput theirs = document;
    theirs.title = u"副本"_s;
    ASSERT_EQ(server()
                  .as(Role::system)
                  .put(fill(Paths::vendorDocument, {document.id.value()}), theirs, {{"If-Match", "\"1\""}})
                  .status,
        200);
    type(mine, u"title"_s, u"我的"_s);
    click(mine, u"accept"_s);
    auto* message = require<MessageBar>(mine, u"message"_s);
    ASSERT_TRUE(waitFor([&] { return message->text().contains(u"Somebody else"); }));
    QTest::mouseClick(message->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return require<QLineEdit>(mine, u"title"_s)->text() == u"副本"; }));
}

TEST_F(VendorDocumentTest, aFileDroppedOnAQualificationIsKept)
{
    const VendorDocument document = enter(u"营业执照"_s, {});
    openVendor();
    ASSERT_TRUE(waitFor([&] { return row(document); }));
    drop(row(document), file(u"扫描.pdf"_s, pdf));
    ASSERT_TRUE(tells(u"is kept"_s));
    EXPECT_EQ(documents()[0].fileName, u"扫描.pdf");
    EXPECT_EQ(content(document), pdf.toStdString());
    ASSERT_TRUE(waitFor([&] { return row(document) && row(document)->findChild<QToolButton*>(u"saveFile"_s); }));
    drop(row(document), file(u"virus.pdf"_s, "MZ"));
    EXPECT_TRUE(tells(u"neither a PDF"_s));
    EXPECT_EQ(content(document), pdf.toStdString());
}

TEST_F(VendorDocumentTest, aFileDroppedBesideBecomesANewOne)
{
    openVendor();
    drop(in(u"vendorDocuments"_s), file(u"合同.pdf"_s, pdf));
    QDialog* made = dialog(u"documentDialog"_s);
    EXPECT_EQ(require<QLabel>(made, u"file.name"_s)->text(), u"合同.pdf");
    click(made, u"accept"_s);
    ASSERT_TRUE(isGone(u"documentDialog"_s));
    EXPECT_EQ(documents()[0].fileName, u"合同.pdf");
}

TEST_F(VendorDocumentTest, savesTheFile)
{
    const VendorDocument document = enter(u"营业执照"_s, {}, pdf);
    openVendor();
    const QString path = m_folder.filePath(u"saved.pdf"_s);
    FileDialog::setNextAnswer(path);
    press(document, u"saveFile"_s);
    ASSERT_TRUE(tells(u"Saved as"_s));
    QFile saved(path);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(), pdf);
}

TEST_F(VendorDocumentTest, deletesAfterAsking)
{
    const VendorDocument document = enter(u"营业执照"_s, hospitalToday().addDays(5), pdf);
    openVendor();
    Confirm::setNextAnswer(false);
    press(document, u"deleteDocument"_s);
    EXPECT_EQ(Confirm::lastQuestion().affected, u"scan.pdf");
    EXPECT_THAT(documents(), SizeIs(1));
    Confirm::setNextAnswer(true);
    press(document, u"deleteDocument"_s);
    ASSERT_TRUE(tells(u"is deleted"_s));
    EXPECT_THAT(documents(), SizeIs(0));
    EXPECT_TRUE(waitFor([&] { return !row(document); }));
    EXPECT_TRUE(waitFor([&] { return in<QLabel>(u"documentsNote"_s)->text().startsWith(u"None is entered"); }));
}

TEST_F(VendorDocumentTest, errorsOfferAnotherTry)
{
    openVendors();
    server().database().execute(u"ALTER TABLE vendor_document RENAME COLUMN title TO gone"_s);
    openRow(u"vendorsTable"_s, u"code"_s, u"tinglan"_s);
    ASSERT_TRUE(waitFor([&] { return in<QPushButton>(u"retryDocuments"_s)->isVisible(); }));
    server().database().execute(u"ALTER TABLE vendor_document RENAME COLUMN gone TO title"_s);
    enter(u"营业执照"_s, {});
    click(m_page, u"retryDocuments"_s);
    EXPECT_TRUE(waitFor([&] { return row(documents()[0]); }));
    EXPECT_FALSE(in<QPushButton>(u"retryDocuments"_s)->isVisible());
}

TEST_F(VendorDocumentTest, agreesAServiceLevelAndShowsWhatIsBeyondIt)
{
    openVendor();
    trigger(u"editVendor"_s);
    QDialog* edited = dialog(u"vendorDialog"_s);
    require<QSpinBox>(edited, u"respondWithinHours"_s)->setValue(2);
    require<QSpinBox>(edited, u"resolveWithinHours"_s)->setValue(1);
    Form* form = nullptr;
    for (Form* each : edited->findChildren<Form*>())
        form = each->findChild<QSpinBox*>(u"resolveWithinHours"_s) ? each : form;
    EXPECT_EQ(form->error(u"resolveWithinHours"_s), u"Nothing is resolved sooner than it is responded to.");
    require<QSpinBox>(edited, u"resolveWithinHours"_s)->setValue(3);
    click(edited, u"accept"_s);
    ASSERT_TRUE(isGone(u"vendorDialog"_s));
    EXPECT_EQ(vendor().respondWithinHours, 2);
    EXPECT_EQ(vendor().resolveWithinHours, 3);
    const int overdue = vendor().overdueIssues;
    ASSERT_GT(overdue, 0) << "the sample hospital has open issues";
    EXPECT_TRUE(
        waitFor([&] { return in<BadgeLabel>(u"overdueIssues"_s)->badge().text == u"%1 overdue"_s.arg(overdue); }));
    EXPECT_THAT(column(u"vendorsTable"_s, u"overdueIssues"_s), Contains(QString::number(overdue)));
    auto* link = in<QLabel>(u"fact.overdue"_s);
    QTest::mouseClick(link, Qt::LeftButton, {}, {12, link->height() / 2});
    EXPECT_EQ(requestedPage(), PageKind::exceptions);
    EXPECT_EQ(std::get<ExceptionFilter>(requestedTarget()).vendorId, vendor().id);
}

TEST_F(VendorDocumentTest, theServerFiltersByExpiryAndServiceLevel)
{
    server().database().execute(u"UPDATE vendor SET respond_within_hours = NULL, resolve_within_hours = NULL;"
                                "UPDATE vendor SET resolve_within_hours = 1 WHERE code = 'tinglan'"_s);
    enter(u"营业执照"_s, hospitalToday().addDays(60));
    openVendors();
    auto* filters = m_page->findChild<QWidget*>(u"vendors"_s)->findChild<FilterBar*>();
    const QStringList only{u"tinglan"_s};
    const int all = rows(u"vendorsTable"_s);
    const auto shows = [&] { return column(u"vendorsTable"_s, u"code"_s) == only; };
    filters->setValue(u"expiry"_s, u"60"_s);
    EXPECT_TRUE(waitFor(shows));
    filters->clear();
    ASSERT_TRUE(waitFor([&] { return rows(u"vendorsTable"_s) == all; }));
    filters->setValue(u"overdue"_s, u"true"_s);
    EXPECT_TRUE(waitFor(shows));
    VendorFilter odd;
    odd.expiresBefore = hospitalToday().addDays(17);
    m_page->showTarget(odd);
    EXPECT_EQ(filters->value(u"expiry"_s), odd.expiresBefore->toString(Qt::ISODate));
    EXPECT_EQ(filters->value(u"overdue"_s), u"");
}

TEST_F(VendorDocumentsForSecurity, readsAndSavesButMayNotChange)
{
    const VendorDocument document = enter(u"营业执照"_s, {}, pdf);
    openVendor();
    ASSERT_TRUE(waitFor([&] { return row(document); }));
    EXPECT_TRUE(row(document)->findChild<QToolButton*>(u"saveFile"_s));
    EXPECT_FALSE(row(document)->findChild<QToolButton*>(u"editDocument"_s));
    EXPECT_FALSE(row(document)->findChild<QToolButton*>(u"deleteDocument"_s));
    EXPECT_FALSE(in<QPushButton>(u"addDocument"_s)->isVisible());
    EXPECT_FALSE(row(document)->acceptDrops());
}

TEST_F(VendorDocumentTest, looksRight)
{
    enter(u"营业执照"_s, hospitalToday().addDays(-3), pdf);
    enter(u"信息系统安全等级保护三级备案证明"_s, hospitalToday().addDays(25));
    enter(u"计算机软件著作权登记证书"_s, {}, pdf);
    enter(u"驻场服务合同"_s, hospitalToday().addDays(400), pdf);
    server().database().execute(u"UPDATE vendor SET respond_within_hours = 4, resolve_within_hours = 72"_s);
    openVendor();
    ASSERT_TRUE(
        waitFor([&] { return row(documents()[3]) && m_page->findChild<QAbstractButton*>(u"app.ward-round"_s); }));
    inspect(m_page, u"vendor_documents"_s);
    press(documents()[0], u"editDocument"_s);
    inspect(dialog(u"documentDialog"_s), u"document_dialog"_s);
}

TEST_F(VendorDocumentTest, looksRightWithoutAny)
{
    openVendor();
    inspect(m_page, u"vendor_no_documents"_s);
}

} // namespace wardport::test
