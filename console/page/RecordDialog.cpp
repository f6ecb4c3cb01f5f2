// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/RecordDialog.h"

#include "console/ui/Buttons.h"
#include "console/ui/Confirm.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Form.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnWidth = 344;

} // namespace

RecordDialog::RecordDialog(Text title, QWidget* parent)
    : QDialog(parent)
    , m_title(std::move(title))
    , m_columns(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_message(new MessageBar(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    setButtonKind(m_save, ButtonKind::Primary);
    m_message->setObjectName(u"dialogMessage"_s);
    connect(m_cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RecordDialog::accept);

    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(3 * Theme::Grid);
    m_buttons->setSpacing(Theme::Grid);
    m_buttons->addStretch();
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::Grid, 3 * Theme::Grid, 3 * Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(m_message);
    column->addLayout(m_columns, 1);
    column->addLayout(m_buttons);
    retranslate();
}

QString RecordDialog::problemText(const Error& problem) const
{
    static const QSet<QString> names{u"code"_s, u"account"_s, u"staffNo"_s, u"username"_s};
    if (names.contains(problem.field) && problem.code == ErrorCode::invalid)
        return tr("Only letters, digits, dots, dashes and underscores.");
    return errorText(problem);
}

Form* RecordDialog::addForm()
{
    auto* form = new Form(this);
    form->setMinimumWidth(columnWidth);
    m_columns->addWidget(form, 1);
    m_forms.push_back(form);
    connect(form, &Form::changed, this, &RecordDialog::edited);
    return form;
}

void RecordDialog::addButton(QPushButton* button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 3, button);
}

void RecordDialog::setSaveText(Text text)
{
    m_saveText = std::move(text);
    m_save->setText(m_saveText());
}

void RecordDialog::begin()
{
    m_touched.clear();
    m_refused.clear();
    for (Form* form : m_forms) {
        form->clearErrors();
        form->markClean();
    }
    m_message->clear();
    m_begun = true;
}

void RecordDialog::edited(const QString& name)
{
    m_touched.insert(name);
    m_refused.remove(name);
    if (m_begun)
        check();
}

/// Of the fields one has been at, and of those found wrong when sending.
void RecordDialog::check()
{
    const Problems found = problems();
    for (const QString& name : std::as_const(m_touched)) {
        const auto problem = std::ranges::find(found, name, &Error::field);
        QString words;
        if (problem != found.end())
            words = problemText(*problem);
        else if (const auto refused = m_refused.constFind(name); refused != m_refused.constEnd())
            words = problemText(*refused);
        for (Form* form : m_forms)
            form->setError(name, words);
    }
}

void RecordDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    m_message->clear();
    m_refused.clear();
    const Problems found = problems();
    showProblems(found);
    if (!found.empty())
        return;
    setBusy(true);
    send();
}

void RecordDialog::showProblems(const Problems& problems)
{
    Problems rest = problems;
    for (const Error& problem : problems)
        m_touched.insert(problem.field);
    for (Form* form : m_forms)
        rest = form->showProblems(rest);
    check();
    if (!rest.empty())
        m_message->tellError(tr("This cannot be saved."), rest.front());
}

bool RecordDialog::finish(const std::optional<Error>& error)
{
    setBusy(false);
    if (!error) {
        QDialog::accept();
        return true;
    }
    if (error->code == ErrorCode::versionMismatch) {
        m_message->tell(StateRole::Warning,
            tr("Somebody else saved this after you opened it. Look at the present values, then repeat your change."),
            {[] { return tr("Show present values"); }, [this] { readAgain(); }});
    } else if (error->field.isEmpty()) {
        m_message->tellError(tr("This could not be saved."), *error);
    } else {
        m_refused.insert(error->field, *error);
        showProblems({*error});
    }
    return false;
}

void RecordDialog::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    for (Form* form : m_forms)
        form->setEnabled(!busy);
}

void RecordDialog::reject()
{
    const bool dirty = m_begun && std::ranges::any_of(m_forms, [](const Form* form) { return form->isDirty(); });
    if (!dirty) {
        QDialog::reject();
        return;
    }
    Confirm::ask(this,
        {tr("Discard your entries?"), tr("What you changed here has not been saved."), {}, tr("Discard"), true},
        [this] { QDialog::reject(); });
}

/// What a field says of itself may need more lines than there were when the dialog was opened.
bool RecordDialog::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
            resize(width(), needed);
    }
    return done;
}

void RecordDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordDialog::retranslate()
{
    setWindowTitle(m_title());
    m_cancel->setText(tr("Cancel"));
    if (m_begun)
        check();
    m_save->setText(m_saveText());
}

} // namespace wardport::console
