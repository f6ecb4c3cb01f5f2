// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Vendor.h"
#include "shared/model/VendorDocument.h"
#include "tests/api/HospitalApi.h"

#include <QCryptographicHash>
#include <QUrl>

namespace wardport::test {
namespace {

const std::string pdf = std::string("%PDF-1.7\n1 0 obj\n") + '\0' + "\xff\xfe binary \r\n%%EOF\n";
const std::string png = std::string("\x89PNG\r\n\x1a\n") + std::string(64, '\0');
const std::string jpeg = std::string("\xff\xd8\xff\xe0") + std::string(64, '\1');

class VendorDocumentApi : public HospitalApi {
protected:
    static VendorDocumentInput input()
    {
        VendorDocumentInput input;
        input.kind = VendorDocumentKind::businessLicence;
        input.title = u"营业执照"_s;
        input.number = u"91329900MA00A1T763"_s;
        input.validFrom = QDate(2020, 1, 1);
        input.validUntil = QDate(2030, 12, 31);
        return input;
    }

    TestReply post(const VendorDocumentInput& input, qint64 vendor = 1)
    {
        return m_system.post(at(Paths::vendorDocuments, vendor), input);
    }

    VendorDocument make()
    {
        const TestReply reply = post(input());
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<VendorDocument>();
    }

    static std::string path(const VendorDocument& document) { return at(Paths::vendorDocument, document.id.value()); }

    static std::string filePath(const VendorDocument& document, const QString& name = {})
    {
        return at(Paths::vendorDocumentFile, document.id.value())
            + (name.isNull() ? "" : "?fileName=" + QUrl::toPercentEncoding(name).toStdString());
    }

    VendorDocument withFile(const std::string& bytes, const QString& name = {})
    {
        const TestReply reply = m_system.put(filePath(make(), name), bytes);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<VendorDocument>();
    }

    QString lastOperation()
    {
        return m_server.database()
            .query("SELECT action || ' ' || object_type || ' ' || object_name FROM operation_log ORDER BY at DESC, id "
                   "DESC LIMIT 1")
            .scalar<QString>();
    }
};

TEST_F(VendorDocumentApi, isEnteredChangedAndDeleted)
{
    const TestReply made = post(input());
    ASSERT_EQ(made.status, 201) << made.body;
    const VendorDocument document = made.as<VendorDocument>();
    EXPECT_EQ(made.headers.at("location"), path(document));
    EXPECT_EQ(document.vendorId, VendorId{1});
    EXPECT_EQ(document.number, u"91329900MA00A1T763"_s);
    EXPECT_EQ(lastOperation(), u"vendorDocument.create vendorDocument 汀岚 · 营业执照"_s);

    VendorDocumentInput changed = input();
    changed.title = u"营业执照副本"_s;
    changed.validUntil = {};
    EXPECT_EQ(m_system.put(path(document), changed).status, 428);
    const TestReply put = m_system.put(path(document), changed, {{"If-Match", made.etag()}});
    ASSERT_EQ(put.status, 200) << put.body;
    EXPECT_FALSE(put.as<VendorDocument>().validUntil);
    EXPECT_EQ(m_system.put(path(document), changed, {{"If-Match", made.etag()}}).code(), "versionMismatch");
    EXPECT_EQ(m_system.get(path(document)).as<VendorDocument>().title, u"营业执照副本"_s);
    EXPECT_EQ(lastOperation(), u"vendorDocument.update vendorDocument 汀岚 · 营业执照副本"_s);

    EXPECT_EQ(m_system.del(path(document)).status, 428);
    EXPECT_EQ(m_system.del(path(document), {{"If-Match", made.etag()}}).status, 412);
    EXPECT_EQ(m_system.del(path(document), {{"If-Match", put.etag()}}).status, 204);
    EXPECT_EQ(m_system.get(path(document)).status, 404);
    EXPECT_EQ(lastOperation(), u"vendorDocument.delete vendorDocument 汀岚 · 营业执照副本"_s);
}

TEST_F(VendorDocumentApi, thoseThatEndFirstComeFirst)
{
    for (const std::optional<QDate> until :
        {std::optional<QDate>{}, std::optional{QDate(2031, 1, 1)}, std::optional{QDate(2028, 1, 1)}}) {
        VendorDocumentInput each = input();
        each.validUntil = until;
        EXPECT_EQ(post(each).status, 201);
    }
    const TestReply reply = m_system.get(at(Paths::vendorDocuments, 1));
    const auto items = reply.as<VendorDocuments>().items;
    ASSERT_EQ(items.size(), 3U);
    EXPECT_EQ(items[0].validUntil, QDate(2028, 1, 1));
    EXPECT_EQ(items[1].validUntil, QDate(2031, 1, 1));
    EXPECT_FALSE(items[2].validUntil);
    EXPECT_EQ(m_system.get(at(Paths::vendor, 1)).as<Vendor>().nextExpiry, QDate(2028, 1, 1));
}

TEST_F(VendorDocumentApi, badFieldsAreNamed)
{
    VendorDocumentInput bad = input();
    bad.title.clear();
    EXPECT_EQ(post(bad).field(), "title");
    bad = input();
    bad.validUntil = QDate(2019, 1, 1);
    const TestReply crossed = post(bad);
    EXPECT_EQ(crossed.status, 422);
    EXPECT_EQ(crossed.field(), "validUntil");
    bad = input();
    bad.number = QString(101, u'1');
    EXPECT_EQ(post(bad).code(), "tooLong");
    const std::string documents = at(Paths::vendorDocuments, 1);
    EXPECT_EQ(m_system.post(documents, std::string(R"({"kind":"passport","title":"x"})")).field(), "kind");
    EXPECT_EQ(m_system.post(documents, std::string(R"({"kind":)")).status, 400);
    EXPECT_EQ(post(input(), 99).status, 404);
    EXPECT_EQ(m_system.get(at(Paths::vendorDocuments, 99)).status, 404);
}

TEST_F(VendorDocumentApi, everyByteOfAFileComesBack)
{
    const VendorDocument document = withFile(pdf, u"营业执照.pdf"_s);
    EXPECT_EQ(document.fileName, u"营业执照.pdf"_s);
    EXPECT_EQ(document.mediaType, u"application/pdf"_s);
    EXPECT_EQ(document.fileBytes, static_cast<qint64>(pdf.size()));
    EXPECT_EQ(document.fileSha256.toLatin1(),
        QCryptographicHash::hash(QByteArray::fromStdString(pdf), QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(document.version, 2);
    EXPECT_EQ(lastOperation(), u"vendorDocument.file vendorDocument 汀岚 · 营业执照"_s);

    const TestReply file = m_system.get(filePath(document));
    EXPECT_EQ(file.status, 200);
    EXPECT_EQ(file.body, pdf);
    EXPECT_EQ(file.headers.at("content-type"), "application/pdf");
    EXPECT_EQ(file.headers.at("x-content-type-options"), "nosniff");
    EXPECT_EQ(file.headers.at("cache-control"), "private, no-store");
    EXPECT_EQ(file.headers.at("content-disposition"),
        "attachment; filename*=UTF-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7.pdf");
    EXPECT_EQ(m_system.get(at(Paths::vendorDocuments, 1)).body.find("bytes\""), std::string::npos);
}

TEST_F(VendorDocumentApi, aNewFileTakesThePlaceOfTheFormer)
{
    const VendorDocument document = withFile(pdf, u"a.pdf"_s);
    for (const auto& [bytes, type] : {std::pair{png, "image/png"}, std::pair{jpeg, "image/jpeg"}}) {
        ASSERT_EQ(m_system.put(filePath(document, u"b"_s), bytes, {{"Content-Type", "application/pdf"}}).status, 200);
        const TestReply file = m_system.get(filePath(document));
        EXPECT_EQ(file.headers.at("content-type"), type) << "by content, not by what was said";
        EXPECT_EQ(file.body, bytes);
    }
    EXPECT_EQ(m_server.database().query("SELECT count(*) FROM vendor_document_file").scalar<int>(), 1);
}

TEST_F(VendorDocumentApi, namesAreMadeHarmless)
{
    EXPECT_EQ(withFile(pdf, u"../../etc/cron.d/x"_s).fileName, u"x.pdf"_s);
    EXPECT_EQ(withFile(pdf, u"C:\\Users\\me\\licence.exe"_s).fileName, u"licence.exe.pdf"_s);
    EXPECT_EQ(withFile(jpeg, u"scan.JPEG"_s).fileName, u"scan.jpg"_s);
    EXPECT_EQ(withFile(pdf, u"a\r\nSet-Cookie: x\u202e.pdf"_s).fileName, u"aSet-Cookie x.pdf"_s);
    EXPECT_EQ(withFile(png, u".."_s).fileName, u"营业执照.png"_s);
    EXPECT_EQ(withFile(pdf).fileName, u"营业执照.pdf"_s);
    EXPECT_EQ(withFile(pdf, QString(300, u'页') + u".pdf"_s).fileName, QString(120, u'页') + u".pdf"_s);
}

TEST_F(VendorDocumentApi, otherFilesAreRefused)
{
    const VendorDocument document = make();
    for (const std::string& bytes :
        {std::string("<html><script>alert(1)</script>"), std::string("PK\3\4"), std::string("MZ")}) {
        const TestReply refused = m_system.put(
            filePath(document, u"x.pdf"_s), bytes, {{"Content-Type", "application/pdf"}});
        EXPECT_EQ(refused.status, 415);
        EXPECT_EQ(refused.code(), "unsupportedType");
        EXPECT_EQ(refused.field(), "file");
    }
    EXPECT_EQ(m_system.put(filePath(document), std::string()).code(), "required");
    EXPECT_EQ(m_system.get(filePath(document)).status, 404);
    EXPECT_EQ(m_system.get(path(document)).as<VendorDocument>().version, 1);
}

TEST_F(VendorDocumentApi, twentyMegabytesAreTakenAndNoByteMore)
{
    const VendorDocument document = make();
    std::string large = pdf;
    large.resize(static_cast<std::size_t>(maxDocumentBytes), 'x');
    ASSERT_EQ(m_system.put(filePath(document), large).status, 200);
    EXPECT_EQ(m_system.get(filePath(document)).body, large);
    const TestReply refused = m_system.put(filePath(document), large + 'x');
    EXPECT_EQ(refused.status, 413);
    EXPECT_EQ(refused.code(), "tooLarge");
}

TEST_F(VendorDocumentApi, theFileGoesWithItsDocument)
{
    const VendorDocument document = withFile(pdf);
    EXPECT_EQ(m_system.del(path(document), {{"If-Match", "\"2\""}}).status, 204);
    EXPECT_EQ(m_server.database().query("SELECT count(*) FROM vendor_document_file").scalar<int>(), 0);
    EXPECT_EQ(m_system.get(filePath(document)).status, 404);
    EXPECT_EQ(m_system.put(filePath(document), pdf).status, 404);
}

TEST_F(VendorDocumentApi, aVendorReadsItsOwnOnly)
{
    m_server.database().execute(u"INSERT INTO vendor (id, code, name) VALUES (2, 'cheyuan', '澈原')"_s);
    const VendorDocument document = withFile(pdf);
    TestClient own = m_server.as(Role::vendor, {}, VendorId{1});
    TestClient other = m_server.as(Role::vendor, {}, VendorId{2});
    for (const std::string& each : {at(Paths::vendorDocuments, 1), path(document), filePath(document)}) {
        EXPECT_EQ(own.get(each).status, 200) << each;
        EXPECT_EQ(other.get(each).status, 404) << each;
    }
}

TEST_F(VendorDocumentApi, whoMayNotWriteIsRefused)
{
    const VendorDocument document = withFile(pdf);
    const TestClient::Headers match{{"If-Match", "\"2\""}};
    TestClient vendor = m_server.as(Role::vendor, {}, VendorId{1});
    for (TestClient* reader : {&m_security, &vendor}) {
        EXPECT_EQ(reader->get(filePath(document)).status, 200);
        EXPECT_EQ(reader->post(at(Paths::vendorDocuments, 1), input()).status, 403);
        EXPECT_EQ(reader->put(path(document), input(), match).status, 403);
        EXPECT_EQ(reader->put(filePath(document), pdf).status, 403);
        EXPECT_EQ(reader->del(path(document), match).status, 403);
    }
    EXPECT_EQ(m_server.as(Role::audit).get(path(document)).status, 403);
    EXPECT_EQ(m_server.client(server::Audience::admin).get(filePath(document)).status, 401);
}

} // namespace
} // namespace wardport::test
