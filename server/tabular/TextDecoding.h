// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/tabular/Sheet.h"

#include <string_view>

namespace wardport::server {

struct DecodedText {
    QString text;
    TextEncoding encoding = TextEncoding::utf8;
};

/// UTF-8 if it is valid as such, with or without BOM, else GB18030 (GB 18030-2022). Throws malformed on "file" with the
/// offset of the first byte that is neither.
DecodedText decodeText(std::string_view bytes);

} // namespace wardport::server
