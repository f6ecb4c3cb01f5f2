// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppsDialog.h"

#include "console/ui/Buttons.h"
#include "console/ui/Confirm.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppsDialog::AppsDialog(QWidget* parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_message(new MessageBar(this))
    , m_cancel(new QPushButton(this))
    , m_accept(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->setObjectName(u"message"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    setButtonKind(m_accept, ButtonKind::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Grid);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    m_column->setContentsMargins(3 * Theme::Grid, 3 * Theme::Grid, 3 * Theme::Grid, 2 * Theme::Grid);
    m_column->setSpacing(2 * Theme::Grid);
    m_column->addWidget(m_message);
    m_column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &AppsDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] { submit(); });
}

void AppsDialog::setContent(QWidget* content)
{
    m_content = content;
    m_column->insertWidget(1, content, 1);
    setTabOrder(content, m_cancel);
}

void AppsDialog::setBusy(bool busy)
{
    m_content->setEnabled(!busy);
    m_accept->setEnabled(!busy);
}

void AppsDialog::reject()
{
    if (!isDirty()) {
        QDialog::reject();
        return;
    }
    Confirm::ask(this, {tr("Discard what you changed?"), tr("It has not been saved."), {}, tr("Discard"), true},
        [this] { QDialog::reject(); });
}

void AppsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AppsDialog::showEvent(QShowEvent* event)
{
    retranslate();
    QDialog::showEvent(event);
}

void AppsDialog::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

} // namespace wardport::console
