// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppCopyField.h"

#include "console/features/apps/AppText.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppCopyField::AppCopyField(Text title, QWidget* parent)
    : QWidget(parent)
    , m_titleText(std::move(title))
    , m_title(new QLabel(this))
    , m_value(new AppText(AppText::Look::Code, this))
    , m_copy(new QPushButton(this))
{
    m_value->setObjectName(u"value"_s);
    m_copy->setObjectName(u"copy"_s);
    m_copy->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::Grid);
    row->addWidget(m_value, 1, Qt::AlignVCenter);
    row->addWidget(m_copy, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid / 2);
    column->addWidget(m_title);
    column->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_value->toPlainText());
        m_copied = true;
        retranslate();
    });
    retranslate();
}

void AppCopyField::setValue(const QString& value)
{
    m_value->setWords(value);
    m_copied = false;
    retranslate();
}

void AppCopyField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AppCopyField::retranslate()
{
    m_title->setText(m_titleText());
    m_value->setAccessibleName(m_titleText());
    m_copy->setText(m_copied ? tr("Copied") : tr("Copy"));
    m_copy->setIcon(icon(m_copied ? u"check"_s : u"copy"_s));
    m_copy->setAccessibleName(tr("Copy: %1").arg(m_titleText()));
}

} // namespace wardport::console
