// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/PendingChanges.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wardport::console {

/// One line of text, cut with "…" where there is no room.
class CellLine final : public QWidget {
    Q_OBJECT

public:
    explicit CellLine(QWidget* parent = nullptr);

    void setText(const QString& text);
    const QString& text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

/// Under the matrix: what the current cell says and why; how much is pending, to be discarded or reviewed.
class PendingBar final : public QWidget {
    Q_OBJECT

public:
    PendingBar(PendingChanges& pending, bool mayWrite, QWidget* parent = nullptr);

    void setCellText(const QString& text);

Q_SIGNALS:
    void explainRequested();
    void discardRequested();
    void reviewRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void retranslate();

    PendingChanges& m_pending;
    CellLine* m_cell;
    QPushButton* m_why;
    QLabel* m_counts;
    QPushButton* m_discard;
    QPushButton* m_review;
};

} // namespace wardport::console
