// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/imports/ImportStore.h"
#include "server/features/imports/PersonRowReader.h"

namespace wardport::server {

/// What becomes of each row, by what is known of the people and units of the hospital.
class ImportJudge {
public:
    struct Verdict {
        ImportResult result;
        PersonInput input;
        const Person* known = nullptr;
    };

    ImportJudge(const ImportMapping& mapping, const std::vector<OrgUnit>& units);
    ImportJudge(const ImportJudge&) = delete;
    ImportJudge& operator=(const ImportJudge&) = delete;

    /// To be called for each row before the first verdict: rows of one file may not name the same person.
    void note(int rowNo, const QString& staffNoCell);

    int staffNoColumn() const { return m_reader.staffNoColumn(); }
    QString staffNo(const ImportLine& line) const { return m_reader.staffNo(line); }
    /// `known`: the person who has the row's staff number, or null.
    Verdict judge(const ImportLine& line, const Person* known) const;

private:
    struct Seen {
        int first = 0;
        int second = 0; ///< 0: there is none
    };

    const ImportMapping m_mapping;
    const DepartmentIndex m_departments;
    const PersonRowReader m_reader;
    std::unordered_map<QString, Seen> m_seen;
};

} // namespace wardport::server
