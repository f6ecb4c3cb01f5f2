// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vendors/VendorDocumentService.h"

#include "server/auth/Scope.h"
#include "server/features/vendors/ScannedFile.h"

#include <QCryptographicHash>
#include <QUrl>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

VendorDocumentService::VendorDocumentService(Database& database, OperationLog& log, VendorService& vendors)
    : m_database(database)
    , m_log(log)
    , m_vendors(vendors)
    , m_store(database)
{
}

VendorDocuments VendorDocumentService::list(const Principal& who, VendorId vendor)
{
    return {m_store.list(m_vendors.get(who, vendor).id)};
}

VendorDocument VendorDocumentService::get(const Principal& who, VendorDocumentId id)
{
    VendorDocument document = m_store.get(id);
    requireVendor(who, document.vendorId);
    return document;
}

VendorDocument VendorDocumentService::create(const Principal& who, VendorId vendor, const VendorDocumentInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        const VendorDocument after = m_store.get(m_store.insert(m_vendors.get(who, vendor).id, input));
        record(who, u"vendorDocument.create"_s, nullptr, &after);
        return after;
    });
}

VendorDocument VendorDocumentService::update(
    const Principal& who, VendorDocumentId id, int version, const VendorDocumentInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        const VendorDocument before = get(who, id);
        m_store.update(id, version, input);
        const VendorDocument after = m_store.get(id);
        record(who, u"vendorDocument.update"_s, &before, &after);
        return after;
    });
}

void VendorDocumentService::remove(const Principal& who, VendorDocumentId id, int version)
{
    m_database.transact([&] {
        const VendorDocument before = get(who, id);
        m_store.remove(id, version);
        record(who, u"vendorDocument.delete"_s, &before, nullptr);
    });
}

VendorDocument VendorDocumentService::setFile(
    const Principal& who, VendorDocumentId id, const QString& name, const QByteArray& bytes)
{
    return m_database.transact([&] {
        const VendorDocument before = get(who, id);
        const ScannedFile scan = ScannedFile::inspect(bytes, name, before.title);
        VendorDocument facts;
        facts.fileName = scan.name;
        facts.mediaType = scan.mediaType;
        facts.fileBytes = bytes.size();
        facts.fileSha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        m_store.setFile(id, facts, bytes);
        const VendorDocument after = m_store.get(id);
        record(who, u"vendorDocument.file"_s, &before, &after);
        return after;
    });
}

HttpResponse VendorDocumentService::file(const Principal& who, VendorDocumentId id)
{
    // Of one moment: the name and type must be those of these bytes.
    const auto [document, bytes] = m_database.transact([&] {
        m_database.execute(u"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
        VendorDocument of = get(who, id);
        return std::pair{std::move(of), m_store.file(id)};
    });
    if (!bytes)
        throw ApiError(ErrorCode::notFound, {}, u"the document has no file"_s);
    HttpResponse response;
    response.contentType = document.mediaType.toStdString();
    response.body = bytes->toStdString();
    // RFC 6266, 4.3: names beyond ASCII travel in filename*.
    response.headers = {{"Content-Disposition",
                            "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(document.fileName).toStdString()},
        {"Cache-Control", "private, no-store"}};
    return response;
}

void VendorDocumentService::record(
    const Principal& who, const QString& action, const VendorDocument* before, const VendorDocument* after)
{
    const VendorDocument& document = after ? *after : *before;
    const QString name = m_vendors.get(who, document.vendorId).name + u" · "_s + document.title;
    m_log.record(who,
        {action, u"vendorDocument"_s, QString::number(document.id.value()), name, {},
            OperationLog::difference(before, after)});
}

} // namespace wardport::server
