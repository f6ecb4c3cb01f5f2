// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Poco/Net/Context.h>

#include <string>

namespace wardport::server {

/// A server's TLS: 1.2 and newer, forward-secret AEAD ciphers, resumption by tickets. Files are PEM; the certificate file
/// may hold a chain. Throws Poco::Exception when a file cannot be used.
Poco::Net::Context::Ptr makeTlsContext(const std::string& certificateFile, const std::string& privateKeyFile);

} // namespace wardport::server
