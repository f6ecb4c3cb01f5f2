// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace wardport::server {

/// How a name is found by typing Latin letters: 欧阳志远 -> "ouyangzhiyuan", "oyzy". Without tones, ü as v, as input methods
/// write it. Latin words and numbers stay, in lower case; a character nobody reads is left out.
struct Pinyin {
    QString full;
    QString initials;
};

Pinyin pinyinOf(const QString& name);

} // namespace wardport::server
