// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/Request.h"
#include "console/ui/Buttons.h"
#include "console/ui/Text.h"
#include "shared/base/Result.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace wardport::console {

class Form;
class MessageBar;

/// A decision with a few words: what it is about, a form, the verb on the button.
class ReviewDialog : public QDialog {
    Q_OBJECT

public:
    void accept() override; ///< checks, then sends

protected:
    ReviewDialog(Text title, Text verb, ButtonKind kind, QWidget* parent);

    Form& form() const { return *m_form; }
    MessageBar& message() const { return *m_message; }
    /// The sentence above the form.
    void setLead(Text lead);
    void setReady(bool ready);

    virtual Problems problems() const { return {}; }
    /// Where a field needs more words than its code has.
    virtual QString problemText(const Error& problem) const;
    virtual void send() = 0;
    /// What the server said. True: the dialog is closing, tell who waits for it.
    bool finish(const std::optional<Error>& error);
    template <class T>
    bool finish(const Result<T>& answer)
    {
        return finish(answer ? std::nullopt : std::optional(answer.error()));
    }
    void retranslate();
    void changeEvent(QEvent* event) override;

    Latest m_latest;

private:
    Text m_title;
    Text m_verb;
    Text m_leadText;
    QLabel* m_lead;
    Form* m_form;
    MessageBar* m_message;
    QPushButton* m_cancel;
    QPushButton* m_accept;
};

} // namespace wardport::console
