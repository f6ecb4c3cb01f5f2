// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/DirectoriesApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request DirectoriesApi::list(const DirectoryFilter& filter, const QObject* context, Callback<Page<Directory>> callback)
{
    return m_client.get<Page<Directory>>(expand(Paths::directories), filter, context, std::move(callback));
}

Request DirectoriesApi::get(DirectoryId id, const QObject* context, Callback<Directory> callback)
{
    return m_client.get<Directory>(expand(Paths::directory, id), context, std::move(callback));
}

Request DirectoriesApi::create(const DirectoryInput& input, const QObject* context, Callback<Directory> callback)
{
    return m_client.post<Directory>(expand(Paths::directories), input, context, std::move(callback));
}

Request DirectoriesApi::update(
    DirectoryId id, int version, const DirectoryInput& input, const QObject* context, Callback<Directory> callback)
{
    return m_client.put<Directory>(expand(Paths::directory, id), input, version, context, std::move(callback));
}

Request DirectoriesApi::remove(DirectoryId id, int version, const QObject* context, Callback<Done> callback)
{
    return m_client.remove<Done>(expand(Paths::directory, id), version, context, std::move(callback));
}

Request DirectoriesApi::test(
    const DirectoryTestInput& input, const QObject* context, Callback<DirectoryTestResult> callback)
{
    return m_client.post<DirectoryTestResult>(expand(Paths::directoryTest), input, context, std::move(callback));
}

Request DirectoriesApi::sync(
    DirectoryId id, const DirectorySyncInput& input, const QObject* context, Callback<Job> callback)
{
    return m_client.post<Job>(expand(Paths::directorySync, id), input, context, std::move(callback));
}

} // namespace wardport::console
