// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/ReviewDialog.h"

#include "console/ui/ErrorText.h"
#include "console/ui/Form.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

ReviewDialog::ReviewDialog(Text title, Text verb, ButtonKind kind, QWidget* parent)
    : QDialog(parent)
    , m_title(std::move(title))
    , m_verb(std::move(verb))
    , m_lead(new QLabel(this))
    , m_form(new Form(this))
    , m_message(new MessageBar(this))
    , m_cancel(new QPushButton(this))
    , m_accept(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    m_lead->setObjectName(u"lead"_s);
    m_lead->setWordWrap(true);
    m_lead->setTextFormat(Qt::PlainText);
    m_message->setObjectName(u"dialogMessage"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    setButtonKind(m_accept, kind);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &ReviewDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Grid);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::Grid, 3 * Theme::Grid, 3 * Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(m_message);
    column->addWidget(m_lead);
    column->addWidget(m_form, 1);
    column->addLayout(buttons);
    m_lead->hide();
    retranslate();
}

void ReviewDialog::setLead(Text lead)
{
    m_leadText = std::move(lead);
    m_lead->show();
    retranslate();
}

void ReviewDialog::setReady(bool ready)
{
    m_accept->setEnabled(ready);
}

QString ReviewDialog::problemText(const Error& problem) const
{
    return errorText(problem);
}

void ReviewDialog::accept()
{
    if (!m_accept->isEnabled())
        return;
    m_message->clear();
    m_form->clearErrors();
    const Problems rest = m_form->showProblems(problems());
    if (!problems().empty()) {
        if (!rest.empty())
            m_message->tellError([] { return tr("This cannot be done."); }, rest.front());
        return;
    }
    m_accept->setEnabled(false);
    m_form->setEnabled(false);
    send();
}

bool ReviewDialog::finish(const std::optional<Error>& error)
{
    m_accept->setEnabled(true);
    m_form->setEnabled(true);
    if (!error) {
        QDialog::accept();
        return true;
    }
    if (!m_form->setError(error->field, problemText(*error)))
        m_message->tellError([] { return tr("This was not done."); }, *error);
    return false;
}

void ReviewDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReviewDialog::retranslate()
{
    setWindowTitle(m_title());
    m_cancel->setText(tr("Cancel"));
    m_accept->setText(m_verb());
    if (m_leadText)
        m_lead->setText(m_leadText());
    // The words may need more lines than those the dialog was opened with.
    if (const int needed = layout()->totalHeightForWidth(width()); isVisible() && needed > height())
        resize(width(), needed);
}

} // namespace wardport::console
