// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/App.h"

#include <QPixmap>
#include <QWidget>

namespace wardport::console {

/// What a phone shows of an app: its tile among others, and the notice while it is suspended.
class AppPhonePreview final : public QWidget {
    Q_OBJECT

public:
    struct Shown {
        QPixmap icon; ///< square
        QString name;
        QString nameEn;
        AppCategory category = AppCategory::clinical;
        AppState state = AppState::published;
        QString notice;
    };

    explicit AppPhonePreview(QWidget* parent = nullptr);

    void show(const Shown& shown);
    const Shown& shown() const { return m_shown; }

    QSize sizeHint() const override { return {176, 296}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintTiles(QPainter& painter, const QRectF& box) const;
    void paintTile(QPainter& painter, const QRectF& box) const;
    void paintNotice(QPainter& painter, const QRectF& box) const;
    QString presence() const;
    void describe();

    Shown m_shown;
};

} // namespace wardport::console
