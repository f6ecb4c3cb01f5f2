// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

#include "shared/base/Error.h"

#include <QWidget>

class QStackedLayout;

namespace wardport::console {

class BusyOverlay;
class LoadState;
class MessageBar;
class NoticeView;

/// What an empty list says: what it is for, and the first thing to do.
struct EmptyNotice {
    QString icon;
    Text title;
    Text text;
    Text action = {};
    std::function<void()> run = {};
};

/// Shows one of: the content, loading, empty, error with Retry. While something was loaded before, loading and errors
/// appear over the content instead of hiding it.
class StateStack final : public QWidget {
    Q_OBJECT

public:
    explicit StateStack(QWidget* content, QWidget* parent = nullptr);

    void setEmptyNotice(EmptyNotice notice);
    /// Shown in place of the empty notice when filters hide everything; offers to clear them.
    void setFilteredNotice(std::function<bool()> isFiltered, std::function<void()> clearFilters);
    /// The first line of the error view: "The apps could not be loaded."
    void setErrorTitle(Text title);

    /// Follows a question to the server.
    void bind(LoadState& state);

    void showContent();
    void showLoading();
    void showEmpty();
    void showError(const Error& error);

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void fillNotices();

    QStackedLayout* m_stack;
    QWidget* m_page;
    MessageBar* m_message;
    BusyOverlay* m_busy;
    QWidget* m_loading;
    NoticeView* m_empty;
    NoticeView* m_error;
    EmptyNotice m_emptyNotice;
    std::function<bool()> m_isFiltered;
    std::function<void()> m_clearFilters;
    Text m_errorTitle;
    Error m_lastError;
    LoadState* m_state = nullptr;
};

} // namespace wardport::console
