// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/RawRecord.h"

#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/RecordView.h"
#include "console/ui/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

RawRecord::RawRecord(QWidget* parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_copy(iconButton(u"copy"_s, {}, this))
    , m_text(new QLabel(this))
{
    m_fold->setObjectName(u"rawFold"_s);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setIconSize({14, 14});
    m_copy->setObjectName(u"rawCopy"_s);
    m_text->setObjectName(u"rawText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMargin(Theme::Grid);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(Theme::current().font(TextStyle::Caption).pointSizeF());
    m_text->setFont(fixed);
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_fold);
    head->addStretch(1);
    head->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid / 2);
    column->addLayout(head);
    column->addWidget(m_text);
    connect(m_fold, &QToolButton::toggled, this, &RawRecord::unfold);
    connect(m_copy, &QToolButton::clicked, this, &RawRecord::copy);
    unfold(false);
    retranslate();
}

void RawRecord::setJson(const std::string& json)
{
    m_json = QString::fromUtf8(QJsonDocument::fromJson(QByteArray::fromStdString(json)).toJson()).trimmed();
    m_text->setText(withBreaks(m_json));
}

void RawRecord::unfold(bool open)
{
    m_fold->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s, Ink::Muted));
    m_text->setVisible(open);
    m_copy->setVisible(open);
}

void RawRecord::copy() const
{
    QGuiApplication::clipboard()->setText(m_json);
}

void RawRecord::paintEvent(QPaintEvent*)
{
    if (m_text->isHidden())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::current().colour(Ink::Border));
    painter.setBrush(Theme::current().colour(Ink::Card));
    painter.drawRoundedRect(QRectF(m_text->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::Radius, Theme::Radius);
}

void RawRecord::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RawRecord::retranslate()
{
    m_fold->setText(tr("Raw record"));
    m_copy->setToolTip(tr("Copy the raw record"));
    m_copy->setAccessibleName(tr("Copy the raw record"));
}

} // namespace wardport::console
