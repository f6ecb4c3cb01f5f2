// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/directories/DirectoryTrial.h"

#include "shared/base/ApiError.h"
#include "shared/base/Names.h"

#include <chrono>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sampleSize = 20;

QString textOf(const Error& error)
{
    return error.detail.isEmpty() ? QString::fromLatin1(enumName(error.code).data()) : error.detail;
}

} // namespace

DirectoryTrial::DirectoryTrial(const DirectoryInput& settings, const Secret& password, const LdapPatience& patience)
    : m_settings(settings)
    , m_password(password)
    , m_patience(patience)
{
}

DirectoryTestResult DirectoryTrial::run(const std::vector<OrgUnit>& units)
{
    const bool done = reachAny() && step(DirectoryTestStep::bind, [&] {
        if (m_settings.bindDn.isEmpty())
            m_connection->bindAnonymously();
        else
            m_connection->bind(m_settings.bindDn, m_password);
        return m_settings.bindDn;
    }) && step(DirectoryTestStep::search, [&] { return search(); });
    if (done)
        step(DirectoryTestStep::map, [&] { return map(units); });
    return std::move(m_result);
}

template <class Work>
bool DirectoryTrial::step(DirectoryTestStep step, Work work)
{
    using Watch = std::chrono::steady_clock;
    const auto began = Watch::now();
    Step result;
    result.step = step;
    try {
        result.detail = work();
        result.passed = true;
    } catch (const ApiError& error) {
        result.detail = textOf(error.error);
    }
    result.milliseconds = static_cast<int>(
        std::chrono::duration_cast<std::chrono::milliseconds>(Watch::now() - began).count());
    m_result.steps.push_back(result);
    return result.passed;
}

/// The steps told are those of the server that was trusted, or of the last one.
bool DirectoryTrial::reachAny()
{
    for (const QString& server : m_settings.servers) {
        m_result.steps.clear();
        m_connection = std::make_unique<LdapConnection>(server, m_settings, m_patience);
        const bool reached = step(DirectoryTestStep::connect, [&] {
            m_connection->connect();
            return server;
        }) && step(DirectoryTestStep::secure, [&] {
            m_connection->secure();
            return m_settings.security == DirectorySecurity::none ? u"not encrypted"_s : server;
        });
        if (reached)
            return true;
    }
    return false;
}

QString DirectoryTrial::search()
{
    m_connection->search(
        {m_settings.baseDn, m_settings.userFilter, EntryReader::attributes(m_settings.mapping), sampleSize},
        [&](LdapEntry entry) {
            m_entries.push_back(std::move(entry));
            return m_entries.size() < sampleSize;
        });
    if (m_entries.empty())
        throw ApiError(ErrorCode::notFound, u"userFilter"_s, u"no entry fits the filter"_s);
    return m_entries.size() < sampleSize ? QString::number(m_entries.size()) : u"%1+"_s.arg(sampleSize);
}

QString DirectoryTrial::map(const std::vector<OrgUnit>& units)
{
    const EntryReader reader(m_settings, units);
    std::size_t good = 0;
    QString problems;
    for (const LdapEntry& entry : m_entries) {
        const EntryReader::Reading reading = reader.read(entry, nullptr);
        const auto text = [&](const QString& attribute) {
            return attribute.isEmpty() ? QString() : EntryReader::text(entry, attribute).value_or(QString());
        };
        m_result.sample.push_back({entry.dn, reading.input.staffNo, reading.input.name,
            text(m_settings.mapping.department), text(m_settings.mapping.title)});
        good += reading.problems.empty() ? 1 : 0;
        for (const EntryReader::Problem& problem : reading.problems)
            problems += u"\n%1: %2 %3 %4"_s.arg(
                problem.dn, problem.field, QString::fromLatin1(enumName(problem.code).data()), problem.detail);
    }
    const QString detail = u"%1 / %2"_s.arg(good).arg(m_entries.size()) + problems;
    if (good == 0)
        throw ApiError(ErrorCode::invalid, u"mapping"_s, detail);
    return detail;
}

} // namespace wardport::server
