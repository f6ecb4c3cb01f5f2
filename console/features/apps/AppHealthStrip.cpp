// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppHealthStrip.h"

#include "console/ui/Theme.h"

#include <QPainter>

#include <algorithm>

namespace wardport::console {
namespace {

constexpr auto cellTime = std::chrono::minutes{30};

int badness(ProbeOutcome outcome)
{
    switch (outcome) {
    case ProbeOutcome::unknown:
        return 0;
    case ProbeOutcome::refused:
        return 1;
    case ProbeOutcome::up:
        return 2;
    case ProbeOutcome::slow:
        return 3;
    case ProbeOutcome::down:
        return 4;
    }
    return 0;
}

QColor colourOf(ProbeOutcome outcome)
{
    switch (outcome) {
    case ProbeOutcome::up:
        return Theme::current().state(StateRole::Ok).text;
    case ProbeOutcome::slow:
        return Theme::current().state(StateRole::Warning).text;
    case ProbeOutcome::down:
        return Theme::current().state(StateRole::Error).text;
    case ProbeOutcome::refused:
    case ProbeOutcome::unknown:
        break;
    }
    return Theme::current().colour(Ink::BorderStrong);
}

} // namespace

AppHealthStrip::AppHealthStrip(QWidget* parent)
    : QWidget(parent)
{
    m_worst.fill(ProbeOutcome::unknown);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AppHealthStrip::setHistory(const std::vector<AppProbe>& history, Instant now)
{
    m_worst.fill(ProbeOutcome::unknown);
    for (const AppProbe& probe : history) {
        const auto back = std::max(std::chrono::milliseconds{0}, now - probe.at) / cellTime;
        if (back >= static_cast<qint64>(cells))
            continue;
        ProbeOutcome& worst = m_worst[cells - 1 - static_cast<std::size_t>(back)];
        if (badness(probe.outcome) > badness(worst))
            worst = probe.outcome;
    }
    update();
}

int AppHealthStrip::count(ProbeOutcome outcome) const
{
    return static_cast<int>(std::ranges::count(m_worst, outcome));
}

QSize AppHealthStrip::sizeHint() const
{
    return {static_cast<int>(cells) * 4, 3 * Theme::Grid};
}

void AppHealthStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = static_cast<double>(width()) / static_cast<double>(cells);
    for (std::size_t i = 0; i < cells; ++i) {
        const int tall = std::max(1, height() * badness(m_worst[i]) / 4);
        const int high = badness(m_worst[i]) < 2 ? 2 : tall;
        painter.setBrush(colourOf(m_worst[i]));
        painter.drawRoundedRect(
            QRectF(static_cast<double>(i) * step, height() - high, std::max(1.0, step - 2), high), 1, 1);
    }
}

} // namespace wardport::console
