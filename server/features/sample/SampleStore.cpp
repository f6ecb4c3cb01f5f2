// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/SampleStore.h"

#include "server/db/CopyWriter.h"
#include "server/features/sample/SampleUuid.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto firstOccupied = R"(
    SELECT CASE WHEN EXISTS (SELECT FROM org_unit) THEN 'org_unit' WHEN EXISTS (SELECT FROM person) THEN 'person'
                WHEN EXISTS (SELECT FROM vendor) THEN 'vendor' WHEN EXISTS (SELECT FROM app) THEN 'app'
                WHEN EXISTS (SELECT FROM administrator) THEN 'administrator' WHEN EXISTS (SELECT FROM launch) THEN 'launch'
                WHEN EXISTS (SELECT FROM exception_issue) THEN 'exception_issue' END)";

constexpr auto makePartitions = R"(
    SELECT sum(ensure_partitions(parent, :first, :last))
    FROM unnest(ARRAY['launch', 'problem_report', 'sign_in', 'operation_log', 'exception_event']) AS parent)";

constexpr auto launchIndexes = R"(
    SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index
    WHERE indrelid = 'launch'::regclass AND NOT indisprimary)";

std::optional<QByteArray> sealOf(const GrantChange& change, qint64 changeSet, const std::optional<GrantSeal>& seal)
{
    if (!seal)
        return std::nullopt;
    return seal->of({{change.subjectType, change.subjectId.toLongLong()}, change.appId, change.effect, change.validFrom,
        change.validUntil, ChangeSetId{changeSet}});
}

/// The large ones and those that lists are drawn from; the rest is small enough for any plan.
constexpr auto analyzeLoaded = "ANALYZE launch, usage_hour, usage_person_day, person, vpn_account, person_group_member, sign_in,"
                               " exception_event, exception_issue_day, exception_issue_person";

constexpr const char* identityTables[] = {"org_unit", "person", "vpn_account", "person_group", "vendor",
    "vendor_document", "app", "grant_change_set", "administrator", "exception_issue"};

} // namespace

SampleStore::SampleStore(Database& database)
    : m_database(database)
{
}

std::optional<QString> SampleStore::occupied()
{
    return m_database.query(firstOccupied).scalar<std::optional<QString>>();
}

void SampleStore::ensurePartitions(QDate first, QDate last)
{
    m_database.query(makePartitions).bind(":first", first).bind(":last", last).run();
}

std::vector<QString> SampleStore::dropLaunchIndexes()
{
    std::vector<QString> definitions;
    for (auto& [name, definition] : m_database.query(launchIndexes).rows<std::pair<QString, QString>>()) {
        m_database.execute(u"DROP INDEX "_s + name);
        // Of a partitioned table's index the definition tells the parent's part alone.
        definitions.push_back(definition.replace(u" ON ONLY "_s, u" ON "_s));
    }
    return definitions;
}

void SampleStore::makeIndexes(const std::vector<QString>& definitions)
{
    const TimeoutPause pause(m_database.here());
    for (const QString& definition : definitions)
        m_database.execute(definition);
}

void SampleStore::writeUnits(const SamplePlan& plan, Instant createdAt)
{
    CopyWriter copy(m_database.here(),
        "org_unit (id, parent_id, hospital_id, kind, code, name, name_en, sort_order, path, sample, created_at)");
    for (const auto& [unit, department] : plan.units)
        copy.row(unit.id, unit.parentId, unit.hospitalId, unit.kind, unit.code, unit.name, unit.nameEn, unit.sortOrder, unit.path,
            unit.sample, createdAt);
    copy.finish();
}

void SampleStore::writeVendors(const SamplePlan& plan)
{
    {
        CopyWriter copy(m_database.here(),
            "vendor (id, code, name, name_en, credit_code, contact_name, contact_phone, contact_email, contract_from,"
            " contract_until, maintenance_until, respond_within_hours, resolve_within_hours, notes, created_at)");
        for (const Vendor& vendor : plan.vendors)
            copy.row(vendor.id, vendor.code, vendor.name, vendor.nameEn, vendor.creditCode, vendor.contactName,
                vendor.contactPhone, vendor.contactEmail, vendor.contractFrom, vendor.contractUntil,
                vendor.maintenanceUntil, vendor.respondWithinHours, vendor.resolveWithinHours, vendor.notes,
                vendor.createdAt);
        copy.finish();
    }
    CopyWriter copy(
        m_database.here(), "vendor_document (id, vendor_id, kind, title, number, valid_from, valid_until, created_at)");
    for (const VendorDocument& document : plan.vendorDocuments)
        copy.row(document.id, document.vendorId, document.kind, document.title, document.number, document.validFrom,
            document.validUntil, document.createdAt);
    copy.finish();
}

void SampleStore::writeApps(const SamplePlan& plan, const std::vector<QString>& icons)
{
    CopyWriter copy(m_database.here(),
        "app (id, vendor_id, code, kind, state, name, name_en, description, description_en, category, sort_order, embed,"
        " internal_url, mapped_url, platforms, parameters, owner_department_id, notice, icon_hash, signing_key, created_at)");
    for (std::size_t i = 0; i < plan.apps.size(); ++i) {
        const App& app = plan.apps[i].app;
        const QString& key = plan.apps[i].signingKey;
        copy.row(app.id, app.vendorId, app.code, app.kind, app.state, app.name, app.nameEn, app.description, app.descriptionEn,
            app.category, app.sortOrder, app.embed, app.internalUrl, app.mappedUrl, app.platforms, app.parameters,
            app.ownerDepartmentId, app.notice, icons[i], key.isEmpty() ? std::nullopt : std::optional{key}, app.createdAt);
    }
    copy.finish();
}

void SampleStore::writePeople(const SamplePlan& plan)
{
    CopyWriter copy(m_database.here(),
        "person (id, hospital_id, staff_no, name, pinyin, pinyin_initials, category, title, department_id, business_department_id,"
        " phone, valid_from, valid_until, active, password_hash, last_sign_in_at, created_at)");
    for (const PlannedPerson& planned : plan.people) {
        const Person& person = planned.person;
        copy.row(person.id, person.hospitalId, person.staffNo, person.name, person.pinyin, person.pinyinInitials, person.category,
            person.title, person.departmentId, person.businessDepartmentId, person.phone, person.validFrom, person.validUntil,
            person.active, planned.passwordHash.isEmpty() ? std::nullopt : std::optional{planned.passwordHash}, planned.lastSignIn,
            person.createdAt);
    }
    copy.finish();
}

void SampleStore::writeGroups(const SamplePlan& plan, Instant createdAt)
{
    {
        CopyWriter copy(m_database.here(), "person_group (id, hospital_id, code, name, name_en, description, created_at)");
        for (const PlannedGroup& planned : plan.groups)
            copy.row(planned.group.id, planned.group.hospitalId, planned.group.code, planned.group.name, planned.group.nameEn,
                planned.group.description, createdAt);
        copy.finish();
    }
    CopyWriter copy(m_database.here(), "person_group_member (group_id, person_id)");
    for (const PlannedGroup& planned : plan.groups) {
        for (const PersonId person : planned.members)
            copy.row(planned.group.id, person);
    }
    copy.finish();
}

void SampleStore::writeAccounts(const SamplePlan& plan)
{
    CopyWriter copy(m_database.here(),
        "vpn_account (id, hospital_id, person_id, account, shared, max_sessions, on_limit, valid_until, active, created_at)");
    for (const VpnAccount& account : plan.accounts)
        copy.row(account.id, account.hospitalId, account.personId, account.account, account.shared, account.maxSessions,
            account.onLimit, account.validUntil, account.active, account.createdAt);
    copy.finish();
}

void SampleStore::writeChangeSets(const SamplePlan& plan, const QString& by, const std::optional<GrantSeal>& seal)
{
    {
        CopyWriter copy(m_database.here(), "grant_change_set (id, note, added, created_by_name, created_at)");
        qint64 id = 0;
        for (const PlannedChangeSet& set : plan.changeSets)
            copy.row(++id, set.note, set.changes.size(), by, set.createdAt);
        copy.finish();
    }
    {
        CopyWriter copy(m_database.here(),
            "grant_entry (subject_type, subject_id, app_id, effect, valid_from, valid_until, change_set_id, created_at,"
            " mac)");
        qint64 id = 0;
        for (const PlannedChangeSet& set : plan.changeSets) {
            ++id;
            for (const GrantChange& change : set.changes)
                copy.row(change.subjectType, change.subjectId, change.appId, change.effect, change.validFrom, change.validUntil, id,
                    set.createdAt, sealOf(change, id, seal));
        }
        copy.finish();
    }
    CopyWriter copy(m_database.here(),
        "grant_change (change_set_id, ordinal, operation, subject_type, subject_id, app_id, effect, valid_from, valid_until)");
    qint64 id = 0;
    for (const PlannedChangeSet& set : plan.changeSets) {
        ++id;
        int ordinal = 0;
        for (const GrantChange& change : set.changes)
            copy.row(id, ++ordinal, change.operation, change.subjectType, change.subjectId, change.appId, change.effect,
                change.validFrom, change.validUntil);
    }
    copy.finish();
}

void SampleStore::writeAdministrators(const std::vector<PlannedAdministrator>& administrators, Instant createdAt)
{
    CopyWriter copy(m_database.here(),
        "administrator (id, username, display_name, role, scope_org_unit_id, vendor_id, password_hash, password_change_due,"
        " password_changed_at, last_sign_in_at, created_at)");
    qint64 id = 0;
    for (const PlannedAdministrator& each : administrators)
        copy.row(++id, each.input.username, each.input.displayName, each.role, each.input.scopeOrgUnitId, each.input.vendorId,
            each.passwordHash, false, createdAt, each.lastSignIn, createdAt);
    copy.finish();
}

void SampleStore::writeExceptions(const SamplePlan& plan, const PlannedExceptions& exceptions, SampleRandom& ids)
{
    {
        CopyWriter copy(m_database.here(),
            "exception_issue (id, app_id, fingerprint, type, message, culprit, level, state, event_count, first_seen, last_seen,"
            " first_release, last_release)");
        for (const PlannedIssue& planned : exceptions.issues) {
            const ExceptionIssue& issue = planned.issue;
            copy.row(issue.id, issue.appId, planned.fingerprint, issue.type, issue.message, issue.culprit, issue.level, issue.state,
                issue.eventCount, issue.firstSeen, issue.lastSeen, issue.firstRelease, issue.lastRelease);
        }
        copy.finish();
    }
    {
        CopyWriter copy(m_database.here(),
            "exception_event (event_id, at, issue_id, app_id, person_id, level, type, message, culprit, frames, release, platform, tags)");
        std::vector<std::string> frames;
        for (const PlannedIssue& planned : exceptions.issues)
            frames.push_back(json::toJson(planned.kind->frames));
        for (const PlannedException& event : exceptions.events) {
            const PlannedIssue& planned = exceptions.issues[event.issue];
            const source::Exception& kind = *planned.kind;
            const PersonId person = event.person < 0 ? PersonId{} : plan.people[static_cast<std::size_t>(event.person)].person.id;
            copy.row(SampleUuid(ids).text(), event.at, planned.issue.id, planned.issue.appId, person, kind.level, kind.type,
                ExceptionGenerator::messageOf(kind, event.draw), kind.culprit, frames[event.issue], kind.releases[event.release],
                kind.platform, ExceptionGenerator::tagsOf(kind, event.draw));
        }
        copy.finish();
    }
    {
        CopyWriter copy(m_database.here(), "exception_issue_day (issue_id, day, events)");
        for (const PlannedIssue& planned : exceptions.issues) {
            for (const auto& [day, events] : planned.days)
                copy.row(planned.issue.id, day, events);
        }
        copy.finish();
    }
    CopyWriter copy(m_database.here(), "exception_issue_person (issue_id, person_id)");
    for (const PlannedIssue& planned : exceptions.issues) {
        for (const PersonId person : planned.people)
            copy.row(planned.issue.id, person);
    }
    copy.finish();
}

void SampleStore::moveIdentities()
{
    for (const char* table : identityTables)
        m_database
            .query("SELECT setval(pg_get_serial_sequence('" + std::string{table} + "', 'id'), (SELECT max(id) FROM " + table + "))")
            .run();
}

void SampleStore::analyze()
{
    const TimeoutPause pause(m_database.here());
    m_database.execute(QString::fromLatin1(analyzeLoaded));
}

} // namespace wardport::server
