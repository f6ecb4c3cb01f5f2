// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/StatusLine.h"

#include "console/app/Core.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

StatusLine::StatusLine(const Core& core, QWidget* parent)
    : QFrame(parent)
    , m_core(core)
    , m_rows(cell(u"status.rows"_s))
    , m_selected(cell(u"status.selected"_s))
    , m_updated(cell(u"status.updated"_s))
    , m_clock(cell(u"status.clock"_s))
    , m_user(cell(u"status.user"_s))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Theme::Grid, 0, 3 * Theme::Grid, 0);
    row->setSpacing(3 * Theme::Grid);
    row->addWidget(m_rows);
    row->addWidget(m_selected);
    row->addWidget(m_updated);
    row->addStretch();
    row->addWidget(m_clock);
    row->addWidget(m_user);
    setFixedHeight(28);
    connect(&core.client, &ApiClient::clockObserved, this, &StatusLine::showClock);
    connect(&core.session, &CurrentSession::changed, this, &StatusLine::retranslate);
    retranslate();
}

QLabel* StatusLine::cell(const QString& name)
{
    auto* label = new QLabel(this);
    label->setObjectName(name);
    label->setFont(Theme::current().font(TextStyle::Caption));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void StatusLine::setStatus(const PageStatus& status)
{
    m_status = status;
    retranslate();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().colour(Ink::Sunken));
    painter.setPen(Theme::current().colour(Ink::Border));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void StatusLine::retranslate()
{
    const auto rows = static_cast<int>(std::min<qint64>(m_status.rows.value_or(0), std::numeric_limits<int>::max()));
    const QString count = formatNumber(m_status.rows.value_or(0));
    m_rows->setText(m_status.isEstimate ? tr("about %1 rows").arg(count) : tr("%Ln row(s)", nullptr, rows));
    m_rows->setVisible(m_status.rows.has_value());
    m_selected->setText(tr("%Ln selected", nullptr, m_status.selected));
    m_selected->setVisible(m_status.selected > 0);
    m_updated->setText(m_status.updatedAt ? tr("updated %1").arg(formatTime(*m_status.updatedAt)) : QString());
    m_updated->setVisible(m_status.updatedAt.has_value());
    const Session& session = m_core.session.info();
    m_user->setText(m_core.session.isSignedIn() ? tr("%1 · %2", "user and role").arg(session.displayName, text(session.role))
                                                : QString());
    showClock();
}

void StatusLine::showClock()
{
    const auto offset = m_core.client.clockOffset().offset();
    m_clock->setVisible(offset.has_value());
    if (!offset)
        return;
    const auto uncertainty = m_core.client.clockOffset().uncertainty();
    const auto milliseconds = static_cast<int>(std::abs(offset->count()));
    // Within what is known, the clocks agree.
    if (std::chrono::abs(*offset) <= uncertainty)
        m_clock->setText(tr("clock agrees"));
    else
        m_clock->setText(offset->count() > 0 ? tr("clock +%1").arg(formatMilliseconds(milliseconds))
                                             : tr("clock \u2212%1").arg(formatMilliseconds(milliseconds)));
    m_clock->setToolTip(tr("The server's clock against this computer's, known to within %1.")
                            .arg(formatMilliseconds(static_cast<int>(uncertainty.count()))));
}

} // namespace wardport::console
