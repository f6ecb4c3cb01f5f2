// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/UsageFigures.h"

#include "console/page/Words.h"

namespace wardport::console {

std::vector<TopBar> launchBars(const UsageTop& top)
{
    std::vector<TopBar> bars;
    bars.reserve(top.items.size());
    for (const UsageRank& rank : top.items)
        bars.push_back({rank.id, localName(rank.name, rank.nameEn), static_cast<double>(rank.launches)});
    return bars;
}

double failureRate(qint64 failures, qint64 launches)
{
    return launches > 0 ? static_cast<double>(failures) * 1000 / static_cast<double>(launches) : 0;
}

} // namespace wardport::console
