// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/base/Secret.h"

#include <utility>

namespace wardport {

Secret::Secret(std::string text)
    : m_text(std::move(text))
{
}

Secret::Secret(const QString& text)
    : m_text(text.toStdString())
{
}

Secret::Secret(Secret&& other) noexcept
    : m_text(other.m_text)
{
    other.wipe();
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_text = other.m_text;
        other.wipe();
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    // volatile, so that the compiler may not drop the writes as dead.
    volatile char* text = m_text.data();
    for (std::size_t i = 0; i < m_text.size(); ++i)
        text[i] = 0;
    m_text.clear();
}

} // namespace wardport
