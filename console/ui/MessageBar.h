// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "console/ui/Text.h"

#include "shared/base/Error.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace wardport::console {

/// A button in a message: Retry, Undo …
struct MessageAction {
    Text text;
    std::function<void()> run;
};

/// Tells a result inside the page, never modally: info, ok, warning or error, with an optional action.
/// Hidden when there is nothing to tell. Screen readers are told through an accessibility alert.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    static constexpr int Stays = 0;
    static constexpr int Brief = 6000; ///< milliseconds, for what needs no answer

    explicit MessageBar(QWidget* parent = nullptr);

    /// Words given as Text follow the language.
    void tell(StateRole role, Text text, const MessageAction& action = {}, int hideAfterMs = Stays);
    void tell(StateRole role, const QString& text, const MessageAction& action = {}, int hideAfterMs = Stays);
    /// What was being done ("The app could not be saved."), then the error in words with its request id.
    void tellError(Text what, const Error& error, const MessageAction& action = {});
    void tellError(const QString& what, const Error& error, const MessageAction& action = {});
    /// "Saved", gone after a few seconds.
    void tellOk(Text text, const MessageAction& action = {});
    void tellOk(const QString& text, const MessageAction& action = {});
    /// The message that is shown, gone further: nobody is alerted anew.
    void reword(Text text);

    StateRole role() const { return m_role; }
    QString text() const;

public Q_SLOTS:
    void clear();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    StateRole m_role = StateRole::Info;
    Text m_words;
    MessageAction m_action;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
    QToolButton* m_close;
    QTimer m_hide;
};

} // namespace wardport::console
