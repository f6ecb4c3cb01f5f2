// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppHealthCard.h"

#include "console/features/apps/AppFacts.h"
#include "console/features/apps/AppHealthStrip.h"
#include "console/features/apps/AppHealthWords.h"
#include "console/page/Format.h"
#include "console/page/PageContext.h"
#include "console/ui/BadgeLabel.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto certificateSoon = std::chrono::days{30};

} // namespace

AppHealthCard::AppHealthCard(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_state(new BadgeLabel(this))
    , m_when(new QLabel(this))
    , m_message(new MessageBar(this))
    , m_strip(new AppHealthStrip(this))
    , m_dayAgo(new QLabel(this))
    , m_now(new QLabel(this))
    , m_facts(new AppFacts(this))
{
    setObjectName(u"appHealth"_s);
    buildUi();
    addFacts();
}

void AppHealthCard::buildUi()
{
    m_heading->setFont(Theme::current().font(TextStyle::Heading));
    m_state->setObjectName(u"healthState"_s);
    m_when->setObjectName(u"healthWhen"_s);
    m_when->setForegroundRole(QPalette::PlaceholderText);
    m_message->setObjectName(u"healthMessage"_s);
    m_strip->setObjectName(u"healthStrip"_s);
    for (QLabel* end : {m_dayAgo, m_now}) {
        end->setFont(Theme::current().font(TextStyle::Caption));
        end->setForegroundRole(QPalette::PlaceholderText);
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Grid);
    head->addWidget(m_state);
    head->addWidget(m_when, 1);
    if (m_context.may(Permission::appsWrite)) {
        m_look = new QPushButton(this);
        m_look->setObjectName(u"lookNow"_s);
        m_look->setIcon(icon(u"refresh"_s));
        connect(m_look, &QPushButton::clicked, this, &AppHealthCard::look);
        head->addWidget(m_look);
    }
    auto* ends = new QHBoxLayout;
    ends->addWidget(m_dayAgo);
    ends->addStretch();
    ends->addWidget(m_now);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_heading);
    column->addWidget(m_message);
    column->addLayout(head);
    column->addWidget(m_strip);
    column->addLayout(ends);
    column->addWidget(m_facts);
}

void AppHealthCard::addFacts()
{
    m_facts->add(
        u"health.answer"_s, [] { return tr("Last answer"); }, [this] { return answerText(); });
    m_facts->add(
        u"health.detail"_s, [] { return tr("What is wrong"); },
        [this] { return m_health && m_health->last ? probeDetail(*m_health->last) : QString(); });
    m_facts->add(
        u"health.availability"_s, [] { return tr("Reachable, 30 days"); },
        [this] { return m_health && m_health->last ? formatPercent(m_health->availability, 2) : QString(); });
    m_facts->add(
        u"health.certificate"_s, [] { return tr("Certificate until"); }, [this] { return certificateText(); });
    m_facts->add(
        u"health.phones"_s, [] { return tr("Phones, 24 hours"); }, [this] { return phonesText(); });
}

void AppHealthCard::setApp(const App& app)
{
    if (app.id != m_app.id) {
        m_health.reset();
        m_error.reset();
        m_message->clear();
    }
    m_app = app;
    retranslate();
    ask();
}

void AppHealthCard::ask()
{
    m_latest = m_context.api.apps.health(m_app.id, this, [this](Result<AppHealth> answer) {
        m_error = answer ? std::nullopt : std::optional(answer.error());
        if (answer)
            m_health = *answer;
        retranslate();
    });
}

void AppHealthCard::look()
{
    m_look->setEnabled(false);
    m_message->clear();
    m_context.api.apps.probe(m_app.id, this, [this, id = m_app.id](Result<AppProbe> answer) {
        m_look->setEnabled(true);
        if (id != m_app.id)
            return;
        if (answer)
            ask();
        else
            m_message->tellError([] { return tr("The server could not look at the app."); }, answer.error());
    });
}

QString AppHealthCard::answerText() const
{
    if (!m_health || !m_health->last || !m_health->last->milliseconds)
        return {};
    const QString time = formatMilliseconds(*m_health->last->milliseconds);
    return m_health->last->status ? tr("HTTP %1 · %2", "status, time").arg(*m_health->last->status).arg(time) : time;
}

QString AppHealthCard::certificateText() const
{
    if (!m_health || !m_health->last || !m_health->last->certificateUntil)
        return {};
    const Instant until = *m_health->last->certificateUntil;
    const QString day = formatDate(hospitalDay(until));
    return until - currentInstant() < certificateSoon ? tr("%1: renew it now").arg(day) : day;
}

QString AppHealthCard::phonesText() const
{
    if (!m_health)
        return {};
    if (m_health->launches == 0)
        return tr("No launches");
    return tr("%1 of %2 launches failed (%3)", "failures, launches, share")
        .arg(formatNumber(m_health->failures), formatNumber(m_health->launches),
            formatPercent(static_cast<double>(m_health->failures) / static_cast<double>(m_health->launches)));
}

void AppHealthCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AppHealthCard::retranslate()
{
    const bool web = m_app.kind == AppKind::web;
    const AppProbe* last = m_health && m_health->last ? &*m_health->last : nullptr;
    m_heading->setText(tr("Health"));
    m_state->setBadge(badge(last ? last->outcome : ProbeOutcome::unknown));
    m_when->setText(m_error ? errorText(*m_error) : last ? formatAgo(last->at, currentInstant()) : QString());
    m_strip->setHistory(m_health ? m_health->history : std::vector<AppProbe>{}, currentInstant());
    m_strip->setAccessibleName(tr("The last 24 hours"));
    m_strip->setToolTip(tr("The worst look of each half hour: the taller, the worse."));
    m_dayAgo->setText(tr("24 hours ago"));
    m_now->setText(tr("now"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_state, m_strip, m_dayAgo, m_now})
        part->setVisible(web);
    m_when->setVisible(web || m_error);
    if (m_look) {
        m_look->setText(tr("Look now"));
        m_look->setVisible(web);
    }
    m_facts->refresh();
}

} // namespace wardport::console
