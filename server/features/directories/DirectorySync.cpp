// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/directories/DirectorySync.h"

#include "server/auth/Scope.h"
#include "server/features/directories/DirectoryService.h"
#include "shared/api/Permission.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Few enough to hear of a cancellation soon, many enough for a statement's cost not to count.
constexpr std::size_t rowsAtOnce = 1'000;

/// Calls `visit` with parts of the list.
template <class T, class Visit>
void inLots(const std::vector<T>& all, Visit visit)
{
    for (std::size_t from = 0; from < all.size(); from += rowsAtOnce) {
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(from);
        const auto size = static_cast<std::ptrdiff_t>(std::min(rowsAtOnce, all.size() - from));
        visit(std::vector<T>(begin, begin + size), from);
    }
}

/// What the operation log keeps of a sync; each person has a line of their own.
struct SyncCounts {
    int entries = 0;
    int created = 0;
    int updated = 0;
    int disabled = 0;
    int enabled = 0;
    int skipped = 0;
};
BOOST_DESCRIBE_STRUCT(SyncCounts, (), (entries, created, updated, disabled, enabled, skipped))

/// By what prepare() and apply() refuse.
DirectoryFailure failureOf(const Error& error)
{
    if (error.code == ErrorCode::conflict && error.field == u"maxDisablePercent"_s)
        return DirectoryFailure::limit;
    if (error.code == ErrorCode::notFound && error.field == u"userFilter"_s)
        return DirectoryFailure::nobodyFound;
    if (error.code == ErrorCode::conflict && error.field == u"version"_s)
        return DirectoryFailure::settingsChanged;
    return DirectoryFailure::other;
}

} // namespace

DirectorySync::DirectorySync(Database& database, OperationLog& log, OrgUnitService& orgUnits, PersonBatch& people,
    const SecretBox& secrets, AlarmService& alarms, const Clock& clock)
    : m_log(log)
    , m_orgUnits(orgUnits)
    , m_people(people)
    , m_secrets(secrets)
    , m_alarms(alarms)
    , m_clock(clock)
    , m_store(database)
{
}

JobRunner::Staged DirectorySync::staged()
{
    return {
        [this](JobRun& run) { return prepare(run); }, [this](JobRun& run, const Error& error) { failed(run, error); }};
}

/// The caller's rights may have changed since the job was asked for.
JobRunner::Work DirectorySync::prepare(JobRun& run)
{
    const auto order = json::fromJson<DirectoryOrder>(run.parameters());
    const auto directory = m_store.find(order.directoryId);
    if (!directory)
        throw ApiError(ErrorCode::notFound);
    requireInScope(run.who(), directory->hospitalPath);
    if (!holds(run.who().role, Permission::directoryWrite))
        throw ApiError(ErrorCode::forbidden);
    return [this, directory = *directory, entries = read(run, *directory), dryRun = order.dryRun](
               JobRun& inside) { apply(inside, directory, entries, dryRun); };
}

DirectorySync::Entries DirectorySync::read(JobRun& run, const DirectoryRecord& directory)
{
    Entries entries;
    const auto connection = LdapConnection::open(directory, openPassword(m_secrets, directory));
    connection->search(
        {directory.baseDn, directory.userFilter, EntryReader::attributes(directory.mapping)}, [&](LdapEntry entry) {
            entries.push_back(std::move(entry));
            run.progress(static_cast<qint64>(entries.size()));
            return true;
        });
    if (entries.empty())
        throw ApiError(ErrorCode::notFound, u"userFilter"_s, u"the search found nobody"_s);
    return entries;
}

void DirectorySync::apply(JobRun& run, const DirectoryRecord& directory, const Entries& entries, bool dryRun)
{
    const auto now = m_store.lock(directory.id);
    if (!now || now->version != directory.version)
        throw ApiError(ErrorCode::conflict, u"version"_s, u"the settings were changed meanwhile"_s);
    const std::vector<DirectoryPerson> linked = m_store.people(directory.id);
    const std::vector<QString> staffNos = DirectoryPlan::staffNos(directory, entries, linked);
    const std::vector<Person> known = dryRun ? m_people.find(directory.hospitalId, staffNos)
                                             : m_people.hold(directory.hospitalId, staffNos);
    DirectoryPlan plan(directory, entries, m_orgUnits.list(run.who()).items, known, linked);
    plan.report.dryRun = dryRun;
    plan.report.at = m_clock.now();
    const QString objection = plan.objection();
    if (!dryRun) {
        if (!objection.isEmpty())
            throw ApiError(ErrorCode::conflict, u"maxDisablePercent"_s, objection);
        write(run, directory.id, plan);
        const SyncCounts counts{plan.report.entries, plan.report.created, plan.report.updated, plan.report.disabled,
            plan.report.enabled, plan.report.skipped};
        m_log.record(run.who(),
            {u"directory.sync"_s, u"directory"_s, QString::number(directory.id.value()), directory.name,
                directory.hospitalId, OperationLog::difference<SyncCounts>(nullptr, &counts)});
    }
    m_store.setReport(directory.id, plan.report, objection);
    run.progress(plan.report.entries, plan.report.entries);
}

void DirectorySync::write(JobRun& run, DirectoryId id, const DirectoryPlan& plan)
{
    const Principal& who = run.who();
    holdUnits(who, plan);
    inLots(plan.creates, [&](const std::vector<PersonInput>& lot, std::size_t from) {
        const auto dn = plan.createdDns.begin() + static_cast<std::ptrdiff_t>(from);
        m_store.link(id, m_people.create(who, lot), {dn, dn + static_cast<std::ptrdiff_t>(lot.size())});
        run.progress(static_cast<qint64>(from), plan.report.entries);
    });
    inLots(plan.updates, [&](const std::vector<PersonBatch::Change>& lot, std::size_t from) {
        m_people.update(who, lot);
        run.progress(static_cast<qint64>(plan.creates.size() + from), plan.report.entries);
    });
    inLots(plan.links, [&](const std::vector<DirectoryPlan::Link>& lot, std::size_t) {
        std::vector<PersonId> people;
        std::vector<QString> dns;
        for (const DirectoryPlan::Link& link : lot) {
            people.push_back(link.person);
            dns.push_back(link.dn);
        }
        m_store.link(id, people, dns);
    });
    m_people.enable(who, plan.enables);
    m_people.disable(who, plan.disables);
    std::vector<PersonId> gone;
    for (const Person& person : plan.disables)
        gone.push_back(person.id);
    m_store.setDisabled(gone);
}

/// Nobody closes a unit while people come to it.
void DirectorySync::holdUnits(const Principal& who, const DirectoryPlan& plan)
{
    std::unordered_set<OrgUnitId> held;
    const auto hold = [&](OrgUnitId id) {
        if (held.insert(id).second && !m_orgUnits.hold(who, u"departmentId"_s, id).active)
            throw ApiError(ErrorCode::conflict, u"departmentId"_s, u"a department was disabled meanwhile"_s);
    };
    for (const PersonInput& person : plan.creates)
        hold(person.departmentId);
    for (const PersonBatch::Change& change : plan.updates) {
        if (change.after.departmentId != change.before.departmentId)
            hold(change.after.departmentId);
    }
    for (const Person& person : plan.enables)
        hold(person.departmentId);
}

/// A job that was given back or will be taken again has not failed.
void DirectorySync::failed(JobRun& run, const Error& error)
{
    if (error.code == ErrorCode::cancelled || error.code == ErrorCode::unavailable)
        return;
    const auto order = json::fromJson<DirectoryOrder>(run.parameters());
    const std::string_view code = enumName(error.code);
    const QString reason =
        error.detail.isEmpty() ? QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())) : error.detail;
    m_store.setFailure(order.directoryId, m_clock.now(), failureOf(error), reason);
    const bool scheduled = !run.who().administratorId.isValid();
    if (const auto directory = m_store.find(order.directoryId); scheduled && directory)
        m_alarms.raise({AlarmKind::directoryFailed, u"directory:"_s + QString::number(directory->id.value()),
            directory->name, {{u"error"_s, reason}}, directory->hospitalPath});
}

} // namespace wardport::server
