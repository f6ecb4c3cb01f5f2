// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/directories/DirectorySignIn.h"

#include "server/features/directories/DirectoryService.h"
#include "server/features/directories/EntryReader.h"
#include "server/features/directories/LdapText.h"

#include <QLoggingCategory>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcDirectory, "wardport.directory")

/// Somebody waits with a phone in their hand.
constexpr LdapPatience signInPatience{std::chrono::seconds{3}, std::chrono::seconds{5}};
constexpr std::chrono::seconds rest{10};

ApiError away()
{
    return ApiError(
        ErrorCode::unavailable, {}, u"the hospital's directory does not answer"_s, static_cast<int>(rest.count()));
}

/// Whether the directory took the password. What is not about the person is thrown.
bool bindAs(LdapConnection& connection, const QString& dn, const Secret& password)
{
    try {
        connection.bind(dn, password);
        return true;
    } catch (const ApiError& error) {
        const bool aboutPerson = error.error.code == ErrorCode::badCredentials || error.error.field == u"bindDn";
        if (!aboutPerson)
            throw;
        return false;
    }
}

} // namespace

DirectorySignIn::DirectorySignIn(Database& database, const SecretBox& secrets, const Clock& clock)
    : m_secrets(secrets)
    , m_clock(clock)
    , m_store(database)
{
}

bool DirectorySignIn::isRight(DirectoryId id, const QString& dn, const QString& staffNo, const Secret& password)
{
    requireAwake(id);
    const auto directory = m_store.find(id);
    if (!directory)
        return false;
    try {
        return ask(*directory, dn, staffNo, password);
    } catch (const ApiError& error) {
        qCWarning(lcDirectory) << "sign-in by directory" << id.value() << "failed:" << error.error.detail;
        const std::lock_guard lock{m_mutex};
        m_restsUntil[id] = m_clock.now() + rest;
    }
    throw away();
}

void DirectorySignIn::requireAwake(DirectoryId id)
{
    const std::lock_guard lock{m_mutex};
    const auto found = m_restsUntil.find(id);
    if (found != m_restsUntil.end() && m_clock.now() < found->second)
        throw away();
}

bool DirectorySignIn::ask(
    const DirectoryRecord& directory, const QString& dn, const QString& staffNo, const Secret& password)
{
    if (password.isEmpty())
        return false;
    const auto connection = LdapConnection::reach(directory, signInPatience);
    if (bindAs(*connection, dn, password))
        return true;
    const auto current = currentDn(directory, staffNo);
    return current && *current != dn && bindAs(*connection, *current, password);
}

/// Where the entry is by now; nothing when that cannot be told for sure.
std::optional<QString> DirectorySignIn::currentDn(const DirectoryRecord& directory, const QString& staffNo)
{
    const QString& attribute = directory.mapping.staffNo;
    const QString filter = directory.userFilter.startsWith(u'(') ? directory.userFilter
                                                                 : u'(' + directory.userFilter + u')';
    std::vector<QString> found;
    LdapConnection::open(directory, openPassword(m_secrets, directory), signInPatience)
        ->search({directory.baseDn, u"(&%1(%2=%3))"_s.arg(filter, attribute, filterValue(staffNo)), {attribute}, 10},
            [&](const LdapEntry& entry) {
                // A directory compares without regard to case; staff numbers are told apart as written.
                if (EntryReader::text(entry, attribute) == staffNo)
                    found.push_back(entry.dn);
                return true;
            });
    return found.size() == 1 ? std::optional{found.front()} : std::nullopt;
}

} // namespace wardport::server
