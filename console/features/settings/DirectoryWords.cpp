// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/DirectoryWords.h"

#include "console/page/Format.h"
#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DirectoryTr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::DirectoryWords)
};

constexpr int schedules[] = {0, 15, 60, 240, 1440};

} // namespace

QString text(DirectorySecurity security)
{
    switch (security) {
    case DirectorySecurity::ldaps:
        return DirectoryTr::tr("LDAPS (TLS from the first byte, port 636)");
    case DirectorySecurity::startTls:
        return DirectoryTr::tr("StartTLS (port 389)");
    case DirectorySecurity::none:
        return DirectoryTr::tr("Not encrypted (port 389)");
    }
    return {};
}

QString text(DirectoryTestStep step)
{
    switch (step) {
    case DirectoryTestStep::connect:
        return DirectoryTr::tr("Reach the server");
    case DirectoryTestStep::secure:
        return DirectoryTr::tr("Secure the connection");
    case DirectoryTestStep::bind:
        return DirectoryTr::tr("Sign in");
    case DirectoryTestStep::search:
        return DirectoryTr::tr("Search");
    case DirectoryTestStep::map:
        return DirectoryTr::tr("Read the people");
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
        return DirectoryTr::tr("Only when asked for");
    if (minutes % 1440 == 0)
        return DirectoryTr::tr("Every %n day(s)", nullptr, minutes / 1440);
    if (minutes % 60 == 0)
        return DirectoryTr::tr("Every %n hour(s)", nullptr, minutes / 60);
    return DirectoryTr::tr("Every %n minute(s)", nullptr, minutes);
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
        return {StateRole::Pending, DirectoryTr::tr("At work")};
    if (directory.lastFailure)
        return *directory.lastFailure == DirectoryFailure::limit
            ? Badge{StateRole::Warning, DirectoryTr::tr("Stopped by the limit")}
            : Badge{StateRole::Error, DirectoryTr::tr("Failed", "sync")};
    if (!directory.lastSync)
        return {StateRole::Neutral, DirectoryTr::tr("Not synced yet")};
    return {StateRole::Ok, DirectoryTr::tr("Synced")};
}

Choices directoryStateChoices()
{
    const auto choice = [](const QString& value, std::optional<DirectoryFailure> failure, bool atWork, bool synced) {
        Directory directory;
        directory.lastFailure = failure;
        if (atWork)
            directory.jobId = JobId{1};
        if (synced)
            directory.lastSync = DirectorySyncReport{};
        return Choice{value, [directory] { return directoryBadge(directory).text; }};
    };
    return {choice(u"atWork"_s, {}, true, false), choice(u"stopped"_s, DirectoryFailure::limit, false, false),
        choice(u"failed"_s, DirectoryFailure::other, false, false), choice(u"notYet"_s, {}, false, false),
        choice(u"synced"_s, {}, false, true)};
}

QString directoryFailureText(const Directory& directory)
{
    switch (directory.lastFailure.value_or(DirectoryFailure::other)) {
    case DirectoryFailure::limit:
        return DirectoryTr::tr(
            "More than %1 % of its people would be disabled at once: that is the limit. Nothing was changed.")
            .arg(directory.maxDisablePercent);
    case DirectoryFailure::nobodyFound:
        return DirectoryTr::tr("The search found nobody. Nothing was changed.");
    case DirectoryFailure::settingsChanged:
        return DirectoryTr::tr("The settings were changed while it ran. Nothing was changed.");
    case DirectoryFailure::other:
        break;
    }
    const auto code = fromWireName<ErrorCode>(directory.lastError);
    return code ? text(*code) : directory.lastError;
}

QString directoryFailureAdvice(const Directory& directory)
{
    switch (directory.lastFailure.value_or(DirectoryFailure::other)) {
    case DirectoryFailure::limit:
        return DirectoryTr::tr(
            "Look at a dry run. If the people have really left, raise the limit for one sync. If not, the search "
            "base, the filter or the directory itself is wrong.");
    case DirectoryFailure::nobodyFound:
        return DirectoryTr::tr("Check the search base and the filter by “Test connection”.");
    case DirectoryFailure::settingsChanged:
        return DirectoryTr::tr("Start it again.");
    case DirectoryFailure::other:
        break;
    }
    return DirectoryTr::tr(
        "“Test connection” in the editor shows which step fails. People stay as they are meanwhile.");
}

Badge changeBadge(const QString& action)
{
    if (action == u"create"_s)
        return {StateRole::Ok, DirectoryTr::tr("New", "person"), u"add"_s};
    if (action == u"update"_s)
        return {StateRole::Info, DirectoryTr::tr("Changed", "person"), u"edit"_s};
    if (action == u"disable"_s)
        return {StateRole::Warning, DirectoryTr::tr("Disabled", "person"), u"disable"_s};
    if (action == u"enable"_s)
        return {StateRole::Ok, DirectoryTr::tr("Enabled", "person"), u"enable"_s};
    return {StateRole::Neutral, action};
}

QString problemText(const DirectorySyncReport::Problem& problem)
{
    const QString field = fieldText(problem.field);
    const QString why = problem.field == u"departmentId"_s && problem.code == ErrorCode::notFound
        ? DirectoryTr::tr("No department has this code.")
        : text(problem.code);
    return problem.detail.isEmpty()
        ? DirectoryTr::tr("%1: %2", "field, problem").arg(field, why)
        : DirectoryTr::tr("%1: %2 (%3)", "field, problem, value").arg(field, why, problem.detail);
}

QString countsText(const DirectorySyncReport& report)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString& words) {
        if (count > 0)
            parts << words;
    };
    add(report.created, DirectoryTr::tr("%Ln new", nullptr, report.created));
    add(report.updated, DirectoryTr::tr("%Ln changed", nullptr, report.updated));
    add(report.disabled, DirectoryTr::tr("%Ln disabled", nullptr, report.disabled));
    add(report.enabled, DirectoryTr::tr("%Ln enabled", nullptr, report.enabled));
    add(report.unchanged, DirectoryTr::tr("%Ln unchanged", nullptr, report.unchanged));
    add(report.skipped, DirectoryTr::tr("%Ln skipped", nullptr, report.skipped));
    return parts.isEmpty() ? DirectoryTr::tr("nothing") : parts.join(DirectoryTr::tr(", ", "between counts"));
}

} // namespace wardport::console
