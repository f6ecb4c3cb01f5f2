// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"

#include <QWidget>

namespace wardport::console {

/// What the status line says of a page.
struct PageStatus {
    std::optional<qint64> rows; ///< of the whole list, not only those fetched
    bool isEstimate = false;
    int selected = 0;
    std::optional<Instant> updatedAt; ///< when the last answer came
};

/// A page of the console (Page<Row> being a list's). The window makes it when it is first opened, keeps it, and shows its title, actions and status.
///
/// Actions: addAction() with a stable objectName. They stand in the page's head (HighPriority as the primary button,
/// NormalPriority as a button, LowPriority in the "…" menu) and in the palette.
/// Splitters and table heads are remembered by a StateSaver child, one line in the page's constructor.
class PageWidget : public QWidget {
    Q_OBJECT

public:
    explicit PageWidget(PageContext& context, QWidget* parent = nullptr);

    /// Asks the server again, keeping selection and scroll. F5, and each time the page is shown after a while.
    virtual void refresh() = 0;

    /// Shows what another page or the palette asked for. Ignores targets that are not its own.
    virtual void showTarget(const PageTarget& target) { Q_UNUSED(target) }

    /// Ctrl+F: the page's search field, if it has one.
    virtual void focusSearch() {}

    /// Esc, before it reaches anything else: close the drawer. False if there was nothing to close.
    virtual bool closeDetail() { return false; }

    /// Changes not yet applied: leaving asks first.
    virtual bool hasUnsavedChanges() const { return false; }

    const PageStatus& status() const { return m_status; }

Q_SIGNALS:
    void statusChanged();

protected:
    PageContext& context() const { return m_context; }
    void setStatus(const PageStatus& status);

    /// A change of language calls this; texts given as Text follow by themselves.
    virtual void retranslate() {}
    void changeEvent(QEvent* event) override;

private:
    PageContext& m_context;
    PageStatus m_status;
};

} // namespace wardport::console
