// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vendors/VendorDocumentStore.h"

namespace wardport::server {
namespace {

const std::string documentColumns = R"(
    SELECT id, vendor_id, kind, title, number, valid_from, valid_until, file_name, media_type, file_bytes, file_sha256,
           created_at, version
    FROM vendor_document)";
const std::string selectOfVendor = documentColumns + " WHERE vendor_id = :vendor_id ORDER BY valid_until NULLS LAST, id";
const std::string selectDocument = documentColumns + " WHERE id = :id";

constexpr auto insertDocument = R"(
    INSERT INTO vendor_document (vendor_id, kind, title, number, valid_from, valid_until)
    VALUES (:vendor_id, :kind, :title, :number, :valid_from, :valid_until) RETURNING id)";
constexpr auto updateDocument = R"(
    UPDATE vendor_document SET kind = :kind, title = :title, number = :number, valid_from = :valid_from,
        valid_until = :valid_until, version = version + 1
    WHERE id = :id AND version = :version)";
constexpr auto deleteDocument = "DELETE FROM vendor_document WHERE id = :id AND version = :version";

constexpr auto setFileFacts = R"(
    UPDATE vendor_document SET file_name = :file_name, media_type = :media_type, file_bytes = :file_bytes,
        file_sha256 = :file_sha256, version = version + 1
    WHERE id = :id)";
constexpr auto keepFile = R"(
    INSERT INTO vendor_document_file (document_id, bytes) VALUES (:id, :bytes)
    ON CONFLICT (document_id) DO UPDATE SET bytes = excluded.bytes)";
constexpr auto selectFile = "SELECT bytes FROM vendor_document_file WHERE document_id = :id";

} // namespace

VendorDocumentStore::VendorDocumentStore(Database& database)
    : m_database(database)
{
}

std::vector<VendorDocument> VendorDocumentStore::list(VendorId vendor)
{
    return m_database.query(selectOfVendor).bind(":vendor_id", vendor).rows<VendorDocument>();
}

VendorDocument VendorDocumentStore::get(VendorDocumentId id)
{
    return m_database.query(selectDocument).bind(":id", id).only<VendorDocument>();
}

VendorDocumentId VendorDocumentStore::insert(VendorId vendor, const VendorDocumentInput& input)
{
    return m_database.query(insertDocument).bindAll(input).bind(":vendor_id", vendor).scalar<VendorDocumentId>();
}

void VendorDocumentStore::update(VendorDocumentId id, int version, const VendorDocumentInput& input)
{
    if (m_database.query(updateDocument).bindAll(input).bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

void VendorDocumentStore::remove(VendorDocumentId id, int version)
{
    if (m_database.query(deleteDocument).bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

void VendorDocumentStore::setFile(VendorDocumentId id, const VendorDocument& facts, const QByteArray& bytes)
{
    m_database.query(setFileFacts).bindAll(facts).bind(":id", id).run();
    m_database.query(keepFile).bind(":id", id).bind(":bytes", bytes).run();
}

std::optional<QByteArray> VendorDocumentStore::file(VendorDocumentId id)
{
    return m_database.query(selectFile).bind(":id", id).one<QByteArray>();
}

} // namespace wardport::server
