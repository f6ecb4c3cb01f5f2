// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SignOnDirectory.h"

#include "server/features/signon/ServiceUrl.h"

#include <algorithm>

namespace wardport::server {

SignOnDirectory::SignOnDirectory(Database& database, AppDirectory& apps)
    : m_apps(apps)
    , m_store(database)
{
}

std::shared_ptr<const SignOnDirectory::Clients> SignOnDirectory::clients()
{
    const qint64 version = m_apps.catalogue()->accessVersion();
    {
        const std::lock_guard lock(m_mutex);
        if (m_clients && m_version >= version)
            return m_clients;
    }
    std::shared_ptr<const Clients> fresh;
    try {
        fresh = std::make_shared<const Clients>(m_store.clients());
    } catch (const ApiError& error) {
        const std::lock_guard lock(m_mutex);
        if (!m_clients || !traits(error.error.code).retryable)
            throw;
        return m_clients;
    }
    const std::lock_guard lock(m_mutex);
    if (m_version <= version) {
        m_clients = fresh;
        m_version = version;
    }
    return fresh;
}

namespace {

std::shared_ptr<const SignOnClient> part(
    const std::shared_ptr<const SignOnDirectory::Clients>& all, const SignOnClient* one)
{
    return one ? std::shared_ptr<const SignOnClient>(all, one) : nullptr;
}

template <class Is>
const SignOnClient* first(const SignOnDirectory::Clients& all, Is is)
{
    const auto found = std::find_if(all.begin(), all.end(), is);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

std::shared_ptr<const SignOnClient> SignOnDirectory::oidcClient(const QString& code)
{
    const auto all = clients();
    return part(all, first(*all, [&](const SignOnClient& client) { return client.oidc && client.code == code; }));
}

std::shared_ptr<const SignOnClient> SignOnDirectory::oidcClient(AppId id)
{
    const auto all = clients();
    return part(all, first(*all, [&](const SignOnClient& client) { return client.oidc && client.appId == id; }));
}

std::shared_ptr<const SignOnClient> SignOnDirectory::casClient(const QString& service)
{
    const auto wanted = ServiceUrl::parse(service);
    if (!wanted)
        return nullptr;
    const auto all = clients();
    const SignOnClient* best = nullptr;
    qsizetype longest = -1;
    for (const SignOnClient& client : *all) {
        if (!client.cas)
            continue;
        for (const QString& own : client.casServices) {
            const auto root = ServiceUrl::parse(own);
            if (root && wanted->isAtOrBelow(*root) && own.size() > longest) {
                best = &client;
                longest = own.size();
            }
        }
    }
    return part(all, best);
}

} // namespace wardport::server
