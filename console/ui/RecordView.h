// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace wardport::console {

/// One line of a record: a name and its value in words.
struct RecordLine {
    QString key;                     ///< the value's objectName is "record.<key>"
    Text name;
    Text value;                      ///< empty words: the line is left out
    std::function<void()> open = {}; ///< makes the value a link
};

/// Names and values of one thing under a heading, two columns, to be read, selected and copied. Follows the language.
class RecordView final : public QWidget {
    Q_OBJECT

public:
    explicit RecordView(Text heading = {}, QWidget* parent = nullptr);

    void setLines(std::vector<RecordLine> lines);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    QLabel* nameLabel(const QString& words);
    QLabel* valueLabel(const RecordLine& line, const QString& words);

    Text m_headingText;
    std::vector<RecordLine> m_lines;
    QLabel* m_heading;
    QGridLayout* m_grid;
};

/// The words with places where a line may break after the dots of names longer than a line ("com.android.internal.os…").
QString withBreaks(const QString& words);

} // namespace wardport::console
