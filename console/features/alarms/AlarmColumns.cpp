// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/alarms/AlarmColumns.h"

#include "console/features/alarms/AlarmWords.h"
#include "console/page/Format.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::AlarmColumns)
};

} // namespace

Columns<Alarm> alarmColumns()
{
    using Row = Alarm;
    return {
        {.key = u"lastAt"_s,
            .title = [] { return Tr::tr("Last seen"); },
            .text = [](const Row& row) { return formatDateTime(row.lastAt); },
            .width = 152},
        {.key = u"state"_s,
            .title = [] { return Tr::tr("State"); },
            .text = [](const Row& row) { return text(row.state); },
            .badge = [](const Row& row) { return badge(row.state); },
            .width = 136,
            .file = {{.words = alarmStateChoices}}},
        {.key = u"kind"_s,
            .title = [] { return Tr::tr("Alarm"); },
            .text = [](const Row& row) { return text(row.kind); },
            .width = 208,
            .file = {{.words = alarmKindChoices}}},
        {.key = u"subjectName"_s,
            .title = [] { return Tr::tr("Concerns"); },
            .text = [](const Row& row) { return row.subjectName; },
            .width = 200},
        {.key = u"occurrences"_s,
            .title = [] { return Tr::tr("Times"); },
            .text = [](const Row& row) { return formatNumber(row.occurrences); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .width = 72},
        {.key = u"evidence"_s,
            .title = [] { return Tr::tr("Evidence"); },
            .text = [](const Row& row) { return evidenceText(row); },
            .sortable = false,
            .file = {{.words = evidenceChoices}}},
        {.key = u"firstAt"_s,
            .title = [] { return Tr::tr("First seen"); },
            .text = [](const Row& row) { return formatDateTime(row.firstAt); },
            .width = 152,
            .shown = false},
        {.key = u"acknowledgedBy"_s,
            .title = [] { return Tr::tr("Acknowledged by"); },
            .text = [](const Row& row) { return acknowledgedBy(row); },
            .width = 136,
            .sortable = false,
            .shown = false,
            .file = {{.key = u"acknowledgedByName"_s}}},
        {.key = u"note"_s,
            .title = [] { return Tr::tr("Note"); },
            .text = [](const Row& row) { return row.note; },
            .width = 200,
            .sortable = false,
            .shown = false},
    };
}

} // namespace wardport::console
