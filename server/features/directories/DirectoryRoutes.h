// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/directories/DirectoryService.h"
#include "server/http/Route.h"

namespace wardport::server {

class DirectoryRoutes {
public:
    explicit DirectoryRoutes(DirectoryService& service);

    std::vector<Route> routes();

private:
    Page<Directory> list(const Call& call, const DirectoryFilter& filter);
    Directory get(const Call& call);
    Created<Directory> create(const Call& call, const DirectoryInput& input);
    Directory update(const Call& call, const DirectoryInput& input);
    void remove(const Call& call);
    DirectoryTestResult test(const Call& call, const DirectoryTestInput& input);
    Created<Job> sync(const Call& call, const DirectorySyncInput& input);

    DirectoryService& m_service;
};

} // namespace wardport::server
