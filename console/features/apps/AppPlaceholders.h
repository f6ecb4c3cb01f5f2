// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace wardport::console {

/// What a parameter's value may hold, each with its meaning; a click inserts it.
class AppPlaceholders final : public QWidget {
    Q_OBJECT

public:
    explicit AppPlaceholders(QWidget* parent = nullptr);

    static QString meaning(const QString& placeholder);

Q_SIGNALS:
    void chosen(const QString& text); ///< "{ticket}"

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    struct Line {
        QString placeholder;
        QPushButton* button;
        QLabel* meaning;
    };

    QLabel* m_title;
    std::vector<Line> m_lines;
};

} // namespace wardport::console
