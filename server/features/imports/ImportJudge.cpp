// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/imports/ImportJudge.h"

#include "server/features/people/PersonBatch.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

ImportJudge::ImportJudge(const ImportMapping& mapping, const std::vector<OrgUnit>& units)
    : m_mapping(mapping)
    , m_departments(mapping.hospitalId, units)
    , m_reader(m_mapping, m_departments)
{
}

void ImportJudge::note(int rowNo, const QString& staffNoCell)
{
    const QString staffNo = cellText(staffNoCell);
    if (staffNo.isEmpty())
        return;
    Seen& seen = m_seen[staffNo];
    if (seen.first == 0)
        seen.first = rowNo;
    else if (seen.second == 0)
        seen.second = rowNo;
}

ImportJudge::Verdict ImportJudge::judge(const ImportLine& line, const Person* known) const
{
    Verdict verdict;
    verdict.known = known;
    ImportResult& result = verdict.result;
    result.rowNo = line.rowNo;
    if (known)
        result.personId = known->id;
    PersonRowReader::Reading reading = m_reader.read(line, known);
    verdict.input = reading.input;
    result.problems = std::move(reading.problems);
    const QString staffNo = m_reader.staffNo(line);
    if (const auto seen = m_seen.find(staffNo); seen != m_seen.end() && seen->second.second != 0) {
        const int otherRow = seen->second.first == line.rowNo ? seen->second.second : seen->second.first;
        result.problems.push_back({u"staffNo"_s, ErrorCode::duplicate, staffNo, u"row %1"_s.arg(otherRow)});
    }
    if (!result.problems.empty())
        result.outcome = ImportOutcome::rejected;
    else if (!known)
        result.outcome = ImportOutcome::create;
    else if (m_mapping.onlyNew)
        result.outcome = ImportOutcome::unchanged;
    else {
        result.changed = PersonBatch::differing(*known, verdict.input);
        result.outcome = result.changed.empty() ? ImportOutcome::unchanged : ImportOutcome::update;
    }
    return verdict;
}

} // namespace wardport::server
