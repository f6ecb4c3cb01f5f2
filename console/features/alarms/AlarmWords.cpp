// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/alarms/AlarmWords.h"

#include "console/page/Format.h"
#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AlarmTr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::AlarmWords)
};

template <DescribedEnum E>
QString wordOf(const QString& name)
{
    const auto value = fromWireName<E>(name);
    return value ? text(*value) : name;
}

/// What the server says of an app that it could not open; the rest it says as it heard it.
struct Reason {
    const char* said;
    const char* words;
};
constexpr Reason reasons[] = {
    {"no answer in time", QT_TRANSLATE_NOOP("wardport::console::AlarmWords", "no answer in time")},
    {"no HTTP answer", QT_TRANSLATE_NOOP("wardport::console::AlarmWords", "its answer is not HTTP")},
    {"the name is not known", QT_TRANSLATE_NOOP("wardport::console::AlarmWords", "the server does not know the name")},
    {"the name has no address", QT_TRANSLATE_NOOP("wardport::console::AlarmWords", "the name has no address")},
    {"the certificate has run out",
        QT_TRANSLATE_NOOP("wardport::console::AlarmWords", "its certificate has run out")},
    {"no web address", QT_TRANSLATE_NOOP("wardport::console::AlarmWords", "the address is no web address")},
};

QString reasonOf(const QString& said)
{
    for (const Reason& reason : reasons) {
        if (said == QLatin1String(reason.said))
            return AlarmTr::tr(reason.words);
    }
    return said;
}

QString timeOf(const QString& name)
{
    const auto at = parseRfc3339(name.toStdString());
    return at ? formatDateTime(*at) : name;
}

} // namespace

QString text(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::grantTampered:
        return AlarmTr::tr("Authorization tampered with");
    case AlarmKind::ticketReplayed:
        return AlarmTr::tr("Ticket used twice");
    case AlarmKind::ticketExpired:
        return AlarmTr::tr("Ticket used too late");
    case AlarmKind::administratorLocked:
        return AlarmTr::tr("Administrator locked out");
    case AlarmKind::directoryFailed:
        return AlarmTr::tr("Directory sync failed");
    case AlarmKind::signOnReplayed:
        return AlarmTr::tr("Sign-on code used twice");
    case AlarmKind::appDown:
        return AlarmTr::tr("App down");
    }
    return {};
}

QString text(AlarmState state)
{
    return state == AlarmState::open ? AlarmTr::tr("Open", "alarm") : AlarmTr::tr("Acknowledged");
}

Badge badge(AlarmState state)
{
    return {state == AlarmState::open ? StateRole::Error : StateRole::Ok, text(state)};
}

/// As choices() of the console's common words, which know nothing of these.
template <DescribedEnum E>
static Choices choicesOf()
{
    Choices all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto e) {
        all.push_back({wireName(E(e.value)), [value = E(e.value)] { return text(value); }});
    });
    return all;
}

Choices alarmKindChoices()
{
    return choicesOf<AlarmKind>();
}

Choices alarmStateChoices()
{
    return choicesOf<AlarmState>();
}

QString advice(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::grantTampered:
        return AlarmTr::tr(
            "This line was changed in the database without going through Wardport. It is not in force; a denial"
            " stays in force. Grant or withdraw it anew to mend it, and find out who reached the database.");
    case AlarmKind::ticketReplayed:
        return AlarmTr::tr(
            "The app's server presented a one-time ticket that had been used before. Either it repeats its"
            " requests, or somebody has copied the ticket on its way.");
    case AlarmKind::ticketExpired:
        return AlarmTr::tr(
            "The app's server presented a ticket after its end. Often its clock is wrong or it keeps people"
            " waiting; a ticket may also have been kept on purpose.");
    case AlarmKind::administratorLocked:
        return AlarmTr::tr(
            "Too many wrong passwords in a row. Ask the administrator; if it was somebody else, look at the"
            " sign-in log for the address.");
    case AlarmKind::directoryFailed:
        return AlarmTr::tr(
            "People are no longer kept up to date from this directory. See Settings, Directories for what its"
            " server said; nothing was changed.");
    case AlarmKind::signOnReplayed:
        return AlarmTr::tr(
            "An app presented an authorization code or CAS ticket a second time. What the first one was exchanged"
            " for has been withdrawn. Either the app repeats its requests, or somebody has copied the code.");
    case AlarmKind::appDown:
        return AlarmTr::tr(
            "The server could not open the app several times in a row. See Apps, the app's health, for what it"
            " said; tell the vendor, and suspend the app with a notice if it will take long.");
    }
    return {};
}

QString acknowledgedBy(const Alarm& alarm)
{
    const bool byItself = alarm.state == AlarmState::acknowledged && alarm.acknowledgedByName.isEmpty();
    return byItself ? AlarmTr::tr("Wardport, by itself") : alarm.acknowledgedByName;
}

QString factName(const QString& name)
{
    if (name == u"subjectType")
        return AlarmTr::tr("Granted to");
    if (name == u"effect")
        return AlarmTr::tr("Effect");
    if (name == u"validFrom")
        return AlarmTr::tr("Valid from");
    if (name == u"validUntil")
        return AlarmTr::tr("Valid until");
    if (name == u"changeSet")
        return AlarmTr::tr("Change set");
    if (name == u"countsAs")
        return AlarmTr::tr("Counts as");
    if (name == u"lines")
        return AlarmTr::tr("Lines");
    if (name == u"staffNo")
        return AlarmTr::tr("Staff number");
    if (name == u"error")
        return AlarmTr::tr("Reason");
    if (name == u"address")
        return AlarmTr::tr("Address");
    if (name == u"issuedAt")
        return AlarmTr::tr("Issued");
    if (name == u"expiresAt")
        return AlarmTr::tr("Good until");
    if (name == u"redeemedAt")
        return AlarmTr::tr("First used");
    if (name == u"host")
        return AlarmTr::tr("Server of the app");
    if (name == u"downSinceAt")
        return AlarmTr::tr("Down since");
    if (name == u"upAgainAt")
        return AlarmTr::tr("Up again");
    if (name == u"role")
        return AlarmTr::tr("Role");
    if (name == u"minutes")
        return AlarmTr::tr("Locked for");
    return name;
}

QString factValue(const AlarmFact& fact)
{
    if (fact.name == u"subjectType")
        return wordOf<SubjectType>(fact.value);
    if (fact.name == u"effect")
        return wordOf<GrantEffect>(fact.value);
    if (fact.name == u"role")
        return wordOf<Role>(fact.value);
    if (fact.name == u"countsAs")
        return fact.value == u"denied" ? AlarmTr::tr("a denial without end") : AlarmTr::tr("nothing");
    if (fact.name == u"error")
        return reasonOf(fact.value);
    if (fact.name == u"minutes")
        return formatSeconds(fact.value.toInt() * 60);
    if (fact.name == u"validFrom" || fact.name == u"validUntil" || fact.name.endsWith(u"At"))
        return timeOf(fact.value);
    return fact.value;
}

Choices evidenceChoices()
{
    Choices all{{u"denied"_s,
                    [] {
                        return factValue({u"countsAs"_s, u"denied"_s});
                    }},
        {u"refused"_s, [] {
             return factValue({u"countsAs"_s, u"refused"_s});
         }}};
    for (const QString& name :
        {u"subjectType"_s, u"effect"_s, u"validFrom"_s, u"validUntil"_s, u"changeSet"_s, u"countsAs"_s, u"lines"_s,
            u"staffNo"_s, u"address"_s, u"issuedAt"_s, u"expiresAt"_s, u"redeemedAt"_s, u"role"_s, u"minutes"_s,
            u"host"_s, u"error"_s, u"downSinceAt"_s, u"upAgainAt"_s})
        all.push_back({name, [name] { return factName(name); }});
    for (const Reason& reason : reasons)
        all.push_back({QString::fromLatin1(reason.said), [words = reason.words] { return AlarmTr::tr(words); }});
    for (const Choices& values : {choices<SubjectType>(), choices<GrantEffect>(), choices<Role>()})
        all.insert(all.end(), values.begin(), values.end());
    return all;
}

QString evidenceText(const Alarm& alarm)
{
    QStringList facts;
    for (const AlarmFact& fact : alarm.evidence)
        facts << AlarmTr::tr("%1: %2", "name and value").arg(factName(fact.name), factValue(fact));
    return facts.join(AlarmTr::tr("; ", "between facts"));
}

} // namespace wardport::console
