// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"

#include <QAbstractButton>

#include <functional>

namespace wardport::console {

/// One thing worth a look: what, more about it, a figure or an age, and where a click leads (nowhere: it only tells).
struct OverviewEntry {
    QString icon;
    StateRole role = StateRole::Neutral;
    QString title;
    QString detail = {};
    QString trailing = {};
    std::function<void()> open = {};
};

/// An OverviewEntry as a row to click: long words end in an ellipsis and stand whole in the tooltip.
class OverviewRow final : public QAbstractButton {
    Q_OBJECT

public:
    explicit OverviewRow(QWidget* parent = nullptr);

    void setEntry(OverviewEntry entry);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void drawWords(QPainter& painter, const QRect& box) const;

    OverviewEntry m_entry;
};

} // namespace wardport::console
