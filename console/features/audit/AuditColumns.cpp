// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/audit/AuditColumns.h"

#include "console/features/audit/AuditChoices.h"
#include "console/page/Format.h"
#include "console/page/WordLists.h"
#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::AuditColumns)
};

QString changedFields(const OperationEntry& entry)
{
    QStringList names;
    for (const FieldChange& change : entry.changes)
        names << fieldText(change.field);
    return names.join(Tr::tr(", ", "between the fields of a list"));
}

} // namespace

QString actorText(const OperationEntry& entry)
{
    if (entry.actorName.isEmpty() || entry.actorName == entry.actor)
        return entry.actor;
    return Tr::tr("%1 (%2)", "name and user name").arg(entry.actorName, entry.actor);
}

Columns<OperationEntry> auditColumns()
{
    using Row = OperationEntry;
    return {
        {.key = u"at"_s,
            .title = [] { return Tr::tr("Time"); },
            .text = [](const Row& row) { return formatDateTime(row.at); },
            .width = 152},
        {.key = u"actor"_s,
            .title = [] { return Tr::tr("Administrator"); },
            .text = [](const Row& row) { return actorText(row); },
            .sortable = false,
            .file = {{.key = u"actorName"_s}, {.key = u"actor"_s, .title = [] { return Tr::tr("User name"); }}}},
        {.key = u"role"_s,
            .title = [] { return Tr::tr("Role"); },
            .text = [](const Row& row) { return row.role == Role::none ? QString() : text(row.role); },
            .width = 160,
            .sortable = false,
            .shown = false,
            .file = {{.words = [] { return choices<Role>(); }}}},
        {.key = u"action"_s,
            .title = [] { return Tr::tr("Action"); },
            .text = [](const Row& row) { return operationText(row.action); },
            .sortable = false,
            .file = {{.words = actionChoices}}},
        {.key = u"object"_s,
            .title = [] { return Tr::tr("Object"); },
            .text = [](const Row& row) { return row.objectName; },
            .sortable = false,
            .file = {{.key = u"objectName"_s},
                {.key = u"objectType"_s,
                    .words = objectTypeChoices,
                    .title = [] { return Tr::tr("Kind of object"); }}}},
        {.key = u"changes"_s,
            .title = [] { return Tr::tr("Changed"); },
            .text = [](const Row& row) { return changedFields(row); },
            .sortable = false,
            .file = {{.key = u"changedFields"_s, .words = fieldChoices}}},
        {.key = u"address"_s,
            .title = [] { return Tr::tr("Address"); },
            .text = [](const Row& row) { return row.address; },
            .width = 128,
            .sortable = false},
        {.key = u"requestId"_s,
            .title = [] { return Tr::tr("Request"); },
            .text = [](const Row& row) { return row.requestId; },
            .width = 280,
            .sortable = false,
            .shown = false},
    };
}

} // namespace wardport::console
