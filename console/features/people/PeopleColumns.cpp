// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/PeopleColumns.h"

#include "console/features/people/PersonWords.h"
#include "console/page/Format.h"
#include "console/page/OrgTree.h"
#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

class PeopleColumns {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::PeopleColumns)
};

/// The words of the server's states, as the badges have them.
Choices stateChoices()
{
    return {{u"active"_s, [] { return activeBadge(true).text; }},
        {u"disabled"_s, [] { return activeBadge(false).text; }},
        {u"expired"_s, [] { return validityBadge(Validity::expired).text; }},
        {u"notYetValid"_s, [] { return validityBadge(Validity::notYetValid).text; }}};
}

Choices sharedChoices()
{
    return {{u"true"_s, [] { return PeopleColumns::tr("Shared"); }}, {u"false"_s, fixedText({})}};
}

Column<Person> nameColumn()
{
    return {.key = u"name"_s,
        .title = [] { return PeopleColumns::tr("Name"); },
        .text = [](const Person& p) { return p.name; }};
}

Column<Person> staffNoColumn()
{
    return {.key = u"staffNo"_s,
        .title = [] { return PeopleColumns::tr("Staff number"); },
        .text = [](const Person& p) { return p.staffNo; }};
}

Column<Person> departmentColumn(const OrgTree& tree)
{
    return {.key = u"department"_s,
        .title = [] { return PeopleColumns::tr("Department"); },
        .text = [&tree](const Person& p) { return tree.name(p.departmentId); },
        .toolTip = [&tree](const Person& p) { return tree.pathName(p.departmentId); },
        .sortable = false,
        .file = {{.key = u"departmentName"_s, .hasEnglish = true}}};
}

Column<Person> stateColumn()
{
    return {.key = u"state"_s,
        .title = [] { return PeopleColumns::tr("State"); },
        .text = [](const Person& p) { return personBadge(p, hospitalToday()).text; },
        .badge = [](const Person& p) { return personBadge(p, hospitalToday()); },
        .sortable = false,
        .file = {{.words = [] { return stateChoices(); }}}};
}

} // namespace

Columns<Person> personColumns(const OrgTree& tree)
{
    return {
        nameColumn(),
        staffNoColumn(),
        stateColumn(),
        departmentColumn(tree),
        {.key = u"category"_s,
            .title = [] { return PeopleColumns::tr("Category"); },
            .text = [](const Person& p) { return text(p.category); },
            .sortable = false,
            .file = {{.words = [] { return choices<StaffCategory>(); }}}},
        {.key = u"title"_s,
            .title = [] { return PeopleColumns::tr("Title"); },
            .text = [](const Person& p) { return p.title; },
            .sortable = false},
        {.key = u"phone"_s,
            .title = [] { return PeopleColumns::tr("Phone"); },
            .text = [](const Person& p) { return p.phone; },
            .sortable = false,
            .shown = false},
        {.key = u"validUntil"_s,
            .title = [] { return PeopleColumns::tr("Valid until"); },
            .text = [](const Person& p) { return formatDate(p.validUntil); },
            .sortable = false,
            .shown = false},
        {.key = u"lastSignInAt"_s,
            .title = [] { return PeopleColumns::tr("Last sign-in"); },
            .text = [](const Person& p) { return formatDateTime(p.lastSignInAt); }},
        {.key = u"createdAt"_s,
            .title = [] { return PeopleColumns::tr("Taken in"); },
            .text = [](const Person& p) { return formatDateTime(p.createdAt); },
            .shown = false},
    };
}

Columns<Person> memberColumns(const OrgTree& tree)
{
    Column<Person> state = stateColumn();
    state.shown = false;
    return {nameColumn(), staffNoColumn(), departmentColumn(tree), state};
}

Columns<VpnAccount> vpnAccountColumns()
{
    return {
        {.key = u"account"_s,
            .title = [] { return PeopleColumns::tr("Account"); },
            .text = [](const VpnAccount& a) { return a.account; }},
        {.key = u"state"_s,
            .title = [] { return PeopleColumns::tr("State"); },
            .text = [](const VpnAccount& a) { return accountBadge(a, hospitalToday()).text; },
            .badge = [](const VpnAccount& a) { return accountBadge(a, hospitalToday()); },
            .sortable = false,
            .file = {{.words = [] { return stateChoices(); }}}},
        {.key = u"personName"_s,
            .title = [] { return PeopleColumns::tr("Person"); },
            .text = [](const VpnAccount& a) { return a.personName; }},
        {.key = u"staffNo"_s,
            .title = [] { return PeopleColumns::tr("Staff number"); },
            .text = [](const VpnAccount& a) { return a.staffNo; }},
        {.key = u"shared"_s,
            .title = [] { return PeopleColumns::tr("Use"); },
            .text = [](const VpnAccount& a) { return a.shared ? PeopleColumns::tr("Shared") : QString(); },
            .badge =
                [](const VpnAccount& a) {
                    return a.shared ? Badge{StateRole::Warning, PeopleColumns::tr("Shared"), u"flag"_s} : Badge{};
                },
            .sortable = false,
            .file = {{.words = [] { return sharedChoices(); }}}},
        {.key = u"maxSessions"_s,
            .title = [] { return PeopleColumns::tr("Sessions"); },
            .text = [](const VpnAccount& a) { return formatNumber(a.maxSessions); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .sortable = false},
        {.key = u"onLimit"_s,
            .title = [] { return PeopleColumns::tr("When there are more"); },
            .text = [](const VpnAccount& a) { return text(a.onLimit); },
            .sortable = false,
            .shown = false,
            .file = {{.words = [] { return choices<SessionLimitPolicy>(); }}}},
        {.key = u"validUntil"_s,
            .title = [] { return PeopleColumns::tr("Valid until"); },
            .text = [](const VpnAccount& a) { return formatDate(a.validUntil); }},
        {.key = u"createdAt"_s,
            .title = [] { return PeopleColumns::tr("Bound"); },
            .text = [](const VpnAccount& a) { return formatDateTime(a.createdAt); },
            .shown = false},
    };
}

Columns<PersonGroup> groupColumns(const OrgTree& tree)
{
    return {
        {.key = u"name"_s,
            .title = [] { return PeopleColumns::tr("Group"); },
            .text = [](const PersonGroup& g) { return localName(g.name, g.nameEn); },
            .file = {{.hasEnglish = true}}},
        {.key = u"code"_s,
            .title = [] { return PeopleColumns::tr("Code"); },
            .text = [](const PersonGroup& g) { return g.code; }},
        {.key = u"memberCount"_s,
            .title = [] { return PeopleColumns::tr("Members"); },
            .text = [](const PersonGroup& g) { return formatNumber(g.memberCount); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .sortable = false},
        {.key = u"description"_s,
            .title = [] { return PeopleColumns::tr("Description"); },
            .text = [](const PersonGroup& g) { return g.description; },
            .sortable = false},
        {.key = u"hospital"_s,
            .title = [] { return PeopleColumns::tr("Hospital"); },
            .text = [&tree](const PersonGroup& g) { return tree.name(g.hospitalId); },
            .sortable = false,
            .shown = false,
            .file = {{.key = u"hospitalName"_s, .hasEnglish = true}}},
    };
}

} // namespace wardport::console
