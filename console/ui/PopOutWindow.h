// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

#include <QWidget>

namespace wardport::console {

/// A window for one thing taken out of a page: a chart on the second screen. Esc closes it; it goes with its page.
class PopOutWindow final : public QWidget {
    Q_OBJECT

public:
    /// Shows `content`, which the window takes over, beside `owner`'s window.
    static PopOutWindow* open(QWidget* owner, Text title, QWidget* content);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    PopOutWindow(QWidget* owner, Text title, QWidget* content);

    Text m_title;
};

} // namespace wardport::console
