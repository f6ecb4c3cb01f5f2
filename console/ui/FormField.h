// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

#include <QLabel>
#include <QWidget>

class QVBoxLayout;

namespace wardport::console {

/// One line of a Form: label, editor, help or error under it.
class FormField final : public QWidget {
    Q_OBJECT

public:
    /// Check boxes carry their own label; `labelled` is false for them.
    FormField(const QString& name, Text label, Text help, QWidget* editor, bool labelled, QWidget* parent);

    const QString& name() const { return m_name; }
    QWidget* editor() const { return m_editor; }
    QString error() const { return m_error ? m_error() : QString(); }

    /// Without words the field is right.
    void setError(Text text);
    void setRequired(bool required);
    void setChoices(Choices choices);
    void retranslate();

    /// The value as text, for comparing with the clean one.
    std::function<QString()> read;
    QString clean;
    Text unit;

private:
    QString m_name;
    Text m_label;
    Text m_help;
    QWidget* m_editor;
    QLabel* m_title = nullptr;
    QLabel* m_note;
    Text m_error;
    bool m_required = false;
    Choices m_choices;
};

} // namespace wardport::console
