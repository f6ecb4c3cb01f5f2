// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

namespace wardport::console {

/// One value the console remembers for this user, declared once beside its use:
///     const Setting<int> pageSize{"logs/pageSize", 100};
template <class T>
class Setting {
public:
    explicit Setting(const char* key, T standard = {})
        : m_key(QString::fromLatin1(key))
        , m_standard(std::move(standard))
    {
    }

    T get() const
    {
        const QVariant stored = QSettings().value(m_key);
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : m_standard;
    }

    /// Only differences are kept, so that a better standard reaches everyone.
    void set(const T& value) const
    {
        if (value == m_standard)
            reset();
        else
            QSettings().setValue(m_key, QVariant::fromValue(value));
    }

    void reset() const { QSettings().remove(m_key); }

private:
    QString m_key;
    T m_standard;
};

} // namespace wardport::console
