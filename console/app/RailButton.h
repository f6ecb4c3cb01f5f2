// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace wardport::console {

/// One line of the rail: icon and name; the current one has a bar and the accent.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const QString& icon, QWidget* parent = nullptr);

    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_icon;
    bool m_collapsed = false;
};

} // namespace wardport::console
