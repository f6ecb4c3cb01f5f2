// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/app/AppSettings.h"
#include "console/app/IdleWatch.h"
#include "console/ui/Language.h"
#include "console/net/Api.h"
#include "console/page/AppDirectory.h"
#include "console/page/CurrentSession.h"
#include "console/page/IconStore.h"
#include "console/page/OrgTree.h"

namespace wardport::console {

/// What all windows of one console share. Built once, outlives every window.
struct Core {
    AppSettings settings;
    Language language;
    ApiClient client;
    Api api{client};
    CurrentSession session;
    OrgTree orgTree{api.orgUnits};
    AppDirectory apps{api.apps};
    IconStore icons{api.apps};
    IdleWatch idle;
};

} // namespace wardport::console
