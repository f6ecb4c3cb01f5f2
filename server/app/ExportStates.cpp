// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/ExportStates.h"

#include "server/features/exports/ExportCells.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int contractEndsSoon = 90; ///< days
} // namespace

QString exportState(const Person& person, QDate today)
{
    if (!person.active)
        return u"disabled"_s;
    if (person.validUntil && *person.validUntil < today)
        return u"expired"_s;
    return person.validFrom && *person.validFrom > today ? u"notYetValid"_s : u"active"_s;
}

QString exportState(const VpnAccount& account, QDate today)
{
    if (!account.active)
        return u"disabled"_s;
    return account.validUntil && *account.validUntil < today ? u"expired"_s : u"active"_s;
}

QString exportState(const Recertification& campaign, QDate today)
{
    if (campaign.closedAt)
        return u"closed"_s;
    return campaign.dueOn < today ? u"overdue"_s : u"running"_s;
}

QString exportState(const Announcement& announcement, Instant now)
{
    if (announcement.state == AnnouncementState::published && announcement.until && *announcement.until <= now)
        return u"over"_s;
    return exportText(announcement.state);
}

QString exportState(const Administrator& account)
{
    if (!account.active)
        return u"disabled"_s;
    if (account.lockedUntil)
        return u"locked"_s;
    if (account.role == Role::none)
        return u"noRole"_s;
    return account.passwordChangeDue ? u"passwordChangeDue"_s : u"active"_s;
}

QString exportState(const Directory& directory)
{
    if (directory.jobId)
        return u"atWork"_s;
    if (directory.lastFailure)
        return *directory.lastFailure == DirectoryFailure::limit ? u"stopped"_s : u"failed"_s;
    return directory.lastSync ? u"synced"_s : u"notYet"_s;
}

QString contractState(const Vendor& vendor, QDate today)
{
    if (!vendor.contractUntil)
        return {};
    const qint64 days = today.daysTo(*vendor.contractUntil);
    return days < 0 ? u"ended"_s : days <= contractEndsSoon ? u"ending"_s : u"running"_s;
}

QString lastDay(const std::optional<Instant>& until)
{
    return until ? exportText(exportDay(*until - std::chrono::milliseconds(1))) : QString();
}

QString grantChange(const GrantChangeLine& line)
{
    const bool added = line.operation == GrantOperation::add;
    if (line.effect == GrantEffect::deny)
        return added ? u"deny"_s : u"liftDenial"_s;
    return added ? u"grant"_s : u"withdraw"_s;
}

QString evidenceFacts(const Alarm& alarm)
{
    QStringList facts;
    for (const AlarmFact& fact : alarm.evidence) {
        const auto at = parseRfc3339(fact.value.toStdString());
        facts += u"%1: %2"_s.arg(fact.name, at ? exportText(*at) : fact.value);
    }
    return facts.join(u"; "_s);
}

} // namespace wardport::server
