// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace wardport::server {

/// Collects figures in Prometheus' text format, version 0.0.4.
class Metrics {
public:
    /// Announces a metric; the samples that follow belong to it.
    Metrics& counter(std::string_view name, std::string_view help);
    Metrics& gauge(std::string_view name, std::string_view help);
    /// `labels` without braces: listener="admin".
    Metrics& sample(double value, std::string_view labels = {});

    std::string take() { return std::move(m_text); }

private:
    Metrics& announce(std::string_view name, std::string_view type, std::string_view help);

    std::string m_text;
    std::string m_name;
};

} // namespace wardport::server
