// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/DirectoryColumns.h"

#include "console/features/settings/DirectoryWords.h"
#include "console/page/Format.h"
#include "console/page/OrgTree.h"
#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DirectoryColumnTr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::DirectoryColumns)
};

QString signInText(bool byDirectory)
{
    return byDirectory ? DirectoryColumnTr::tr("Its passwords") : DirectoryColumnTr::tr("Own passwords");
}

} // namespace

Columns<Directory> directoryColumns(const OrgTree& tree)
{
    using Row = Directory;
    return {
        {.key = u"name"_s,
            .title = [] { return DirectoryColumnTr::tr("Name", "of a directory"); },
            .text = [](const Row& row) { return row.name; },
            .width = 168},
        {.key = u"hospital"_s,
            .title = [] { return DirectoryColumnTr::tr("Hospital"); },
            .text = [&tree](const Row& row) { return tree.name(row.hospitalId); },
            .width = 168,
            .sortable = false,
            .file = {{.key = u"hospitalName"_s, .hasEnglish = true}}},
        {.key = u"state"_s,
            .title = [] { return DirectoryColumnTr::tr("State"); },
            .text = [](const Row& row) { return directoryBadge(row).text; },
            .badge = [](const Row& row) { return directoryBadge(row); },
            .width = 160,
            .sortable = false,
            .file = {{.words = directoryStateChoices}}},
        {.key = u"lastAttemptAt"_s,
            .title = [] { return DirectoryColumnTr::tr("Last attempt"); },
            .text =
                [](const Row& row) {
                    return row.lastAttemptAt ? formatDateTime(row.lastAttemptAt) : DirectoryColumnTr::tr("never");
                },
            .width = 152,
            .sortable = false,
            .file = {{.words =
                          [] {
                              return Choices{{QString(), [] { return DirectoryColumnTr::tr("never"); }}};
                          }}}},
        {.key = u"people"_s,
            .title = [] { return DirectoryColumnTr::tr("People"); },
            .text = [](const Row& row) { return formatNumber(row.people); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .width = 80,
            .sortable = false},
        {.key = u"schedule"_s,
            .title = [] { return DirectoryColumnTr::tr("Sync"); },
            .text = [](const Row& row) { return scheduleText(row.syncEveryMinutes); },
            .width = 144,
            .sortable = false,
            .file = {{.key = u"syncEveryMinutes"_s,
                .title = [] { return DirectoryColumnTr::tr("Sync every (minutes)"); }}}},
        {.key = u"signIn"_s,
            .title = [] { return DirectoryColumnTr::tr("Sign-in"); },
            .text = [](const Row& row) { return signInText(row.signIn); },
            .width = 120,
            .sortable = false,
            .file = {{.words =
                          [] {
                              return Choices{{u"true"_s, [] { return signInText(true); }},
                                  {u"false"_s, [] { return signInText(false); }}};
                          }}}},
        {.key = u"servers"_s,
            .title = [] { return DirectoryColumnTr::tr("Servers"); },
            .text = [](const Row& row) { return QStringList(row.servers.begin(), row.servers.end()).join(u", "_s); },
            .width = 200,
            .sortable = false,
            .shown = false},
    };
}

Columns<DirectoryTestResult::Entry> sampleColumns()
{
    using Row = DirectoryTestResult::Entry;
    return {
        {.key = u"staffNo"_s,
            .title = [] { return DirectoryColumnTr::tr("Staff number"); },
            .text = [](const Row& row) { return row.staffNo; },
            .width = 112},
        {.key = u"name"_s,
            .title = [] { return DirectoryColumnTr::tr("Name"); },
            .text = [](const Row& row) { return row.name; },
            .width = 120},
        {.key = u"department"_s,
            .title = [] { return DirectoryColumnTr::tr("Department code"); },
            .text = [](const Row& row) { return row.department; },
            .width = 136},
        {.key = u"title"_s,
            .title = [] { return DirectoryColumnTr::tr("Professional title"); },
            .text = [](const Row& row) { return row.title; },
            .width = 136},
        {.key = u"dn"_s,
            .title = [] { return DirectoryColumnTr::tr("Entry"); },
            .text = [](const Row& row) { return row.dn; },
            .width = 280},
    };
}

Columns<DirectorySyncReport::Change> changeColumns()
{
    using Row = DirectorySyncReport::Change;
    return {
        {.key = u"action"_s,
            .title = [] { return DirectoryColumnTr::tr("Change"); },
            .text = [](const Row& row) { return changeBadge(row.action).text; },
            .badge = [](const Row& row) { return changeBadge(row.action); },
            .width = 128},
        {.key = u"staffNo"_s,
            .title = [] { return DirectoryColumnTr::tr("Staff number"); },
            .text = [](const Row& row) { return row.staffNo; },
            .width = 128},
        {.key = u"name"_s,
            .title = [] { return DirectoryColumnTr::tr("Name"); },
            .text = [](const Row& row) { return row.name; },
            .width = 160},
        {.key = u"fields"_s,
            .title = [] { return DirectoryColumnTr::tr("What changes"); },
            .text =
                [](const Row& row) {
                    QStringList fields;
                    for (const QString& field : row.fields)
                        fields << fieldText(field);
                    return fields.join(DirectoryColumnTr::tr(", ", "between fields"));
                },
            .width = 280},
    };
}

Columns<DirectorySyncReport::Problem> problemColumns()
{
    using Row = DirectorySyncReport::Problem;
    return {
        {.key = u"dn"_s,
            .title = [] { return DirectoryColumnTr::tr("Entry"); },
            .text = [](const Row& row) { return row.dn; },
            .width = 320},
        {.key = u"problem"_s,
            .title = [] { return DirectoryColumnTr::tr("Problem"); },
            .text = [](const Row& row) { return problemText(row); },
            .width = 376},
    };
}

} // namespace wardport::console
