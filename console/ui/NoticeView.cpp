// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/NoticeView.h"

#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int disc = 64;
constexpr int drawing = 32;

} // namespace

NoticeView::NoticeView(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_smallPrint(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_title->setObjectName(u"noticeTitle"_s);
    m_title->setFont(Theme::current().font(TextStyle::Heading));
    m_text->setObjectName(u"noticeText"_s);
    m_smallPrint->setObjectName(u"noticeSmallPrint"_s);
    m_smallPrint->setFont(Theme::current().font(TextStyle::Caption));
    m_smallPrint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"noticeAction"_s);
    for (QLabel* words : {m_title, m_text, m_smallPrint}) {
        words->setAlignment(Qt::AlignCenter);
        words->setWordWrap(true);
        words->setMaximumWidth(440);
        words->setMinimumWidth(200);
        words->setTextFormat(Qt::PlainText);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, Theme::Grid, 24, Theme::Grid);
    column->setSpacing(Theme::Grid);
    column->addStretch(2);
    // As wide as they may be: a layout that aligns gives a label too little height for the width it chooses.
    const auto addWords = [column](QLabel* words) {
        auto* row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(words, 1);
        row->addStretch();
        column->addLayout(row);
    };
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    addWords(m_title);
    addWords(m_text);
    column->addSpacing(Theme::Grid);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    addWords(m_smallPrint);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &NoticeView::actionRequested);
    connect(&Theme::current(), &Theme::changed, this, &NoticeView::redraw);
    setAction({});
    setSmallPrint({});
}

void NoticeView::setNotice(const QString& iconName, StateRole role, const QString& title, const QString& text)
{
    m_iconName = iconName;
    m_role = role;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    redraw();
}

void NoticeView::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void NoticeView::setSmallPrint(const QString& text)
{
    m_smallPrint->setText(text);
    m_smallPrint->setVisible(!text.isEmpty());
}

int NoticeView::pictureRoom() const
{
    return disc + layout()->spacing();
}

QSize NoticeView::minimumSizeHint() const
{
    const QSize least = layout()->totalMinimumSize();
    return m_icon->isHidden() ? least : least - QSize(0, pictureRoom());
}

void NoticeView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int words = std::max(layout()->totalHeightForWidth(width()), 0) - (m_icon->isHidden() ? 0 : pictureRoom());
    m_icon->setHidden(height() < words + pictureRoom());
}

void NoticeView::redraw()
{
    const qreal ratio = devicePixelRatioF();
    const StateInk& ink = Theme::current().state(m_role);
    QPixmap pixmap(QSize(disc, disc) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.fill);
    painter.drawEllipse(0, 0, disc, disc);
    painter.drawPixmap(
        QPointF((disc - drawing) / 2.0, (disc - drawing) / 2.0), iconPixmap(m_iconName, drawing, ink.text, ratio));
    painter.end();
    m_icon->setPixmap(pixmap);
    for (QLabel* quiet : {m_text, m_smallPrint}) {
        QPalette palette = quiet->palette();
        palette.setColor(QPalette::WindowText, Theme::current().colour(Ink::Muted));
        quiet->setPalette(palette);
    }
}

} // namespace wardport::console
