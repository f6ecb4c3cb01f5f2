// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/DirectoryWords.h"

#include "console/page/Format.h"
#include "console/page/Words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::DirectoryWords)
};

constexpr int schedules[] = {0, 15, 60, 240, 1440};

/// Too many would have been disabled at once.
QRegularExpressionMatch guardIn(const QString& error)
{
    static const QRegularExpression form(u"^(\\d+) of (\\d+) people would be disabled: more than (\\d+) %$"_s);
    return form.match(error);
}

} // namespace

QString text(DirectorySecurity security)
{
    switch (security) {
    case DirectorySecurity::ldaps:
        return Tr::tr("LDAPS (TLS from the first byte, port 636)");
    case DirectorySecurity::startTls:
        return Tr::tr("StartTLS (port 389)");
    case DirectorySecurity::none:
        return Tr::tr("Not encrypted (port 389)");
    }
    return {};
}

QString text(DirectoryTestStep step)
{
    switch (step) {
    case DirectoryTestStep::connect:
        return Tr::tr("Reach the server");
    case DirectoryTestStep::secure:
        return Tr::tr("Secure the connection");
    case DirectoryTestStep::bind:
        return Tr::tr("Sign in");
    case DirectoryTestStep::search:
        return Tr::tr("Search");
    case DirectoryTestStep::map:
        return Tr::tr("Read the people");
    }
    return {};
}

Choices directorySecurityChoices()
{
    Choices all;
    for (const DirectorySecurity security :
        {DirectorySecurity::ldaps, DirectorySecurity::startTls, DirectorySecurity::none})
        all.push_back({wireName(security), [security] { return text(security); }});
    return all;
}

QString scheduleText(int minutes)
{
    if (minutes == 0)
        return Tr::tr("Only when asked for");
    if (minutes % 1440 == 0)
        return Tr::tr("Every %n day(s)", nullptr, minutes / 1440);
    if (minutes % 60 == 0)
        return Tr::tr("Every %n hour(s)", nullptr, minutes / 60);
    return Tr::tr("Every %n minute(s)", nullptr, minutes);
}

Choices scheduleChoices(int kept)
{
    std::vector<int> all(std::begin(schedules), std::end(schedules));
    if (std::ranges::find(all, kept) == all.end())
        all.insert(std::ranges::upper_bound(all, kept), kept);
    Choices found;
    for (const int minutes : all)
        found.push_back({QString::number(minutes), [minutes] { return scheduleText(minutes); }});
    return found;
}

Badge directoryBadge(const Directory& directory)
{
    if (directory.jobId)
        return {StateRole::Pending, Tr::tr("At work")};
    if (!directory.lastError.isEmpty())
        return guardIn(directory.lastError).hasMatch() ? Badge{StateRole::Warning, Tr::tr("Stopped by the limit")}
                                                       : Badge{StateRole::Error, Tr::tr("Failed", "sync")};
    if (!directory.lastSync)
        return {StateRole::Neutral, Tr::tr("Not synced yet")};
    return {StateRole::Ok, Tr::tr("Synced")};
}

QString directoryErrorText(const QString& error)
{
    if (const auto guard = guardIn(error); guard.hasMatch())
        return Tr::tr("%1 of %2 people would be disabled at once; the limit is %3 %. Nothing was changed.")
            .arg(formatNumber(guard.captured(1).toInt()), formatNumber(guard.captured(2).toInt()), guard.captured(3));
    if (error == u"the search found nobody"_s)
        return Tr::tr("The search found nobody. Nothing was changed.");
    if (error == u"the settings were changed meanwhile"_s)
        return Tr::tr("The settings were changed while it ran. Nothing was changed.");
    if (const auto code = fromWireName<ErrorCode>(error))
        return text(*code);
    return error;
}

QString directoryErrorAdvice(const QString& error)
{
    if (guardIn(error).hasMatch())
        return Tr::tr(
            "Look at a dry run. If the people have really left, raise the limit for one sync. If not, the search "
            "base, the filter or the directory itself is wrong.");
    if (error == u"the search found nobody"_s)
        return Tr::tr("Check the search base and the filter by “Test connection”.");
    if (error == u"the settings were changed meanwhile"_s)
        return Tr::tr("Start it again.");
    return Tr::tr("“Test connection” in the editor shows which step fails. People stay as they are meanwhile.");
}

Badge changeBadge(const QString& action)
{
    if (action == u"create"_s)
        return {StateRole::Ok, Tr::tr("New", "person"), u"add"_s};
    if (action == u"update"_s)
        return {StateRole::Info, Tr::tr("Changed", "person"), u"edit"_s};
    if (action == u"disable"_s)
        return {StateRole::Warning, Tr::tr("Disabled", "person"), u"disable"_s};
    if (action == u"enable"_s)
        return {StateRole::Ok, Tr::tr("Enabled", "person"), u"enable"_s};
    return {StateRole::Neutral, action};
}

QString problemText(const DirectorySyncReport::Problem& problem)
{
    const QString field = fieldText(problem.field);
    const QString why = problem.field == u"departmentId"_s && problem.code == ErrorCode::notFound
        ? Tr::tr("No department has this code.")
        : text(problem.code);
    return problem.detail.isEmpty() ? Tr::tr("%1: %2", "field, problem").arg(field, why)
                                    : Tr::tr("%1: %2 (%3)", "field, problem, value").arg(field, why, problem.detail);
}

QString countsText(const DirectorySyncReport& report)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString& words) {
        if (count > 0)
            parts << words;
    };
    add(report.created, Tr::tr("%Ln new", nullptr, report.created));
    add(report.updated, Tr::tr("%Ln changed", nullptr, report.updated));
    add(report.disabled, Tr::tr("%Ln disabled", nullptr, report.disabled));
    add(report.enabled, Tr::tr("%Ln enabled", nullptr, report.enabled));
    add(report.unchanged, Tr::tr("%Ln unchanged", nullptr, report.unchanged));
    add(report.skipped, Tr::tr("%Ln skipped", nullptr, report.skipped));
    return parts.isEmpty() ? Tr::tr("nothing") : parts.join(Tr::tr(", ", "between counts"));
}

} // namespace wardport::console
