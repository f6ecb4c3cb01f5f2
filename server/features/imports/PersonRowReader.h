// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/imports/DepartmentIndex.h"
#include "server/features/imports/ImportLine.h"
#include "shared/model/Person.h"

namespace wardport::server {

/// Makes a person's input of a row, by the mapping. Problems name the members of PersonInput.
class PersonRowReader {
public:
    struct Reading {
        PersonInput input;
        std::vector<ImportProblem> problems;
    };

    PersonRowReader(const ImportMapping& mapping, const DepartmentIndex& departments);

    int staffNoColumn() const { return m_staffNoColumn; }
    /// The row's staff number; empty when there is none.
    QString staffNo(const ImportLine& line) const;
    /// `known`: the person who has that number by now, or null.
    Reading read(const ImportLine& line, const Person* known) const;

private:
    void take(ImportField field, const QString& text, const Person* known, Reading& reading) const;
    OrgUnitId department(
        ImportField field, const QString& text, std::optional<OrgUnitId> known, Reading& reading) const;

    const ImportMapping& m_mapping;
    const DepartmentIndex& m_departments;
    int m_staffNoColumn = 0;
};

/// A cell's text without what only the file needed: outer blanks, and the apostrophe of a formula guard.
QString cellText(const QString& cell);

} // namespace wardport::server
