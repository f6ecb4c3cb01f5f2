// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Directory.h"
#include "shared/model/Job.h"

namespace wardport::console {

/// The LDAP and Active Directory servers of the hospitals.
class DirectoriesApi {
public:
    explicit DirectoriesApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const DirectoryFilter& filter, const QObject* context, Callback<Page<Directory>> callback);
    Request get(DirectoryId id, const QObject* context, Callback<Directory> callback);
    Request create(const DirectoryInput& input, const QObject* context, Callback<Directory> callback);
    Request update(
        DirectoryId id, int version, const DirectoryInput& input, const QObject* context, Callback<Directory> callback);
    /// Its people stay, and no longer sign in with the directory's password.
    Request remove(DirectoryId id, int version, const QObject* context, Callback<Done> callback);
    Request test(const DirectoryTestInput& input, const QObject* context, Callback<DirectoryTestResult> callback);
    /// Queues a job; its report is the directory's lastSync or lastDryRun when it is done.
    Request sync(DirectoryId id, const DirectorySyncInput& input, const QObject* context, Callback<Job> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
