// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"

namespace wardport::console {

/// What fills a page, or one of its tabs.
class PagePart : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void refresh() = 0;
    virtual void focusSearch() = 0;
    virtual bool closeDetail() { return false; }
    virtual PageStatus status() const = 0;
    virtual void showTarget(const PageTarget& target) { Q_UNUSED(target) }
    virtual bool hasUnsavedChanges() const { return false; }

Q_SIGNALS:
    void statusChanged();
};

} // namespace wardport::console
