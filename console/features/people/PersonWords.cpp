// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/PersonWords.h"

#include "console/page/Format.h"
#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

class PersonWords {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::PersonWords)
};

QString spanText(const QString& from, const QString& until)
{
    if (!from.isEmpty() && !until.isEmpty())
        return PersonWords::tr("%1 – %2", "from – until").arg(from, until);
    if (!until.isEmpty())
        return PersonWords::tr("until %1").arg(until);
    return from.isEmpty() ? QString() : PersonWords::tr("from %1").arg(from);
}

} // namespace

Badge validityBadge(Validity validity)
{
    if (validity == Validity::expired)
        return {StateRole::Warning, PersonWords::tr("Expired"), u"hourglass"_s};
    return {StateRole::Pending, PersonWords::tr("Not yet valid"), u"clock"_s};
}

Badge personBadge(const Person& person, QDate today)
{
    if (!person.active)
        return activeBadge(false);
    if (person.validUntil && *person.validUntil < today)
        return validityBadge(Validity::expired);
    if (person.validFrom && *person.validFrom > today)
        return validityBadge(Validity::notYetValid);
    return activeBadge(true);
}

Badge accountBadge(const VpnAccount& account, QDate today)
{
    if (account.active && account.validUntil && *account.validUntil < today)
        return validityBadge(Validity::expired);
    return activeBadge(account.active);
}

QString validityText(const std::optional<QDate>& from, const std::optional<QDate>& until)
{
    return spanText(formatDate(from), formatDate(until));
}

QString windowText(const Grant& grant)
{
    return spanText(formatDateTime(grant.validFrom), formatDateTime(grant.validUntil));
}

QString sessionsText(const VpnAccount& account)
{
    return PersonWords::tr("%n session(s) at most", nullptr, account.maxSessions);
}

QString subjectIcon(SubjectType type)
{
    switch (type) {
    case SubjectType::person:
        return u"user"_s;
    case SubjectType::group:
        return u"group"_s;
    case SubjectType::department:
        return u"department"_s;
    case SubjectType::everyone:
        return u"building"_s;
    }
    return {};
}

} // namespace wardport::console
