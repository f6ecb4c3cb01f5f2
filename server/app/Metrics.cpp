// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/Metrics.h"

#include "shared/json/JsonWriter.h"

namespace wardport::server {

Metrics& Metrics::counter(std::string_view name, std::string_view help)
{
    return announce(name, "counter", help);
}

Metrics& Metrics::gauge(std::string_view name, std::string_view help)
{
    return announce(name, "gauge", help);
}

Metrics& Metrics::announce(std::string_view name, std::string_view type, std::string_view help)
{
    m_name = "wardport_";
    m_name += name;
    for (const auto& [kind, text] : {std::pair{"# HELP ", help}, std::pair{"# TYPE ", type}}) {
        m_text += kind;
        m_text += m_name;
        m_text += ' ';
        m_text += text;
        m_text += '\n';
    }
    return *this;
}

Metrics& Metrics::sample(double value, std::string_view labels)
{
    m_text += m_name;
    if (!labels.empty()) {
        m_text += '{';
        m_text += labels;
        m_text += '}';
    }
    m_text += ' ';
    json::append(m_text, value);
    m_text += '\n';
    return *this;
}

} // namespace wardport::server
