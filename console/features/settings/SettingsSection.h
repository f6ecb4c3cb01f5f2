// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"

class QAction;

namespace wardport::console {

/// What stands beside the list of sections, one for each.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void refresh() = 0;
    virtual void focusSearch() {}
    virtual bool closeDetail() { return false; }
    virtual QAction* primaryAction() const { return nullptr; } ///< stands in the page's head while the section is shown
    const PageStatus& status() const { return m_status; }

Q_SIGNALS:
    void statusChanged();

protected:
    void setStatus(const PageStatus& status)
    {
        m_status = status;
        Q_EMIT statusChanged();
    }
    /// Every word that does not follow the language by itself.
    virtual void retranslate() {}
    void changeEvent(QEvent* event) override;

private:
    PageStatus m_status;
};

} // namespace wardport::console
