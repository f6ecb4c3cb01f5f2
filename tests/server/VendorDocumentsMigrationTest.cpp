// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Migrator.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;

TEST(VendorDocumentsMigration, formerVendorsPromiseNothingAndMayHaveDocuments)
{
    TestPostgres postgres{TestPostgres::Schema::none};
    Database& db = postgres.database();
    const std::vector<Migration> all = Migrator::load();
    Migrator(db, {all.begin(), all.begin() + 18}).migrate();
    db.execute(uR"(
        INSERT INTO vendor (id, code, name, contract_until, version) VALUES (1, 'tinglan', '汀岚', '2030-01-01', 4))"_s);

    Migrator(db, {all.begin(), all.begin() + 19}).migrate();
    EXPECT_EQ(db.query("SELECT code || contract_until || version || (respond_within_hours IS NULL AND "
                       "resolve_within_hours IS NULL)"
                       " FROM vendor")
                  .scalar<QString>(),
        u"tinglan2030-01-014true"_s);

    db.execute(uR"(
        INSERT INTO vendor_document (id, vendor_id, kind, title) VALUES (1, 1, 'businessLicence', '营业执照');
        INSERT INTO vendor_document_file (document_id, bytes) VALUES (1, '\x25'))"_s);
    EXPECT_THROW(db.execute(u"UPDATE vendor SET respond_within_hours = 0"_s), ApiError);
    EXPECT_THROW(
        db.execute(u"UPDATE vendor_document SET valid_from = '2026-02-01', valid_until = '2026-01-01'"_s), ApiError);
    EXPECT_THROW(db.execute(u"DELETE FROM vendor"_s), ApiError) << "documents are not lost by the way";
    db.execute(u"DELETE FROM vendor_document"_s);
    EXPECT_EQ(db.query("SELECT count(*) FROM vendor_document_file").scalar<int>(), 0);
}

} // namespace
} // namespace wardport::test
