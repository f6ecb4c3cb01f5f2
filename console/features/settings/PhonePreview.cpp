// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/PhonePreview.h"

#include "console/features/settings/AnnouncementColumns.h"
#include "console/page/Format.h"
#include "console/ui/BadgeLabel.h"
#include "console/ui/Card.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int phoneWidth = 288;
constexpr int phoneHeight = 416;
constexpr int cornerRadius = 24;

} // namespace

PhonePreview::PhonePreview(QWidget* parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_level(new BadgeLabel)
    , m_title(new QLabel)
    , m_time(new QLabel)
    , m_text(new QLabel)
{
    setFixedWidth(phoneWidth);
    setMinimumHeight(phoneHeight);
    m_heading->setFont(Theme::current().font(TextStyle::Strong));
    m_heading->setAlignment(Qt::AlignCenter);
    m_title->setObjectName(u"previewTitle"_s);
    m_text->setObjectName(u"previewText"_s);
    m_title->setFont(Theme::current().font(TextStyle::Strong));
    m_time->setFont(Theme::current().font(TextStyle::Caption));
    m_time->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* card = new Card;
    auto* message = new QVBoxLayout(card);
    message->setContentsMargins(12, 12, 12, 12);
    message->setSpacing(Theme::Grid / 2);
    message->addWidget(m_level, 0, Qt::AlignLeft);
    message->addWidget(m_title);
    message->addWidget(m_time);
    message->addSpacing(Theme::Grid / 2);
    message->addWidget(m_text);
    auto* screen = new QWidget;
    auto* column = new QVBoxLayout(screen);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(screen);
    screen->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(12, 2 * Theme::Grid, 12, 2 * Theme::Grid);
    all->setSpacing(12);
    all->addWidget(m_heading);
    all->addWidget(scroll, 1);
    connect(&Theme::current(), &Theme::changed, this, &PhonePreview::fill);
    fill();
}

QSize PhonePreview::sizeHint() const
{
    return {phoneWidth, phoneHeight};
}

void PhonePreview::setMessage(const AnnouncementInput& message, std::optional<Instant> publishedAt)
{
    m_message = message;
    m_publishedAt = publishedAt;
    fill();
}

void PhonePreview::fill()
{
    m_heading->setText(tr("Messages"));
    m_level->setVisible(m_message.level == AnnouncementLevel::important);
    m_level->setBadge({StateRole::Warning, announcementLevelText(AnnouncementLevel::important)});
    m_title->setText(m_message.title.isEmpty() ? tr("Title") : m_message.title);
    m_time->setText(m_publishedAt ? formatAgo(*m_publishedAt, currentInstant()) : tr("just now"));
    m_text->setText(m_message.text);
    m_text->setVisible(!m_message.text.isEmpty());
    setAccessibleName(tr("How the phone shows it"));
    setAccessibleDescription(m_message.title + u'\n' + m_message.text);
    update();
}

void PhonePreview::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Ink::BorderStrong), 2));
    painter.setBrush(theme.colour(Ink::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
}

void PhonePreview::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace wardport::console
