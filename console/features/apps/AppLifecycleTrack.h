// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/App.h"

#include <QWidget>

namespace wardport::console {

/// Draft → trial → published ⇄ suspended → retired as a line of five stations; those behind are filled, the present one is
/// ringed in its state's colour.
class AppLifecycleTrack final : public QWidget {
    Q_OBJECT

public:
    explicit AppLifecycleTrack(QWidget* parent = nullptr);

    void setState(AppState state);

    QSize sizeHint() const override { return {280, 48}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    AppState m_state = AppState::draft;
};

} // namespace wardport::console
