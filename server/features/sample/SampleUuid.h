// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/sample/SampleRandom.h"

namespace wardport::server {

/// A random UUID (RFC 9562, version 4) as text, drawn from the sample's own numbers.
class SampleUuid {
public:
    explicit SampleUuid(SampleRandom& random)
    {
        constexpr char digits[] = "0123456789abcdef";
        quint64 bits[2] = {random.next(), random.next()};
        bits[0] = (bits[0] & ~0xf000ULL) | 0x4000ULL;
        bits[1] = (bits[1] & ~(3ULL << 62)) | (2ULL << 62);
        char* out = m_text;
        for (int nibble = 0; nibble < 32; ++nibble) {
            if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20)
                *out++ = '-';
            *out++ = digits[(bits[nibble / 16] >> (60 - 4 * (nibble % 16))) & 0xf];
        }
    }

    std::string_view text() const { return {m_text, sizeof m_text}; }

private:
    char m_text[36];
};

} // namespace wardport::server
