// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/FormField.h"

#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

FormField::FormField(const QString& name, Text label, Text help, QWidget* editor, bool labelled, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_label(std::move(label))
    , m_help(std::move(help))
    , m_editor(editor)
    , m_note(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid / 2);
    if (labelled) {
        m_title = new QLabel(this);
        m_title->setBuddy(editor);
        column->addWidget(m_title);
    }
    editor->setObjectName(name);
    column->addWidget(editor);
    m_note->setObjectName(name + u".note"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setFont(Theme::current().font(TextStyle::Caption));
    column->addWidget(m_note);
    connect(&Theme::current(), &Theme::changed, this, &FormField::retranslate);
    retranslate();
}

void FormField::setError(Text text)
{
    m_error = std::move(text);
    setInvalid(m_editor, m_error != nullptr);
    retranslate();
}

void FormField::setRequired(bool required)
{
    m_required = required;
    retranslate();
}

void FormField::setChoices(Choices choices)
{
    m_choices = std::move(choices);
    retranslate();
}

void FormField::retranslate()
{
    const QString label = m_label();
    QString spoken = label;
    spoken.remove(u'&');
    const QString shown = m_required ? label + u" *"_s : label;
    if (m_title)
        m_title->setText(shown);
    else if (auto* check = qobject_cast<QCheckBox*>(m_editor))
        check->setText(shown);
    const QString note = m_error ? m_error() : m_help ? m_help() : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    QPalette palette = m_note->palette();
    const Theme& theme = Theme::current();
    palette.setColor(QPalette::WindowText, m_error ? theme.state(StateRole::Error).text : theme.colour(Ink::Muted));
    m_note->setPalette(palette);
    m_editor->setAccessibleName(spoken);
    m_editor->setAccessibleDescription(note);
    if (auto* number = qobject_cast<QSpinBox*>(m_editor); number && unit)
        number->setSuffix(u' ' + unit());
    if (auto* combo = qobject_cast<QComboBox*>(m_editor); combo && !m_choices.empty()) {
        const QSignalBlocker quiet(combo);
        const QString chosen = combo->currentData().toString();
        combo->clear();
        for (const Choice& choice : m_choices) {
            combo->addItem(choice.text(), choice.value);
            if (!choice.icon.isEmpty())
                combo->setItemIcon(combo->count() - 1, icon(choice.icon));
        }
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    }
}

} // namespace wardport::console
