// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Import.h"
#include "shared/model/Job.h"

namespace wardport::console {

/// Files of people on their way into a hospital.
class ImportsApi {
public:
    explicit ImportsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const ImportFilter& filter, const QObject* context, Callback<Page<Import>> callback);
    Request get(ImportId id, const QObject* context, Callback<Import> callback);
    Request upload(
        const ImportUpload& upload, const QByteArray& file, const QObject* context, Callback<Import> callback);
    Request map(
        ImportId id, int version, const ImportMapping& mapping, const QObject* context, Callback<Import> callback);
    Request check(ImportId id, const QObject* context, Callback<Job> callback);
    Request apply(ImportId id, const ImportApply& apply, const QObject* context, Callback<Job> callback);
    Request rows(
        ImportId id, const ImportRowFilter& filter, const QObject* context, Callback<Page<ImportRow>> callback);
    /// As CSV.
    Request rejected(ImportId id, FileLanguage language, const QObject* context, Callback<RawAnswer> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
