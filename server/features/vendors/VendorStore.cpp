// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vendors/VendorStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

constexpr auto vendorColumns = R"(
    SELECT v.id, v.code, v.name, v.name_en, v.credit_code, v.contact_name, v.contact_phone, v.contact_email, v.contract_from,
           v.contract_until, v.maintenance_until, v.notes, v.active, v.created_at, v.version,
           (SELECT count(*) FROM app a WHERE a.vendor_id = v.id) AS app_count,
           (SELECT count(*) FROM exception_issue i JOIN app a ON a.id = i.app_id
            WHERE a.vendor_id = v.id AND i.state IN ('unresolved', 'regressed')) AS open_issues)";

const std::string selectVendor = std::string{vendorColumns} + " FROM vendor v WHERE v.id = :id";

constexpr auto insertVendor = R"(
    INSERT INTO vendor (code, name, name_en, credit_code, contact_name, contact_phone, contact_email, contract_from,
                        contract_until, maintenance_until, notes)
    VALUES (:code, :name, :name_en, :credit_code, :contact_name, :contact_phone, :contact_email, :contract_from,
            :contract_until, :maintenance_until, :notes)
    RETURNING id)";

constexpr auto updateVendor = R"(
    UPDATE vendor SET code = :code, name = :name, name_en = :name_en, credit_code = :credit_code, contact_name = :contact_name,
        contact_phone = :contact_phone, contact_email = :contact_email, contract_from = :contract_from,
        contract_until = :contract_until, maintenance_until = :maintenance_until, notes = :notes, version = version + 1
    WHERE id = :id AND version = :version)";

constexpr auto setVendorActive = "UPDATE vendor SET active = :active, version = version + 1 WHERE id = :id";
constexpr auto deleteVendor = "DELETE FROM vendor WHERE id = :id AND version = :version";

constexpr SortColumn vendorSorts[] = {
    {"name", "v.name", ColumnType::text},
    {"code", "v.code", ColumnType::text},
    {"contractUntil", "v.contract_until", ColumnType::date, true},
    {"createdAt", "v.created_at", ColumnType::instant},
};
constexpr ListSpec vendorList{
    .select = vendorColumns,
    .from = "FROM vendor v",
    .sortable = vendorSorts,
    .defaultSort = "name",
    .idExpression = "v.id",
};

} // namespace

VendorStore::VendorStore(Database& database)
    : m_database(database)
{
}

Page<Vendor> VendorStore::list(std::optional<VendorId> only, const VendorFilter& filter)
{
    return ListQuery(m_database, vendorList)
        .whereIf("v.id = :only", only)
        .whereIf("v.active = :active", filter.active)
        .whereIf("v.contract_until < :contract_ends_before", filter.contractEndsBefore)
        .whereIf("(v.name || ' ' || v.name_en || ' ' || v.code || ' ' || v.contact_name) ILIKE :q",
            filter.q ? std::optional{likeContains(*filter.q)} : std::nullopt)
        .page<Vendor>(filter);
}

Vendor VendorStore::get(VendorId id)
{
    return m_database.query(selectVendor).bind(":id", id).only<Vendor>();
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
