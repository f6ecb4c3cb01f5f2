// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

#include <QToolButton>

namespace wardport::console {

/// One filter as a chip: shows its title, or title and value when it narrows the list; opens its choices.
class FilterChip final : public QToolButton {
    Q_OBJECT

public:
    FilterChip(const QString& key, Text title, Choices choices, bool multiple, QWidget* parent);

    const QString& key() const { return m_key; }
    const QStringList& values() const { return m_values; }
    void setValues(const QStringList& values);
    void setChoices(Choices choices);
    void relabel();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openMenu();
    void toggle(const QString& value, bool on);
    QString textOf(const QString& value) const;

    QString m_key;
    Text m_title;
    Choices m_choices;
    bool m_multiple;
    QStringList m_values;
};

} // namespace wardport::console
