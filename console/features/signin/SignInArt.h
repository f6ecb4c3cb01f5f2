// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace wardport::console {

/// The left half of the sign-in page: the mark, what the product is for, and the apps around their one guarded port.
class SignInArt final : public QWidget {
    Q_OBJECT

public:
    explicit SignInArt(QWidget* parent = nullptr);

    QSize sizeHint() const override { return {560, 640}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    void paintPort(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
};

} // namespace wardport::console
