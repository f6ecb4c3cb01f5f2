// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Id.h"

#include <QString>

#include <initializer_list>

namespace wardport::console {

/// Fills the {…} of a path of Paths, left to right, percent-encoded.
QString expandPath(const char* path, std::initializer_list<QString> segments);

inline QString pathSegment(const QString& text)
{
    return text;
}

template <class Tag>
QString pathSegment(Id<Tag> id)
{
    return QString::number(id.value());
}

/// expand(Paths::personAccess, personId, appId)
template <class... Segment>
QString expand(const char* path, const Segment&... segments)
{
    return expandPath(path, {pathSegment(segments)...});
}

} // namespace wardport::console
