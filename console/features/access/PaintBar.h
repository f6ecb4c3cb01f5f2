// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/MatrixView.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QToolButton;

namespace wardport::console {

class DateField;

/// Above the matrix: what the pointer does, for how long a painted grant holds, undo and redo, the signs and their meaning.
/// Without the right to write only the signs are shown.
class PaintBar final : public QWidget {
    Q_OBJECT

public:
    PaintBar(PendingChanges& pending, bool mayWrite, QWidget* parent = nullptr);

    MatrixTool tool() const;
    void setTool(MatrixTool tool);
    QSize minimumSizeHint() const override;
    /// What that tool paints, with the window chosen. `look` paints nothing and must not be asked.
    Stroke stroke(MatrixTool tool) const;

Q_SIGNALS:
    void toolChanged(wardport::console::MatrixTool tool);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildTools();
    QWidget* buildValidity();
    QWidget* buildLegend();
    void redrawLegend();
    void fitLegend();
    void followPending();
    void retranslate();

    PendingChanges& m_pending;
    const bool m_mayWrite;
    QButtonGroup* m_tools;
    QLabel* m_validityLabel;
    QComboBox* m_validity;
    QLabel* m_fromLabel;
    DateField* m_from;
    QLabel* m_untilLabel;
    DateField* m_until;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QWidget* m_toolBox = nullptr;
    QWidget* m_validityBox = nullptr;
    QWidget* m_legend = nullptr;
    std::vector<QLabel*> m_signs;
    std::vector<QLabel*> m_meanings;
};

} // namespace wardport::console
