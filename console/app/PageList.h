// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"

#include <functional>
#include <vector>

namespace wardport::console {

/// One page of the rail: a new page is a new row in PageList.cpp and nothing else.
struct PageEntry {
    PageKind kind;
    const char* icon;
    std::function<PageWidget*(PageContext&)> make;
};

const std::vector<PageEntry>& pageList();
/// Null for a page this console does not have.
const PageEntry* findPage(PageKind kind);

} // namespace wardport::console
