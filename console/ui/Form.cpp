// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/Form.h"

#include "console/ui/DateField.h"
#include "console/ui/FormField.h"
#include "console/ui/ListEdit.h"
#include "console/ui/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

struct Form::Section {
    QLabel* title;
    QLabel* explanation;
    Text titleText;
    Text explanationText;
};

Form::Form(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * Theme::Grid);
    m_column->setAlignment(Qt::AlignTop);
    setObjectName(u"form"_s);
}

Form::~Form() = default;

void Form::addSection(Text title, Text explanation)
{
    auto section = std::make_unique<Section>(Section{new QLabel(this), new QLabel(this), std::move(title), std::move(explanation)});
    section->title->setFont(Theme::current().font(TextStyle::Heading));
    section->explanation->setWordWrap(true);
    section->explanation->setForegroundRole(QPalette::PlaceholderText);
    if (!m_fields.empty())
        m_column->addSpacing(Theme::Grid);
    m_column->addWidget(section->title);
    m_column->addWidget(section->explanation);
    m_sections.push_back(std::move(section));
    retranslate();
}

FormField& Form::add(const QString& name, Text label, Text help, QWidget* editor, std::function<QString()> read)
{
    Q_ASSERT_X(!field(name), "Form", "two fields of one name");
    const bool labelled = !qobject_cast<QCheckBox*>(editor);
    auto* line = new FormField(name, std::move(label), std::move(help), editor, labelled, this);
    line->read = std::move(read);
    line->clean = line->read ? line->read() : QString();
    m_column->addWidget(line);
    if (m_lastEditor)
        setTabOrder(m_lastEditor, editor);
    m_lastEditor = editor;
    m_fields.push_back(line);
    return *line;
}

void Form::watch(FormField& line, QLineEdit* edit)
{
    connect(edit, &QLineEdit::textChanged, this, [this, &line] { edited(line); });
    connect(edit, &QLineEdit::returnPressed, this, &Form::submitted);
}

QLineEdit* Form::addText(const QString& name, Text label, Text help)
{
    auto* edit = new QLineEdit(this);
    watch(add(name, std::move(label), std::move(help), edit, [edit] { return edit->text(); }), edit);
    return edit;
}

QLineEdit* Form::addPassword(const QString& name, Text label, Text help)
{
    QLineEdit* edit = addText(name, std::move(label), std::move(help));
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

QPlainTextEdit* Form::addMultiline(const QString& name, Text label, Text help, int lines)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 2 * Theme::Grid);
    FormField& line = add(name, std::move(label), std::move(help), edit, [edit] { return edit->toPlainText(); });
    connect(edit, &QPlainTextEdit::textChanged, this, [this, &line] { edited(line); });
    return edit;
}

QSpinBox* Form::addNumber(const QString& name, Text label, int least, int most, Text help, Text unit)
{
    auto* edit = new QSpinBox(this);
    edit->setRange(least, most);
    edit->setGroupSeparatorShown(true);
    FormField& line = add(name, std::move(label), std::move(help), edit, [edit] { return QString::number(edit->value()); });
    line.unit = std::move(unit);
    line.retranslate();
    connect(edit, &QSpinBox::valueChanged, this, [this, &line] { edited(line); });
    return edit;
}

QComboBox* Form::addChoice(const QString& name, Text label, Choices choices, Text help)
{
    auto* edit = new QComboBox(this);
    edit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    edit->setMinimumContentsLength(12);
    FormField& line = add(name, std::move(label), std::move(help), edit, [edit] { return edit->currentData().toString(); });
    line.setChoices(std::move(choices));
    line.clean = line.read();
    connect(edit, &QComboBox::currentIndexChanged, this, [this, &line] { edited(line); });
    return edit;
}

QCheckBox* Form::addCheck(const QString& name, Text label, Text help)
{
    auto* edit = new QCheckBox(this);
    FormField& line = add(name, std::move(label), std::move(help), edit, [edit] { return QString::number(int(edit->isChecked())); });
    connect(edit, &QCheckBox::toggled, this, [this, &line] { edited(line); });
    return edit;
}

DateField* Form::addDate(const QString& name, Text label, Text help, bool optional)
{
    auto* edit = new DateField(optional, this);
    FormField& line = add(name, std::move(label), std::move(help), edit,
        [edit] { return edit->date() ? edit->date()->toString(Qt::ISODate) : QString(); });
    connect(edit, &DateField::changed, this, [this, &line] { edited(line); });
    return edit;
}

ListEdit* Form::addList(const QString& name, Text label, std::vector<ListColumn> columns, Text help)
{
    auto* edit = new ListEdit(std::move(columns), this);
    FormField& line = add(name, std::move(label), std::move(help), edit, [edit] {
        QStringList rows;
        for (const QStringList& row : edit->rows())
            rows << row.join(u'\x1f');
        return rows.join(u'\x1e');
    });
    connect(edit, &ListEdit::changed, this, [this, &line] { edited(line); });
    return edit;
}

void Form::addWidget(const QString& name, Text label, QWidget* editor, Text help, std::function<QString()> read)
{
    add(name, std::move(label), std::move(help), editor, std::move(read));
}

FormField* Form::field(const QString& name) const
{
    const auto found = std::ranges::find_if(m_fields, [&](const FormField* line) { return line->name() == name; });
    return found == m_fields.end() ? nullptr : *found;
}

void Form::edited(FormField& line)
{
    line.setError({});
    if (auto* list = qobject_cast<ListEdit*>(line.editor()))
        list->clearErrors();
    Q_EMIT changed(line.name());
}

bool Form::isDirty() const
{
    return std::ranges::any_of(m_fields, [](const FormField* line) { return line->read && line->read() != line->clean; });
}

void Form::markClean()
{
    for (FormField* line : m_fields)
        line->clean = line->read ? line->read() : QString();
}

void Form::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Form::retranslate()
{
    for (FormField* line : m_fields)
        line->retranslate();
    for (const auto& section : m_sections) {
        section->title->setText(section->titleText());
        const QString explanation = section->explanationText ? section->explanationText() : QString();
        section->explanation->setText(explanation);
        section->explanation->setVisible(!explanation.isEmpty());
    }
}

} // namespace wardport::console
