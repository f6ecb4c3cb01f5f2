// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"

#include <QLabel>

namespace wardport::console {

/// A value on the ground of its state, with a sign before it, so that colour does not speak alone.
class ValueMark final : public QLabel {
    Q_OBJECT

public:
    ValueMark(StateRole role, const QString& sign, const QString& words, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeColour();

    StateRole m_role;
    QString m_sign;
    bool m_taking = false;
};

} // namespace wardport::console
