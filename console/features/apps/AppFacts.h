// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace wardport::console {

class AppText;

/// Names and values under each other, for drawers. A fact without a value is left out.
class AppFacts final : public QWidget {
    Q_OBJECT

public:
    explicit AppFacts(QWidget* parent = nullptr);

    /// `name` becomes the objectName of the value.
    void add(const QString& name, Text label, Text value);
    /// A value that leads somewhere.
    void addLink(const QString& name, Text label, Text value, std::function<void()> open);
    /// Labels and values again: other data, another language.
    void refresh();

private:
    struct Fact {
        QLabel* label;
        AppText* text;     ///< or
        QLabel* link;
        Text labelText;
        Text value;
    };

    QLabel* addLabel();

    QGridLayout* m_grid;
    std::vector<Fact> m_facts;
};

} // namespace wardport::console
