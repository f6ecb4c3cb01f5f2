// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

namespace wardport::console {

/// The language of the screen, switched while running: our words, Qt's own, and the locale of figures and dates.
class Language final : public QObject {
    Q_OBJECT

public:
    struct Known {
        QString tag;  ///< "zh_CN"
        QString name; ///< in itself: "简体中文"
    };

    using QObject::QObject;
    ~Language() override;

    static const std::vector<Known>& known();
    static bool isKnown(const QString& tag);
    /// What the desktop speaks, if we do; else Chinese.
    static QString systemTag();

    void choose(const QString& tag);
    const QString& tag() const { return m_tag; }

Q_SIGNALS:
    void changed();

private:
    void install(std::unique_ptr<QTranslator> translator);
    void removeAll();

    QString m_tag;
    std::vector<std::unique_ptr<QTranslator>> m_translators; ///< one for each room, and Qt's own
};

} // namespace wardport::console
