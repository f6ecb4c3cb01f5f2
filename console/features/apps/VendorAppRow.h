// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/App.h"

#include <QAbstractButton>

namespace wardport::console {

class IconStore;

/// An app in its vendor's drawer: icon, name, state; opens the app.
class VendorAppRow final : public QAbstractButton {
    Q_OBJECT

public:
    VendorAppRow(IconStore& icons, const App& app, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    IconStore& m_icons;
    App m_app;
};

} // namespace wardport::console
