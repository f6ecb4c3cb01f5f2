// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/SampleOptions.h"

#include "shared/model/Check.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

Problems validate(const SampleOptions& options)
{
    Check check;
    check.range(u"people"_s, options.people, 1, 1'000'000)
        .range(u"apps"_s, options.apps, 1, 1'000)
        .range(u"days"_s, options.days, 1, 1'100)
        .range(u"launches"_s, options.launches.value_or(0), 0, 10'000'000'000)
        .range(u"phoneUsers"_s, options.phoneUsers, 0, std::min(options.people, 1'000));
    return check.take();
}

} // namespace wardport::server
