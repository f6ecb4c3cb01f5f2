// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/imports/PersonRowReader.h"

#include "server/features/imports/CategoryWords.h"
#include "server/features/imports/DateText.h"
#include "server/tabular/SheetWriter.h"
#include "shared/base/Names.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wireName(auto enumerator)
{
    const std::string_view name = enumName(enumerator);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString textAt(const ImportLine& line, int column)
{
    const auto index = static_cast<std::size_t>(column);
    return index < line.cells.size() ? cellText(line.cells[index]) : QString();
}

std::optional<QDate> date(ImportField field, const QString& text, std::vector<ImportProblem>& problems)
{
    if (text.isEmpty() || (field == ImportField::validUntil && meansForever(text)))
        return {};
    const auto read = dateFromText(text);
    if (!read)
        problems.push_back({wireName(field), ErrorCode::invalid, text, u"not a date"_s});
    return read;
}

} // namespace

QString cellText(const QString& cell)
{
    const QString text = cell.trimmed();
    if (text.startsWith(u'\'') && withoutFormula(text.mid(1)) == text)
        return text.mid(1).trimmed();
    return text;
}

PersonRowReader::PersonRowReader(const ImportMapping& mapping, const DepartmentIndex& departments)
    : m_mapping(mapping)
    , m_departments(departments)
{
    for (const ImportColumn& column : mapping.columns) {
        if (column.field == ImportField::staffNo)
            m_staffNoColumn = column.column;
    }
}

QString PersonRowReader::staffNo(const ImportLine& line) const
{
    return textAt(line, m_staffNoColumn);
}

PersonRowReader::Reading PersonRowReader::read(const ImportLine& line, const Person* known) const
{
    Reading reading;
    if (known)
        reading.input = *known;
    reading.input.hospitalId = m_mapping.hospitalId;
    for (const ImportColumn& column : m_mapping.columns) {
        const QString text = textAt(line, column.column);
        const auto doubt = std::find_if(line.doubts.begin(), line.doubts.end(),
            [&](const ImportDoubt& one) { return one.column == column.column; });
        if (doubt != line.doubts.end())
            reading.problems.push_back({wireName(column.field), ErrorCode::invalid, text, wireName(doubt->doubt)});
        else
            take(column.field, text, known, reading);
    }
    for (const Error& problem : validate(reading.input)) {
        const auto same = [&](const ImportProblem& one) { return one.field == problem.field; };
        if (std::any_of(reading.problems.begin(), reading.problems.end(), same))
            continue;
        QString value;
        for (const ImportColumn& column : m_mapping.columns) {
            if (wireName(column.field) == problem.field)
                value = textAt(line, column.column);
        }
        reading.problems.push_back({problem.field, problem.code, value, problem.detail});
    }
    return reading;
}

void PersonRowReader::take(ImportField field, const QString& text, const Person* known, Reading& reading) const
{
    PersonInput& input = reading.input;
    switch (field) {
    case ImportField::staffNo:
        input.staffNo = text;
        return;
    case ImportField::name:
        input.name = text;
        return;
    case ImportField::category:
        if (const auto category = categoryFromText(text))
            input.category = *category;
        else
            reading.problems.push_back(
                {wireName(field), text.isEmpty() ? ErrorCode::required : ErrorCode::invalid, text, {}});
        return;
    case ImportField::title:
        input.title = text;
        return;
    case ImportField::departmentId:
        input.departmentId = department(
            field, text, known ? std::optional{known->departmentId} : std::nullopt, reading);
        return;
    case ImportField::businessDepartmentId:
        input.businessDepartmentId.reset();
        if (!text.isEmpty())
            input.businessDepartmentId = department(
                field, text, known ? known->businessDepartmentId : std::nullopt, reading);
        return;
    case ImportField::phone:
        input.phone = text;
        return;
    case ImportField::validFrom:
        input.validFrom = date(field, text, reading.problems);
        return;
    case ImportField::validUntil:
        input.validUntil = date(field, text, reading.problems);
        return;
    }
}

/// Who stays in a unit that was closed since may still be there.
OrgUnitId PersonRowReader::department(
    ImportField field, const QString& text, std::optional<OrgUnitId> known, Reading& reading) const
{
    if (text.isEmpty()) // what validate() says of it will do
        return {};
    const DepartmentIndex::Found found = m_departments.find(text);
    if (!found.id.isValid())
        reading.problems.push_back({wireName(field), ErrorCode::invalid, text, found.problem});
    else if (!found.active && found.id != known)
        reading.problems.push_back({wireName(field), ErrorCode::wrongState, text, u"disabled"_s});
    return found.id;
}

} // namespace wardport::server
