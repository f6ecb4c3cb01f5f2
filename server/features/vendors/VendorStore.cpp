// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vendors/VendorStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

constexpr auto vendorColumns = R"(
    SELECT v.id, v.code, v.name, v.name_en, v.credit_code, v.contact_name, v.contact_phone, v.contact_email, v.contract_from,
           v.contract_until, v.maintenance_until, v.respond_within_hours, v.resolve_within_hours, v.notes, v.active,
           v.created_at, v.version, i.open_issues, i.overdue_issues, d.document_count, d.next_expiry,
           (SELECT count(*) FROM app a WHERE a.vendor_id = v.id) AS app_count)";

// The clock of an issue runs from its first event. To respond is to take it out of the state it came with, so what has come
// back counts by the time to resolve alone.
constexpr auto vendorTables = R"(
    FROM vendor v
    CROSS JOIN LATERAL (
        SELECT count(*) AS document_count,
               least(v.contract_until, v.maintenance_until, min(d.valid_until)) AS next_expiry
        FROM vendor_document d WHERE d.vendor_id = v.id) d
    CROSS JOIN LATERAL (
        SELECT count(*) AS open_issues,
               count(*) FILTER (WHERE i.first_seen + make_interval(hours => v.resolve_within_hours) < :now::timestamptz
                   OR (i.state = 'unresolved'
                       AND i.first_seen + make_interval(hours => v.respond_within_hours) < :now::timestamptz)) AS overdue_issues
        FROM exception_issue i JOIN app a ON a.id = i.app_id
        WHERE a.vendor_id = v.id AND i.state IN ('unresolved', 'regressed')) i)";

const std::string selectVendor = std::string{vendorColumns} + vendorTables + " WHERE v.id = :id";

constexpr auto insertVendor = R"(
    INSERT INTO vendor (code, name, name_en, credit_code, contact_name, contact_phone, contact_email, contract_from,
                        contract_until, maintenance_until, respond_within_hours, resolve_within_hours, notes)
    VALUES (:code, :name, :name_en, :credit_code, :contact_name, :contact_phone, :contact_email, :contract_from,
            :contract_until, :maintenance_until, :respond_within_hours, :resolve_within_hours, :notes)
    RETURNING id)";

constexpr auto updateVendor = R"(
    UPDATE vendor SET code = :code, name = :name, name_en = :name_en, credit_code = :credit_code, contact_name = :contact_name,
        contact_phone = :contact_phone, contact_email = :contact_email, contract_from = :contract_from,
        contract_until = :contract_until, maintenance_until = :maintenance_until,
        respond_within_hours = :respond_within_hours, resolve_within_hours = :resolve_within_hours, notes = :notes,
        version = version + 1
    WHERE id = :id AND version = :version)";

constexpr auto setVendorActive = "UPDATE vendor SET active = :active, version = version + 1 WHERE id = :id";
constexpr auto deleteVendor = "DELETE FROM vendor WHERE id = :id AND version = :version";

constexpr SortColumn vendorSorts[] = {
    {"name", "v.name", ColumnType::text},
    {"code", "v.code", ColumnType::text},
    {"contractUntil", "v.contract_until", ColumnType::date, true},
    {"nextExpiry", "d.next_expiry", ColumnType::date, true},
    {"overdueIssues", "i.overdue_issues", ColumnType::integer},
    {"createdAt", "v.created_at", ColumnType::instant},
};
constexpr ListSpec vendorList{
    .select = vendorColumns,
    .from = vendorTables,
    .sortable = vendorSorts,
    .defaultSort = "name",
    .idExpression = "v.id",
};

} // namespace

VendorStore::VendorStore(Database& database)
    : m_database(database)
{
}

Page<Vendor> VendorStore::list(std::optional<VendorId> only, const VendorFilter& filter, Instant now)
{
    return ListQuery(m_database, vendorList)
        .bind(":now", now)
        .whereIf("v.id = :only", only)
        .whereIf("v.active = :active", filter.active)
        .whereIf("v.contract_until < :contract_ends_before", filter.contractEndsBefore)
        .whereIf("d.next_expiry < :expires_before", filter.expiresBefore)
        .whereIf("(i.overdue_issues > 0) = :overdue", filter.overdue)
        .whereIf("(v.name || ' ' || v.name_en || ' ' || v.code || ' ' || v.contact_name) ILIKE :q",
            filter.q ? std::optional{likeContains(*filter.q)} : std::nullopt)
        .page<Vendor>(filter);
}

Vendor VendorStore::get(VendorId id, Instant now)
{
    return m_database.query(selectVendor).bind(":id", id).bind(":now", now).only<Vendor>();
}

VendorId VendorStore::insert(const VendorInput& input)
{
    return m_database.query(insertVendor).bindAll(input).scalar<VendorId>();
}

void VendorStore::update(VendorId id, int version, const VendorInput& input)
{
    if (m_database.query(updateVendor).bindAll(input).bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

void VendorStore::setActive(VendorId id, bool active)
{
    m_database.query(setVendorActive).bind(":id", id).bind(":active", active).run();
}

void VendorStore::remove(VendorId id, int version)
{
    if (m_database.query(deleteVendor).bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

} // namespace wardport::server
