// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"

#include <QFrame>

class QLabel;

namespace wardport::console {

struct Core;

/// The last line: rows, selection, when updated; the server's clock; who is signed in.
class StatusLine final : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(const Core& core, QWidget* parent = nullptr);

    void setStatus(const PageStatus& status);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLabel* cell(const QString& name);
    void retranslate();
    void showClock();

    const Core& m_core;
    PageStatus m_status;
    QLabel* m_rows;
    QLabel* m_selected;
    QLabel* m_updated;
    QLabel* m_clock;
    QLabel* m_user;
};

} // namespace wardport::console
