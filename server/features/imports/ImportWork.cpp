// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/imports/ImportWork.h"

#include "server/auth/Scope.h"
#include "shared/api/Permission.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Few enough to hear of a cancellation soon, many enough for a statement's cost not to count.
constexpr int rowsAtOnce = 1'000;

void count(ImportCounts& counts, ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::create:
        ++counts.creates;
        return;
    case ImportOutcome::update:
        ++counts.updates;
        return;
    case ImportOutcome::unchanged:
        ++counts.unchanged;
        return;
    case ImportOutcome::rejected:
        ++counts.rejected;
        return;
    }
}

} // namespace

ImportWork::ImportWork(Database& database, OperationLog& log, OrgUnitService& orgUnits, PersonBatch& people)
    : m_log(log)
    , m_orgUnits(orgUnits)
    , m_people(people)
    , m_store(database)
{
}

void ImportWork::check(JobRun& run)
{
    const auto order = json::fromJson<ImportOrder>(run.parameters());
    const ImportRecord import = lock(run, order.importId);
    const ImportCounts counts = judgeAll(run, import, false, [](Verdicts&) {});
    m_store.setState(import.id, ImportState::checked, counts);
}

void ImportWork::apply(JobRun& run)
{
    const auto order = json::fromJson<ImportOrder>(run.parameters());
    const ImportRecord import = lock(run, order.importId);
    Held held;
    const ImportCounts counts = judgeAll(run, import, true, [&](Verdicts& verdicts) {
        for (const ImportJudge::Verdict& verdict : verdicts) {
            if (verdict.result.outcome == ImportOutcome::rejected && !order.goodRowsOnly)
                throw ApiError(ErrorCode::conflict, u"rejected"_s, u"row %1 by now"_s.arg(verdict.result.rowNo));
        }
        write(run.who(), verdicts, held);
    });
    m_store.setState(import.id, ImportState::applied, counts);
    m_log.record(run.who(),
        {u"import.apply"_s, u"import"_s, QString::number(import.id.value()), import.fileName, import.hospitalId,
            OperationLog::difference<ImportCounts>(nullptr, &counts)});
}

/// The caller's rights may have changed since the job was asked for.
ImportRecord ImportWork::lock(JobRun& run, ImportId id)
{
    const auto import = m_store.lock(id);
    if (!import)
        throw ApiError(ErrorCode::notFound);
    requireInScope(run.who(), import->hospitalPath);
    if (!holds(run.who().role, Permission::peopleWrite))
        throw ApiError(ErrorCode::forbidden);
    return *import;
}

ImportCounts ImportWork::judgeAll(
    JobRun& run, const ImportRecord& import, bool hold, const std::function<void(Verdicts&)>& visit)
{
    run.progress(0, import.rows);
    ImportJudge judge(import, m_orgUnits.list(run.who()).items);
    m_store.eachCell(import, judge.staffNoColumn(), [&](int rowNo, const QString& cell) { judge.note(rowNo, cell); });

    ImportCounts counts;
    int done = 0;
    int afterRow = import.headingRow;
    for (;;) {
        const std::vector<ImportLine> lines = m_store.lines(import.id, afterRow, rowsAtOnce);
        if (lines.empty())
            return counts;
        std::vector<QString> staffNos;
        for (const ImportLine& line : lines)
            staffNos.push_back(judge.staffNo(line));
        const std::vector<Person> people = hold ? m_people.hold(import.hospitalId, staffNos)
                                                : m_people.find(import.hospitalId, staffNos);
        std::unordered_map<QString, const Person*> known;
        for (const Person& person : people)
            known.emplace(person.staffNo, &person);

        Verdicts verdicts;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto person = known.find(staffNos[i]);
            verdicts.push_back(judge.judge(lines[i], person == known.end() ? nullptr : person->second));
            count(counts, verdicts.back().result.outcome);
        }
        visit(verdicts);
        std::vector<ImportResult> results;
        for (ImportJudge::Verdict& verdict : verdicts)
            results.push_back(std::move(verdict.result));
        m_store.setResults(import.id, results);
        afterRow = lines.back().rowNo;
        done += static_cast<int>(lines.size());
        run.progress(done, import.rows);
    }
}

void ImportWork::write(const Principal& who, Verdicts& verdicts, Held& held)
{
    std::vector<PersonInput> created;
    std::vector<ImportResult*> results;
    std::vector<PersonBatch::Change> changes;
    for (ImportJudge::Verdict& verdict : verdicts) {
        if (verdict.result.outcome == ImportOutcome::create) {
            holdUnits(who, verdict, held);
            created.push_back(verdict.input);
            results.push_back(&verdict.result);
        } else if (verdict.result.outcome == ImportOutcome::update) {
            holdUnits(who, verdict, held);
            changes.push_back({*verdict.known, verdict.input});
        }
    }
    const std::vector<PersonId> ids = m_people.create(who, created);
    for (std::size_t i = 0; i < ids.size(); ++i)
        results[i]->personId = ids[i];
    m_people.update(who, changes);
}

/// Nobody closes a unit while people come to it.
void ImportWork::holdUnits(const Principal& who, const ImportJudge::Verdict& verdict, Held& held)
{
    const auto holdOne = [&](const QString& field, std::optional<OrgUnitId> id, std::optional<OrgUnitId> before) {
        if (!id || id == before || held.contains(*id))
            return;
        if (!m_orgUnits.hold(who, field, *id).active)
            throw ApiError(ErrorCode::conflict, field, u"the department was disabled meanwhile"_s);
        held.insert(*id);
    };
    const Person* known = verdict.known;
    holdOne(u"departmentId"_s, verdict.input.departmentId, known ? std::optional{known->departmentId} : std::nullopt);
    holdOne(u"businessDepartmentId"_s, verdict.input.businessDepartmentId,
        known ? known->businessDepartmentId : std::nullopt);
}

} // namespace wardport::server
