// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/Form.h"

#include "console/ui/DateField.h"
#include "console/ui/ErrorText.h"
#include "console/ui/FormField.h"
#include "console/ui/ListEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>

// The values and errors of a Form; Form.cpp builds it.
namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

FormField& Form::require(const QString& name) const
{
    FormField* found = field(name);
    if (!found)
        qFatal("no form field named %s", qPrintable(name));
    return *found;
}

namespace {

template <class Editor>
Editor* editorOf(const FormField& line)
{
    auto* editor = qobject_cast<Editor*>(line.editor());
    if (!editor)
        qFatal("form field %s is of another kind", qPrintable(line.name()));
    return editor;
}

} // namespace

QString Form::text(const QString& name) const
{
    const FormField& line = require(name);
    return line.read ? line.read().trimmed() : QString();
}

int Form::number(const QString& name) const
{
    return editorOf<QSpinBox>(require(name))->value();
}

bool Form::isChecked(const QString& name) const
{
    return editorOf<QCheckBox>(require(name))->isChecked();
}

std::optional<QDate> Form::date(const QString& name) const
{
    return editorOf<DateField>(require(name))->date();
}

std::vector<QStringList> Form::list(const QString& name) const
{
    return editorOf<ListEdit>(require(name))->rows();
}

void Form::setText(const QString& name, const QString& text)
{
    const FormField& line = require(name);
    if (auto* edit = qobject_cast<QLineEdit*>(line.editor()))
        edit->setText(text);
    else if (auto* area = qobject_cast<QPlainTextEdit*>(line.editor()))
        area->setPlainText(text);
    else
        editorOf<QComboBox>(line)->setCurrentIndex(editorOf<QComboBox>(line)->findData(text));
}

void Form::setNumber(const QString& name, int number)
{
    editorOf<QSpinBox>(require(name))->setValue(number);
}

void Form::setChecked(const QString& name, bool checked)
{
    editorOf<QCheckBox>(require(name))->setChecked(checked);
}

void Form::setDate(const QString& name, std::optional<QDate> date)
{
    editorOf<DateField>(require(name))->setDate(date);
}

void Form::setList(const QString& name, const std::vector<QStringList>& rows)
{
    editorOf<ListEdit>(require(name))->setRows(rows);
}

void Form::setChoices(const QString& name, Choices choices)
{
    require(name).setChoices(std::move(choices));
}

void Form::setRequired(const QString& name, bool required)
{
    require(name).setRequired(required);
}

void Form::setFieldVisible(const QString& name, bool visible)
{
    require(name).setVisible(visible);
}

void Form::setReadOnly(const QString& name, bool readOnly)
{
    QWidget* editor = require(name).editor();
    if (auto* edit = qobject_cast<QLineEdit*>(editor))
        edit->setReadOnly(readOnly);
    else if (auto* area = qobject_cast<QPlainTextEdit*>(editor))
        area->setReadOnly(readOnly);
    else if (auto* spin = qobject_cast<QSpinBox*>(editor))
        spin->setReadOnly(readOnly);
    else if (auto* day = qobject_cast<DateField*>(editor))
        day->setReadOnly(readOnly);
    else if (auto* list = qobject_cast<ListEdit*>(editor))
        list->setReadOnly(readOnly);
    else
        editor->setEnabled(!readOnly);
}

bool Form::setError(const QString& name, const QString& text)
{
    return place(name, text.isEmpty() ? Text{} : fixedText(text));
}

bool Form::place(const QString& name, Text error)
{
    if (FormField* line = field(name)) {
        line->setError(std::move(error));
        return true;
    }
    static const QRegularExpression path(u"^(.+)\\[(\\d+)\\](?:\\.(.+))?$"_s);
    const QRegularExpressionMatch match = path.match(name);
    FormField* line = match.hasMatch() ? field(match.captured(1)) : nullptr;
    if (!line)
        return false;
    if (auto* list = qobject_cast<ListEdit*>(line->editor());
        list && list->setError(match.captured(2).toInt(), match.captured(3), error))
        return true;
    line->setError(std::move(error));
    return true;
}

QString Form::error(const QString& name) const
{
    return require(name).error();
}

void Form::clearErrors()
{
    for (FormField* line : m_fields) {
        line->setError({});
        if (auto* list = qobject_cast<ListEdit*>(line->editor()))
            list->clearErrors();
    }
}

Problems Form::showProblems(const Problems& problems)
{
    clearErrors();
    Problems rest;
    QString first;
    for (const Error& problem : problems) {
        if (problem.field.isEmpty() || !place(problem.field, [problem] { return errorText(problem); }))
            rest.push_back(problem);
        else if (first.isEmpty())
            first = problem.field;
    }
    const QString name = first.section(u'[', 0, 0);
    if (FormField* line = field(field(first) ? first : name))
        line->editor()->setFocus();
    return rest;
}

} // namespace wardport::console
