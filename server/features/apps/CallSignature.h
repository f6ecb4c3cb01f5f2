// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/App.h"

#include <QByteArray>

namespace wardport::server {

/// The HMAC (RFC 2104) of these bytes by this key and the app's method, in lower-case hexadecimal.
QString callSignature(SignatureMethod method, const QByteArray& text, const QByteArray& key);

} // namespace wardport::server
