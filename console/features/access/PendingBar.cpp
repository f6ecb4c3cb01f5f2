// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/PendingBar.h"

#include "console/page/Format.h"
#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

CellLine::CellLine(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void CellLine::setText(const QString& text)
{
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    update();
}

QSize CellLine::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text), fontMetrics().height()};
}

QSize CellLine::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void CellLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

PendingBar::PendingBar(PendingChanges& pending, bool mayWrite, QWidget* parent)
    : QWidget(parent)
    , m_pending(pending)
    , m_cell(new CellLine(this))
    , m_why(new QPushButton(this))
    , m_counts(new QLabel(this))
    , m_discard(new QPushButton(this))
    , m_review(new QPushButton(this))
{
    m_cell->setObjectName(u"cellText"_s);
    m_why->setObjectName(u"explain"_s);
    m_why->setIcon(icon(u"question"_s));
    setButtonKind(m_why, ButtonKind::Quiet);
    m_counts->setObjectName(u"pendingCounts"_s);
    m_counts->setFont(Theme::current().font(TextStyle::Strong));
    m_discard->setObjectName(u"discard"_s);
    m_review->setObjectName(u"review"_s);
    setButtonKind(m_review, ButtonKind::Primary);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, Theme::Grid, Theme::Grid, Theme::Grid);
    row->setSpacing(Theme::Grid);
    row->addWidget(m_cell, 1);
    row->addWidget(m_why);
    for (QWidget* part : std::initializer_list<QWidget*>{m_counts, m_discard, m_review}) {
        part->setVisible(mayWrite);
        if (part == m_counts)
            row->addSpacing(Theme::Grid);
        row->addWidget(part);
    }
    connect(m_why, &QPushButton::clicked, this, &PendingBar::explainRequested);
    connect(m_discard, &QPushButton::clicked, this, &PendingBar::discardRequested);
    connect(m_review, &QPushButton::clicked, this, &PendingBar::reviewRequested);
    connect(&pending, &PendingChanges::changed, this, &PendingBar::follow);
    retranslate();
}

void PendingBar::setCellText(const QString& text)
{
    m_cell->setText(text);
    m_why->setEnabled(!text.isEmpty());
}

void PendingBar::follow()
{
    const PendingChanges::Counts& counts = m_pending.counts();
    QStringList parts;
    if (counts.allow > 0)
        parts << tr("%n to allow", nullptr, counts.allow);
    if (counts.deny > 0)
        parts << tr("%n to deny", nullptr, counts.deny);
    if (counts.clear > 0)
        parts << tr("%n to clear", nullptr, counts.clear);
    m_counts->setText(parts.isEmpty() ? tr("Nothing pending") : parts.join(tr(", ", "between counts")));
    m_counts->setEnabled(!m_pending.isEmpty());
    m_discard->setEnabled(!m_pending.isEmpty());
    m_review->setEnabled(!m_pending.isEmpty());
    update();
}

void PendingBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const StateInk& pending = theme.state(StateRole::Pending);
    painter.setPen(m_pending.isEmpty() ? theme.colour(Ink::Border) : pending.line);
    painter.setBrush(m_pending.isEmpty() ? theme.colour(Ink::Card) : pending.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::CardRadius, Theme::CardRadius);
}

void PendingBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PendingBar::retranslate()
{
    m_why->setText(tr("Why?"));
    m_why->setToolTip(tr("Which entries lead to this cell (Enter)"));
    m_discard->setText(tr("Discard"));
    m_review->setText(tr("Review and apply …"));
    follow();
}

} // namespace wardport::console
