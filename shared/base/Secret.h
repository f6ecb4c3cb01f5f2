// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace wardport {

/// Text that must not linger: wiped when it goes, never copied, never logged.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string text);
    explicit Secret(const QString& text);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    const std::string& reveal() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }

private:
    void wipe();

    std::string m_text;
};

} // namespace wardport
