// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/directories/DirectoryPlan.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostTold = 200;

} // namespace

DirectoryPlan::DirectoryPlan(const DirectoryRecord& directory, const std::vector<LdapEntry>& entries,
    const std::vector<OrgUnit>& units, const std::vector<Person>& known, const std::vector<DirectoryPerson>& linked)
    : m_maxPercent(directory.maxDisablePercent)
{
    const EntryReader reader(directory, units);
    for (const Person& person : known)
        m_known.emplace(person.staffNo, &person);
    for (const DirectoryPerson& person : linked) {
        m_linked.emplace(person.personId, &person);
        m_active += person.active ? 1 : 0;
    }
    for (const LdapEntry& entry : entries) {
        ++report.entries;
        // An account that Active Directory has disabled is as good as gone.
        if (EntryReader::isDisabled(entry))
            continue;
        m_present.insert(entry.dn);
        if (const QString staffNo = reader.staffNo(entry); !staffNo.isEmpty()) {
            m_present.insert(staffNo);
            ++m_times[staffNo];
        }
    }
    for (const LdapEntry& entry : entries) {
        if (EntryReader::isDisabled(entry))
            ++report.skipped;
        else
            judge(entry, reader);
    }
    if (directory.disableMissing)
        disableMissing(linked);
}

std::vector<QString> DirectoryPlan::staffNos(
    const DirectoryRecord& directory, const std::vector<LdapEntry>& entries, const std::vector<DirectoryPerson>& linked)
{
    const EntryReader reader(directory, {});
    std::vector<QString> all;
    for (const LdapEntry& entry : entries) {
        if (QString staffNo = reader.staffNo(entry); !staffNo.isEmpty())
            all.push_back(std::move(staffNo));
    }
    for (const DirectoryPerson& person : linked)
        all.push_back(person.staffNo);
    return all;
}

void DirectoryPlan::judge(const LdapEntry& entry, const EntryReader& reader)
{
    const QString staffNo = reader.staffNo(entry);
    const auto person = m_known.find(staffNo);
    const Person* const known = person == m_known.end() ? nullptr : person->second;
    EntryReader::Reading reading = reader.read(entry, known);
    if (const auto times = m_times.find(staffNo); times != m_times.end() && times->second > 1)
        reading.problems.push_back({entry.dn, u"staffNo"_s, ErrorCode::duplicate, staffNo});
    if (!reading.problems.empty()) {
        ++report.skipped;
        for (DirectorySyncReport::Problem& problem : reading.problems) {
            if (report.problems.size() < mostTold)
                report.problems.push_back(std::move(problem));
        }
    } else if (known) {
        judgeKnown(entry, reading.input, *known);
    } else {
        ++report.created;
        note(u"create"_s, reading.input, {});
        creates.push_back(reading.input);
        createdDns.push_back(entry.dn);
    }
}

/// Who was registered by hand is taken over. Who was disabled by hand stays disabled.
void DirectoryPlan::judgeKnown(const LdapEntry& entry, const PersonInput& input, const Person& person)
{
    const auto link = m_linked.find(person.id);
    if (link == m_linked.end() || link->second->dn != entry.dn)
        links.push_back({person.id, entry.dn});
    const std::vector<QString> fields = PersonBatch::differing(person, input);
    if (!fields.empty())
        updates.push_back({person, input});
    if (!person.active && link != m_linked.end() && link->second->disabled) {
        ++report.enabled;
        note(u"enable"_s, input, fields);
        Person after = person;
        static_cast<PersonInput&>(after) = input;
        enables.push_back(std::move(after));
    } else if (fields.empty()) {
        ++report.unchanged;
    } else {
        ++report.updated;
        note(u"update"_s, input, fields);
    }
}

/// An entry that cannot be read is there all the same.
void DirectoryPlan::disableMissing(const std::vector<DirectoryPerson>& linked)
{
    for (const DirectoryPerson& link : linked) {
        const auto person = m_known.find(link.staffNo);
        if (person == m_known.end() || !person->second->active || m_present.contains(link.staffNo)
            || m_present.contains(link.dn))
            continue;
        ++report.disabled;
        note(u"disable"_s, *person->second, {});
        disables.push_back(*person->second);
    }
}

void DirectoryPlan::note(const QString& action, const PersonInput& person, std::vector<QString> fields)
{
    if (report.changes.size() < mostTold)
        report.changes.push_back({action, person.staffNo, person.name, std::move(fields)});
}

QString DirectoryPlan::objection() const
{
    if (report.disabled * 100 <= m_maxPercent * m_active)
        return {};
    return u"%1 of %2 people would be disabled: more than %3 %"_s.arg(report.disabled).arg(m_active).arg(m_maxPercent);
}

} // namespace wardport::server
