// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/MatrixModel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace wardport::console {

/// Between the heads of the matrix: the search for apps, how much is in sight, folding all departments.
class MatrixCorner final : public QWidget {
    Q_OBJECT

public:
    explicit MatrixCorner(MatrixModel& model, QWidget* parent = nullptr);

    QString appWords() const;
    void clearWords();

Q_SIGNALS:
    void wordsChanged();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void retranslate();

    MatrixModel& m_model;
    QLineEdit* m_search;
    QLabel* m_counts;
    QToolButton* m_openAll;
    QToolButton* m_closeAll;
    QTimer m_typing;
};

} // namespace wardport::console
