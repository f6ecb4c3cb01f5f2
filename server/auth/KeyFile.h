// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>

namespace wardport::server {

/// A key of 256 bits in a file of its own (64 hexadecimal digits, readable by its owner alone). Errors name the setting that
/// the file comes from: unavailable when the file cannot be read or made, invalid when it holds something else.
class KeyFile {
public:
    static constexpr std::size_t keyBytes = 32;
    using Key = std::array<unsigned char, keyBytes>;

    static Key read(const QString& setting, const QString& path);
    /// A new random key; there must be no such file yet.
    static Key make(const QString& setting, const QString& path);
    /// What the file holds, made when there is none; servers that start at the same time agree on one.
    static Key readOrMake(const QString& setting, const QString& path);
};

} // namespace wardport::server
