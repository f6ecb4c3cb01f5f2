// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Error.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace wardport::console {

class MessageBar;

/// What the dialogs of this page share: a message on top, the content, Cancel and one verb; typed work is not thrown away
/// unasked.
class AppsDialog : public QDialog {
    Q_OBJECT

protected:
    explicit AppsDialog(QWidget* parent);

    void setContent(QWidget* content);
    MessageBar& message() { return *m_message; }
    QPushButton& acceptButton() { return *m_accept; }
    /// While the server is asked nothing can be changed.
    void setBusy(bool busy);

    virtual void submit() = 0;
    virtual bool isDirty() const { return false; }
    virtual void retranslate();

    void reject() override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column;
    MessageBar* m_message;
    QPushButton* m_cancel;
    QPushButton* m_accept;
};

} // namespace wardport::console
