// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QVariant>

namespace wardport::console {

/// One remembered choice of this user on this desktop, declared once beside its use:
///     const Setting<int> pageSize{u"logs/pageSize"_s, 100};
template <class T>
class Setting {
public:
    explicit Setting(QString key, T standard = {})
        : m_key(std::move(key))
        , m_standard(std::move(standard))
    {
    }

    T get() const
    {
        const QVariant stored = QSettings().value(m_key);
        return stored.canConvert<T>() ? stored.value<T>() : m_standard;
    }

    void set(const T& value) const
    {
        if (value == m_standard)
            QSettings().remove(m_key); // only differences are kept, so a better standard reaches everyone
        else
            QSettings().setValue(m_key, QVariant::fromValue(value));
    }

    operator T() const { return get(); }

private:
    QString m_key;
    T m_standard;
};

} // namespace wardport::console
