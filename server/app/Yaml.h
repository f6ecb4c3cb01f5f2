// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json/value.hpp>

#include <string>

namespace wardport::server {

/// A JSON document as YAML 1.2 in block style, strings quoted where plain ones would read as something else.
std::string toYaml(const boost::json::value& document);

} // namespace wardport::server
