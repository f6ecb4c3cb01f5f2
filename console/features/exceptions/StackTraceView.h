// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/ExceptionIssue.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace wardport::console {

/// A stack from the place of the throw outwards: the vendor's frames open, runs of library frames folded into one line.
class StackTraceView final : public QWidget {
    Q_OBJECT

public:
    explicit StackTraceView(QWidget* parent = nullptr);

    void setEvent(const ExceptionEvent& event);
    /// As one would paste it into a report.
    QString asText() const;

public Q_SLOTS:
    void copy() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    void addLibraryFrames(std::vector<const StackFrame*> frames);
    void retranslate();

    ExceptionEvent m_event;
    QLabel* m_title;
    QLabel* m_none;
    QToolButton* m_copy;
    QWidget* m_box;
    QVBoxLayout* m_rows;
};

} // namespace wardport::console
