// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/ImportsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request ImportsApi::list(const ImportFilter& filter, const QObject* context, Callback<Page<Import>> callback)
{
    return m_client.get<Page<Import>>(expand(Paths::imports), filter, context, std::move(callback));
}

Request ImportsApi::get(ImportId id, const QObject* context, Callback<Import> callback)
{
    return m_client.get<Import>(expand(Paths::importOne, id), context, std::move(callback));
}

Request ImportsApi::upload(
    const ImportUpload& upload, const QByteArray& file, const QObject* context, Callback<Import> callback)
{
    return m_client.postBytes<Import>(expand(Paths::imports), upload, file, context, std::move(callback));
}

Request ImportsApi::map(
    ImportId id, int version, const ImportMapping& mapping, const QObject* context, Callback<Import> callback)
{
    return m_client.put<Import>(expand(Paths::importMapping, id), mapping, version, context, std::move(callback));
}

Request ImportsApi::check(ImportId id, const QObject* context, Callback<Job> callback)
{
    return m_client.post<Job>(expand(Paths::importCheck, id), std::nullopt, context, std::move(callback));
}

Request ImportsApi::apply(ImportId id, const ImportApply& apply, const QObject* context, Callback<Job> callback)
{
    return m_client.post<Job>(expand(Paths::importApply, id), apply, context, std::move(callback));
}

Request ImportsApi::rows(
    ImportId id, const ImportRowFilter& filter, const QObject* context, Callback<Page<ImportRow>> callback)
{
    return m_client.get<Page<ImportRow>>(expand(Paths::importRows, id), filter, context, std::move(callback));
}

Request ImportsApi::rejected(ImportId id, FileLanguage language, const QObject* context, Callback<RawAnswer> callback)
{
    return m_client.get<RawAnswer>(
        expand(Paths::importRejected, id), ImportRejectedQuery{language}, context, std::move(callback));
}

} // namespace wardport::console
