// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/ReviewColumns.h"

#include "console/features/reviews/ReviewWords.h"
#include "console/page/Format.h"
#include "console/page/WordLists.h"
#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReviewColumnTr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::ReviewColumns)
};

constexpr auto toTheRight = Qt::AlignRight | Qt::AlignVCenter;

QString lastUse(const std::optional<QDate>& day)
{
    return day ? formatDate(day) : ReviewColumnTr::tr("never", "last use");
}

Badge operationBadge(GrantOperation operation, GrantEffect effect)
{
    const bool added = operation == GrantOperation::add;
    if (effect == GrantEffect::deny)
        return added ? Badge{StateRole::Deny, ReviewColumnTr::tr("Denied")}
                     : Badge{StateRole::Neutral, ReviewColumnTr::tr("Denial lifted")};
    return added ? Badge{StateRole::Allow, ReviewColumnTr::tr("Granted")}
                 : Badge{StateRole::Dormant, ReviewColumnTr::tr("Withdrawn")};
}

Badge operationBadge(const GrantedLine& line)
{
    return operationBadge(line.operation, line.effect);
}

/// The same for a file.
Choices changeChoices()
{
    const auto choice = [](const QString& value, GrantOperation operation, GrantEffect effect) {
        return Choice{value, [operation, effect] { return operationBadge(operation, effect).text; }};
    };
    return {choice(u"grant"_s, GrantOperation::add, GrantEffect::allow),
        choice(u"withdraw"_s, GrantOperation::remove, GrantEffect::allow),
        choice(u"deny"_s, GrantOperation::add, GrantEffect::deny),
        choice(u"liftDenial"_s, GrantOperation::remove, GrantEffect::deny)};
}

Choices campaignStateChoices()
{
    const QDate today = hospitalToday();
    const auto choice = [today](const QString& value, const Recertification& campaign) {
        return Choice{value, [campaign, today] { return campaignBadge(campaign, today).text; }};
    };
    Recertification running;
    running.dueOn = today;
    Recertification overdue;
    overdue.dueOn = today.addDays(-1);
    Recertification closed;
    closed.closedAt = Instant{};
    return {choice(u"running"_s, running), choice(u"overdue"_s, overdue), choice(u"closed"_s, closed)};
}

Choices goneChoices()
{
    return {{u"true"_s, [] { return ReviewColumnTr::tr("No longer stands"); }}, {u"false"_s, [] { return QString(); }}};
}

QString subjectOf(const GrantedLine& line)
{
    if (line.subjectType == SubjectType::person)
        return line.subjectName;
    return ReviewColumnTr::tr("%1 (%2)", "name, kind of subject").arg(line.subjectName, text(line.subjectType));
}

/// Columns that every row about a person has.
template <class Row>
Columns<Row> personColumns(bool sortsByDepartment)
{
    return {
        {.key = u"personName"_s,
            .title = [] { return ReviewColumnTr::tr("Person"); },
            .text = [](const Row& row) { return row.personName; },
            .width = 112},
        {.key = u"staffNo"_s,
            .title = [] { return ReviewColumnTr::tr("Staff no."); },
            .text = [](const Row& row) { return row.staffNo; },
            .width = 88,
            .sortable = false},
        {.key = u"departmentName"_s,
            .title = [] { return ReviewColumnTr::tr("Department"); },
            .text = [](const Row& row) { return row.departmentName; },
            .width = 136,
            .sortable = sortsByDepartment},
        {.key = u"appName"_s,
            .title = [] { return ReviewColumnTr::tr("App"); },
            .text = [](const Row& row) { return localName(row.appName, row.appNameEn); },
            .file = {{.hasEnglish = true}}},
    };
}

} // namespace

Columns<AccessRequest> requestColumns()
{
    using Row = AccessRequest;
    Columns<Row> columns = personColumns<Row>(false);
    const Columns<Row> more{
        {.key = u"state"_s,
            .title = [] { return ReviewColumnTr::tr("State"); },
            .text = [](const Row& row) { return text(row.state); },
            .badge = [](const Row& row) { return badge(row.state); },
            .width = 112,
            .sortable = false,
            .file = {{.words = [] { return requestStateChoices(); }}}},
        {.key = u"reason"_s,
            .title = [] { return ReviewColumnTr::tr("Reason"); },
            .text = [](const Row& row) { return row.reason; },
            .sortable = false},
        {.key = u"createdAt"_s,
            .title = [] { return ReviewColumnTr::tr("Asked"); },
            .text = [](const Row& row) { return formatDateTime(row.createdAt); },
            .width = 152},
        {.key = u"until"_s,
            .title = [] { return ReviewColumnTr::tr("Wanted until"); },
            .text = [](const Row& row) { return lastDayText(row.until); },
            .width = 112,
            .sortable = false,
            .shown = false,
            .file = {{.key = u"lastDay"_s}}},
        {.key = u"decidedByName"_s,
            .title = [] { return ReviewColumnTr::tr("Decided by"); },
            .text = [](const Row& row) { return row.decidedByName; },
            .width = 112,
            .sortable = false},
    };
    columns.insert(columns.end(), more.begin(), more.end());
    for (Column<Row>& column : columns)
        column.sortable = column.key == u"createdAt" || column.key == u"personName" || column.key == u"appName";
    return columns;
}

Columns<GrantedLine> grantedColumns()
{
    using Row = GrantedLine;
    return {
        {.key = u"at"_s,
            .title = [] { return ReviewColumnTr::tr("Time"); },
            .text = [](const Row& row) { return formatDateTime(row.at); },
            .width = 152},
        {.key = u"operation"_s,
            .title = [] { return ReviewColumnTr::tr("What"); },
            .text = [](const Row& row) { return operationBadge(row).text; },
            .badge = [](const Row& row) { return operationBadge(row); },
            .width = 128,
            .sortable = false,
            .file = {{.key = u"change"_s, .words = [] { return changeChoices(); }}}},
        {.key = u"subjectName"_s,
            .title = [] { return ReviewColumnTr::tr("To or from"); },
            .text = [](const Row& row) { return subjectOf(row); },
            .width = 160,
            .sortable = false,
            .file = {{},
                {.key = u"subjectType"_s,
                    .words = [] { return choices<SubjectType>(); },
                    .title = [] { return ReviewColumnTr::tr("Kind of subject"); }}}},
        {.key = u"staffNo"_s,
            .title = [] { return ReviewColumnTr::tr("Staff no."); },
            .text = [](const Row& row) { return row.staffNo; },
            .width = 88,
            .sortable = false,
            .shown = false},
        {.key = u"unitName"_s,
            .title = [] { return ReviewColumnTr::tr("Department"); },
            .text = [](const Row& row) { return row.unitName; },
            .width = 136,
            .sortable = false},
        {.key = u"appName"_s,
            .title = [] { return ReviewColumnTr::tr("App"); },
            .text = [](const Row& row) { return row.appName; },
            .width = 144,
            .file = {{.hasEnglish = true}}},
        {.key = u"validUntil"_s,
            .title = [] { return ReviewColumnTr::tr("Until"); },
            .text = [](const Row& row) { return lastDayText(row.validUntil); },
            .width = 96,
            .sortable = false,
            .file = {{.key = u"lastDay"_s}}},
        {.key = u"byName"_s,
            .title = [] { return ReviewColumnTr::tr("By"); },
            .text = [](const Row& row) { return row.byName; },
            .width = 112},
        {.key = u"note"_s,
            .title = [] { return ReviewColumnTr::tr("Note"); },
            .text = [](const Row& row) { return row.note; },
            .sortable = false},
        {.key = u"changeSetId"_s,
            .title = [] { return ReviewColumnTr::tr("Change set"); },
            .text = [](const Row& row) { return u"#%1"_s.arg(row.changeSetId.value()); },
            .width = 96,
            .sortable = false,
            .shown = false},
    };
}

Columns<DormantGrant> dormantColumns()
{
    using Row = DormantGrant;
    Columns<Row> columns = personColumns<Row>(false);
    const Columns<Row> more{
        {.key = u"lastUsedOn"_s,
            .title = [] { return ReviewColumnTr::tr("Last use"); },
            .text = [](const Row& row) { return lastUse(row.lastUsedOn); },
            .width = 104,
            .file = {{.words =
                          [] {
                              return Choices{{QString(), [] { return lastUse({}); }}};
                          }}}},
        {.key = u"idleSince"_s,
            .title = [] { return ReviewColumnTr::tr("Idle for"); },
            .text =
                [](const Row& row) {
                    const int days = static_cast<int>(row.idleSince.daysTo(hospitalToday()));
                    return ReviewColumnTr::tr("%n day(s)", nullptr, days);
                },
            .alignment = toTheRight,
            .width = 96,
            .file = {{.title = [] { return ReviewColumnTr::tr("Not used since"); }}}},
        {.key = u"grantedAt"_s,
            .title = [] { return ReviewColumnTr::tr("Granted"); },
            .text = [](const Row& row) { return formatDate(hospitalDay(row.grantedAt)); },
            .width = 104},
        {.key = u"validUntil"_s,
            .title = [] { return ReviewColumnTr::tr("Until"); },
            .text = [](const Row& row) { return lastDayText(row.validUntil); },
            .width = 104,
            .sortable = false,
            .file = {{.key = u"lastDay"_s}}},
        {.key = u"personActive"_s,
            .title = [] { return ReviewColumnTr::tr("Person is"); },
            .text = [](const Row& row) { return activeBadge(row.personActive).text; },
            .badge = [](const Row& row) { return activeBadge(row.personActive); },
            .width = 104,
            .sortable = false,
            .file = {{.words = activeChoices}}},
    };
    columns.insert(columns.end(), more.begin(), more.end());
    return columns;
}

Columns<Recertification> campaignColumns()
{
    using Row = Recertification;
    return {
        {.key = u"name"_s,
            .title = [] { return ReviewColumnTr::tr("Campaign"); },
            .text = [](const Row& row) { return row.name; }},
        {.key = u"state"_s,
            .title = [] { return ReviewColumnTr::tr("State"); },
            .text = [](const Row& row) { return campaignBadge(row, hospitalToday()).text; },
            .badge = [](const Row& row) { return campaignBadge(row, hospitalToday()); },
            .width = 112,
            .sortable = false,
            .file = {{.words = campaignStateChoices}}},
        {.key = u"scope"_s,
            .title = [] { return ReviewColumnTr::tr("Covers"); },
            .text = [](const Row& row) { return campaignScope(row); },
            .width = 176,
            .sortable = false,
            .file = {{.key = u"orgUnitName"_s},
                {.key = u"appName"_s, .title = [] { return ReviewColumnTr::tr("App"); }}}},
        {.key = u"dueOn"_s,
            .title = [] { return ReviewColumnTr::tr("Due"); },
            .text = [](const Row& row) { return formatDate(row.dueOn); },
            .width = 104},
        {.key = u"items"_s,
            .title = [] { return ReviewColumnTr::tr("Grants"); },
            .text = [](const Row& row) { return formatNumber(row.items); },
            .alignment = toTheRight,
            .width = 80,
            .sortable = false},
        {.key = u"kept"_s,
            .title = [] { return ReviewColumnTr::tr("Keep"); },
            .text = [](const Row& row) { return formatNumber(row.kept); },
            .alignment = toTheRight,
            .width = 80,
            .sortable = false},
        {.key = u"withdrawn"_s,
            .title = [] { return ReviewColumnTr::tr("Withdraw"); },
            .text = [](const Row& row) { return formatNumber(row.withdrawn); },
            .alignment = toTheRight,
            .width = 88,
            .sortable = false},
        {.key = u"open"_s,
            .title = [] { return ReviewColumnTr::tr("Open"); },
            .text = [](const Row& row) { return formatNumber(row.open); },
            .alignment = toTheRight,
            .width = 80,
            .sortable = false},
        {.key = u"createdAt"_s,
            .title = [] { return ReviewColumnTr::tr("Begun"); },
            .text = [](const Row& row) { return formatDate(hospitalDay(row.createdAt)); },
            .width = 104},
        {.key = u"createdByName"_s,
            .title = [] { return ReviewColumnTr::tr("By"); },
            .text = [](const Row& row) { return row.createdByName; },
            .width = 112,
            .sortable = false},
    };
}

Columns<RecertificationItem> campaignItemColumns()
{
    using Row = RecertificationItem;
    Columns<Row> columns = personColumns<Row>(true);
    const Columns<Row> more{
        {.key = u"lastUsedOn"_s,
            .title = [] { return ReviewColumnTr::tr("Last use"); },
            .text = [](const Row& row) { return lastUse(row.lastUsedOn); },
            .width = 104,
            .file = {{.words =
                          [] {
                              return Choices{{QString(), [] { return lastUse({}); }}};
                          }}}},
        {.key = u"grantedAt"_s,
            .title = [] { return ReviewColumnTr::tr("Granted"); },
            .text = [](const Row& row) { return formatDate(hospitalDay(row.grantedAt)); },
            .width = 104},
        {.key = u"decision"_s,
            .title = [] { return ReviewColumnTr::tr("Decision"); },
            .text = [](const Row& row) { return text(row.decision); },
            .badge = [](const Row& row) { return badge(row.decision); },
            .width = 112,
            .sortable = false,
            .file = {{.words = decisionChoices}}},
        {.key = u"gone"_s,
            .title = [] { return ReviewColumnTr::tr("Grant"); },
            .text = [](const Row& row) { return row.gone ? ReviewColumnTr::tr("No longer stands") : QString(); },
            .badge =
                [](const Row& row) {
                    return row.gone ? Badge{StateRole::Dormant, ReviewColumnTr::tr("No longer stands")} : Badge{};
                },
            .width = 144,
            .sortable = false,
            .file = {{.words = goneChoices}}},
        {.key = u"decidedByName"_s,
            .title = [] { return ReviewColumnTr::tr("Decided by"); },
            .text = [](const Row& row) { return row.decidedByName; },
            .width = 112,
            .sortable = false},
    };
    columns.insert(columns.end(), more.begin(), more.end());
    return columns;
}

} // namespace wardport::console
