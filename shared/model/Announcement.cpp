// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Announcement.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const AnnouncementInput& input)
{
    return Check{}
        .required(u"title"_s, input.title)
        .maxLength(u"title"_s, input.title, 100)
        .required(u"text"_s, input.text)
        .maxLength(u"text"_s, input.text, 5'000)
        .take();
}

} // namespace wardport
