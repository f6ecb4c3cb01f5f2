// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/NewPasswordDialog.h"

#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

NewPasswordDialog::NewPasswordDialog(Words words, const QString& password, QWidget* parent)
    : QDialog(parent)
    , m_words(std::move(words))
    , m_heading(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_password(new QLineEdit(password, this))
    , m_copy(new QPushButton(icon(u"copy"_s), {}, this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"newPasswordDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);
    m_heading->setFont(Theme::current().font(TextStyle::Heading));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_advice->setWordWrap(true);
    m_password->setObjectName(u"newPassword"_s);
    m_password->setReadOnly(true);
    QFont plain = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    plain.setPointSizeF(Theme::current().font(TextStyle::Heading).pointSizeF());
    m_password->setFont(plain);
    m_password->setMinimumHeight(40);
    m_copy->setObjectName(u"copyPassword"_s);
    m_copy->setMinimumHeight(40);
    m_copy->setAutoDefault(false);
    m_close->setObjectName(u"closePassword"_s);
    setButtonKind(m_close, ButtonKind::Primary);
    connect(m_copy, &QPushButton::clicked, this, &NewPasswordDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);

    auto* shown = new QHBoxLayout;
    shown->setSpacing(Theme::Grid);
    shown->addWidget(m_password, 1);
    shown->addWidget(m_copy);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::Grid, 3 * Theme::Grid, 3 * Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(m_heading);
    column->addLayout(shown);
    column->addWidget(m_advice);
    column->addLayout(buttons);
    retranslate();
}

void NewPasswordDialog::copy()
{
    QApplication::clipboard()->setText(m_password->text());
    m_copied = true;
    m_copy->setIcon(icon(u"check"_s, StateRole::Ok));
    retranslate();
}

void NewPasswordDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NewPasswordDialog::retranslate()
{
    setWindowTitle(m_words.title());
    m_heading->setText(m_words.heading());
    m_advice->setText(m_words.advice());
    m_password->setAccessibleName(m_words.title());
    m_copy->setText(m_copied ? tr("Copied") : tr("Copy"));
    m_close->setText(tr("Done"));
}

} // namespace wardport::console
