// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppPhonePreview.h"

#include "console/page/Words.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tilesAcross = 3;
constexpr int tileSide = 40;
constexpr qreal tileCorner = 9;

/// Words in at most so many lines, the last cut short if need be; says how high they came out.
qreal drawLines(QPainter& painter, const QRectF& box, const QString& words, int most, bool centred)
{
    const QFontMetricsF metrics(painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(words, painter.font());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (int number = 1; number <= most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const bool cut = number == most && line.textStart() + line.textLength() < words.size();
        const QString text = cut ? metrics.elidedText(words.mid(line.textStart()), Qt::ElideRight, box.width())
                                 : words.mid(line.textStart(), line.textLength()).trimmed();
        painter.drawText(QRectF(box.left(), box.top() + y, box.width(), metrics.lineSpacing()),
            (centred ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignTop | Qt::TextSingleLine, text);
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    return y;
}

} // namespace

AppPhonePreview::AppPhonePreview(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"phonePreview"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AppPhonePreview::show(const Shown& shown)
{
    m_shown = shown;
    describe();
    update();
}

QString AppPhonePreview::presence() const
{
    switch (m_shown.state) {
    case AppState::draft:
        return tr("Not on phones yet");
    case AppState::retired:
        return tr("No longer on phones");
    default:
        return {};
    }
}

void AppPhonePreview::describe()
{
    QStringList words{tr("As a phone shows it"), localName(m_shown.name, m_shown.nameEn), presence()};
    if (m_shown.state == AppState::suspended)
        words << m_shown.notice;
    words.removeAll(QString());
    setAccessibleName(words.join(u", "_s));
}

void AppPhonePreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

void AppPhonePreview::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(theme.colour(Ink::BorderStrong), 1.5));
    painter.setBrush(theme.colour(Ink::Sunken));
    painter.drawRoundedRect(body, 24, 24);
    const QRectF screen = body.adjusted(6, 6, -6, -6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Ink::Card));
    painter.drawRoundedRect(screen, 18, 18);
    painter.setBrush(theme.colour(Ink::Border));
    painter.drawRoundedRect(QRectF(screen.center().x() - 20, screen.top() + 8, 40, 6), 3, 3);

    const QRectF page = screen.adjusted(12, 28, -12, -12);
    painter.setPen(theme.colour(Ink::Foreground));
    painter.setFont(theme.font(TextStyle::Strong));
    painter.drawText(QRectF(page.left(), page.top(), page.width(), 20), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(m_shown.category), Qt::ElideRight, static_cast<int>(page.width())));
    paintTiles(painter, page.adjusted(0, 28, 0, 0));
    if (m_shown.state == AppState::suspended) {
        paintNotice(painter, QRectF(page.left() - 4, page.bottom() - 92, page.width() + 8, 96));
    } else if (const QString note = presence(); !note.isEmpty()) {
        painter.setPen(theme.colour(Ink::Muted));
        painter.setFont(theme.font(TextStyle::Caption));
        drawLines(painter, QRectF(page.left(), page.bottom() - 32, page.width(), 32), note, 2, true);
    }
}

void AppPhonePreview::paintTiles(QPainter& painter, const QRectF& box) const
{
    const qreal width = box.width() / tilesAcross;
    for (int number = 0; number < 2 * tilesAcross; ++number) {
        const QRectF tile(
            box.left() + width * (number % tilesAcross), box.top() + 84.0 * (number / tilesAcross), width, 84);
        if (number == 0) {
            paintTile(painter, tile);
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setOpacity(0.5);
        painter.setBrush(Theme::current().colour(Ink::Border));
        painter.drawRoundedRect(
            QRectF(tile.center().x() - tileSide / 2.0, tile.top(), tileSide, tileSide), tileCorner, tileCorner);
        painter.drawRoundedRect(QRectF(tile.center().x() - 14, tile.top() + tileSide + 8, 28, 6), 3, 3);
        painter.setOpacity(1);
        painter.setOpacity(1);
    }
}

void AppPhonePreview::paintTile(QPainter& painter, const QRectF& box) const
{
    const Theme& theme = Theme::current();
    const bool asleep = m_shown.state == AppState::suspended || !presence().isEmpty();
    const QRectF place(box.center().x() - tileSide / 2.0, box.top(), tileSide, tileSide);
    painter.save();
    painter.setOpacity(asleep ? 0.5 : 1);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath corners;
    corners.addRoundedRect(place, tileCorner, tileCorner);
    painter.setClipPath(corners);
    painter.drawPixmap(place, m_shown.icon, m_shown.icon.rect());
    painter.restore();
    painter.setPen(theme.colour(asleep ? Ink::Muted : Ink::Foreground));
    painter.setFont(theme.font(TextStyle::Caption));
    const QString name = localName(m_shown.name, m_shown.nameEn);
    drawLines(painter, QRectF(box.left() + 1, place.bottom() + 4, box.width() - 2, 40), name.isEmpty() ? u"…"_s : name,
        2, true);
}

void AppPhonePreview::paintNotice(QPainter& painter, const QRectF& box) const
{
    const StateInk& ink = Theme::current().state(StateRole::Warning);
    painter.setPen(QPen(ink.line, 1));
    painter.setBrush(ink.fill);
    painter.drawRoundedRect(box, Theme::CardRadius, Theme::CardRadius);
    const QRectF inner = box.adjusted(8, 8, -8, -8);
    painter.drawPixmap(inner.topLeft(), iconPixmap(u"pause"_s, 16, ink.text, devicePixelRatioF()));
    painter.setPen(ink.text);
    painter.setFont(Theme::current().font(TextStyle::Strong));
    painter.drawText(QRectF(inner.left() + 22, inner.top() - 2, inner.width() - 22, 20),
        Qt::AlignLeft | Qt::AlignVCenter, text(AppState::suspended));
    painter.setFont(Theme::current().font(TextStyle::Caption));
    const QString notice = m_shown.notice.isEmpty() ? tr("Your notice stands here.") : m_shown.notice;
    drawLines(painter, inner.adjusted(0, 22, 0, 0), notice, 3, false);
}

} // namespace wardport::console
