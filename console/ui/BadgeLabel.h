// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"

#include <QFont>
#include <QSize>
#include <QWidget>

class QPainter;
class QRect;

namespace wardport::console {

/// The size a pill needs and its drawing, for cells and labels alike.
QSize badgeSize(const Badge& badge, const QFont& font);
void drawBadge(QPainter& painter, const QRect& rect, const Badge& badge, const QFont& font);

/// A pill as a widget: beside a title, in a form.
class BadgeLabel final : public QWidget {
    Q_OBJECT

public:
    explicit BadgeLabel(QWidget* parent = nullptr);

    void setBadge(const Badge& badge);
    const Badge& badge() const { return m_badge; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Badge m_badge;
};

} // namespace wardport::console
