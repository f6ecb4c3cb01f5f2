// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/Api.h"
#include "console/page/AppDirectory.h"
#include "console/page/CurrentSession.h"
#include "console/page/IconStore.h"
#include "console/page/Navigator.h"
#include "console/page/OrgTree.h"

namespace wardport::console {

/// What every page is given: the server, who is signed in, the shared caches, the way to other pages.
struct PageContext {
    ApiClient& client;
    Api& api;
    CurrentSession& session;
    OrgTree& orgTree;
    AppDirectory& apps;
    IconStore& icons;
    Navigator& navigator; ///< this window's

    bool may(Permission permission) const { return session.may(permission); }
};

} // namespace wardport::console
