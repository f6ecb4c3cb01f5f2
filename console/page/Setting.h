// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QString>

namespace wardport::console {

/// One value the console remembers for this user, declared once: `Setting<bool> railCollapsed{"window/railCollapsed", false}`.
template <class T>
class Setting {
public:
    Setting(const char* key, T standard)
        : m_key(QString::fromLatin1(key))
        , m_standard(std::move(standard))
    {
    }

    T get() const
    {
        const QVariant value = QSettings().value(m_key);
        return value.isValid() && value.canConvert<T>() ? value.value<T>() : m_standard;
    }
    void set(const T& value) const { QSettings().setValue(m_key, QVariant::fromValue(value)); }
    void reset() const { QSettings().remove(m_key); }

private:
    QString m_key;
    T m_standard;
};

} // namespace wardport::console
