// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/Request.h"
#include "console/ui/Text.h"
#include "shared/base/Result.h"

#include <QDialog>
#include <QHash>
#include <QSet>

class QHBoxLayout;
class QPushButton;

namespace wardport::console {

class Form;
class MessageBar;

/// A dialog that makes or changes one record: checks as one types, sends, puts the server's problems on their fields,
/// explains an overtaken change, asks before entries are lost. Forms stand side by side.
class RecordDialog : public QDialog {
    Q_OBJECT

public:
    void accept() override; ///< checks, then sends
    void reject() override;

protected:
    RecordDialog(Text title, QWidget* parent);

    Form* addForm();
    /// Instead of "Save".
    void setSaveText(Text text);
    /// After the fields are filled: from now on edits count.
    void begin();

    /// Stands at the left of "Cancel" and "Save".
    void addButton(QPushButton* button);

    virtual Problems problems() const = 0;
    /// What is wrong, in terms of the field where the plain words for the code would leave one guessing.
    virtual QString problemText(const Error& problem) const;
    virtual void send() = 0;
    /// Reads the record again after somebody else changed it; then begin().
    virtual void readAgain() {}

    /// What the server said. True: the dialog is closing, tell who waits for it.
    bool finish(const std::optional<Error>& error);
    /// At their fields, the rest above them.
    void showProblems(const Problems& problems);
    template <class T>
    bool finish(const Result<T>& answer)
    {
        return finish(answer ? std::nullopt : std::optional(answer.error()));
    }
    void check();
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

    Latest m_latest;

private:
    void edited(const QString& name);
    void setBusy(bool busy);
    void retranslate();

    Text m_title;
    Text m_saveText = [] { return tr("Save"); };
    std::vector<Form*> m_forms;
    QHBoxLayout* m_columns;
    QHBoxLayout* m_buttons;
    MessageBar* m_message;
    QPushButton* m_cancel;
    QPushButton* m_save;
    QSet<QString> m_touched;
    QHash<QString, Error> m_refused; ///< what the server said of a field, until it is edited
    bool m_begun = false;
};

} // namespace wardport::console
