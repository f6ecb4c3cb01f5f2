// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/directories/EntryReader.h"

#include "server/features/directories/DirectoryDate.h"
#include "server/features/imports/CategoryWords.h"
#include "shared/base/Names.h"

#include <QStringDecoder>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString accountControl = u"userAccountControl"_s;
constexpr int accountDisabled = 0x2;

const std::vector<QByteArray>* valuesOf(const LdapEntry& entry, const QString& attribute)
{
    const auto found = entry.values.find(attribute.toLower());
    return found == entry.values.end() || found->second.empty() ? nullptr : &found->second;
}

void add(
    EntryReader::Reading& reading, const LdapEntry& entry, const QString& field, ErrorCode code, const QString& detail)
{
    reading.problems.push_back({entry.dn, field, code, detail});
}

} // namespace

EntryReader::EntryReader(const DirectoryInput& settings, const std::vector<OrgUnit>& units)
    : m_mapping(settings.mapping)
    , m_hospitalId(settings.hospitalId)
    , m_departments(settings.hospitalId, units)
{
}

std::vector<QString> EntryReader::attributes(const DirectoryMapping& mapping)
{
    std::vector<QString> all{accountControl};
    forEachMember<DirectoryMapping>([&](std::string_view, auto member) {
        if (!(mapping.*member).isEmpty())
            all.push_back(mapping.*member);
    });
    return all;
}

bool EntryReader::isDisabled(const LdapEntry& entry)
{
    return (text(entry, accountControl).value_or(QString()).toInt() & accountDisabled) != 0;
}

std::optional<QString> EntryReader::text(const LdapEntry& entry, const QString& attribute)
{
    const auto* values = valuesOf(entry, attribute);
    if (!values)
        return QString();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(values->front());
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return {};
    return text.trimmed();
}

QString EntryReader::staffNo(const LdapEntry& entry) const
{
    const auto* values = valuesOf(entry, m_mapping.staffNo);
    return values && values->size() == 1 ? text(entry, m_mapping.staffNo).value_or(QString()) : QString();
}

EntryReader::Reading EntryReader::read(const LdapEntry& entry, const Person* known) const
{
    Reading reading;
    PersonInput& input = reading.input;
    if (known)
        input = *known;
    input.hospitalId = m_hospitalId;
    const auto take = [&](const QString& attribute, const QString& field, const auto& use) {
        if (attribute.isEmpty())
            return;
        if (const auto value = text(entry, attribute))
            use(*value);
        else
            add(reading, entry, field, ErrorCode::malformed, attribute + u" is not UTF-8 text"_s);
    };
    if (const auto* numbers = valuesOf(entry, m_mapping.staffNo); numbers && numbers->size() > 1)
        add(reading, entry, u"staffNo"_s, ErrorCode::conflict, m_mapping.staffNo + u" has several values"_s);
    take(m_mapping.staffNo, u"staffNo"_s, [&](const QString& value) { input.staffNo = value; });
    take(m_mapping.name, u"name"_s, [&](const QString& value) { input.name = value; });
    take(m_mapping.title, u"title"_s, [&](const QString& value) { input.title = value; });
    take(m_mapping.phone, u"phone"_s, [&](const QString& value) { input.phone = value; });
    take(m_mapping.category, u"category"_s, [&](const QString& value) {
        if (const auto category = categoryFromText(value))
            input.category = *category;
        else if (!value.isEmpty())
            add(reading, entry, u"category"_s, ErrorCode::invalid, value);
    });
    take(m_mapping.validUntil, u"validUntil"_s, [&](const QString& value) {
        const DirectoryDate date = directoryDate(value);
        if (date.understood)
            input.validUntil = date.day;
        else
            add(reading, entry, u"validUntil"_s, ErrorCode::invalid, value);
    });
    take(m_mapping.department, u"departmentId"_s, [&](const QString& value) { readDepartment(value, known, reading); });
    for (Problem& problem : reading.problems)
        problem.dn = entry.dn;
    for (const Error& problem : validate(input)) {
        const auto same = [&](const Problem& one) { return one.field == problem.field; };
        if (std::none_of(reading.problems.begin(), reading.problems.end(), same))
            add(reading, entry, problem.field, problem.code, problem.detail);
    }
    return reading;
}

/// Who stays in a unit that was closed since may still be there.
void EntryReader::readDepartment(const QString& code, const Person* known, Reading& reading) const
{
    reading.input.departmentId = {};
    if (code.isEmpty()) // what validate() says of it will do
        return;
    const DepartmentIndex::Found found = m_departments.find(code);
    reading.input.departmentId = found.id;
    const bool stays = known && known->active && known->departmentId == found.id;
    if (!found.id.isValid())
        reading.problems.push_back({{}, u"departmentId"_s, ErrorCode::notFound, code});
    else if (!found.active && !stays)
        reading.problems.push_back({{}, u"departmentId"_s, ErrorCode::wrongState, code + u" is disabled"_s});
}

} // namespace wardport::server
