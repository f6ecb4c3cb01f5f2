// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/ExplainPane.h"

#include "console/features/access/CellWords.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/BadgeLabel.h"
#include "console/ui/Buttons.h"
#include "console/ui/Card.h"
#include "console/ui/StateStack.h"
#include "console/ui/Theme.h"

#include "shared/model/TrialRule.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel* line(const QString& words, TextStyle style, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::current().font(style));
    if (style == TextStyle::Caption)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

bool isActive(const Grant& grant, Instant now)
{
    return (!grant.validFrom || *grant.validFrom <= now) && (!grant.validUntil || now < *grant.validUntil);
}

} // namespace

ExplainPane::ExplainPane(PageContext& context, bool mayWrite, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_mayWrite(mayWrite)
{
    setObjectName(u"explainPane"_s);
    auto* content = new QWidget(this);
    m_verdict = new BadgeLabel(content);
    m_verdict->setObjectName(u"verdict"_s);
    m_facts = line({}, TextStyle::Body, content);
    m_facts->setObjectName(u"facts"_s);
    m_clear = new QPushButton(content);
    m_clear->setObjectName(u"clearOwn"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_verdict, 0, Qt::AlignLeft);
    column->addWidget(m_facts);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(Theme::Grid);
    column->addLayout(m_cards);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_stack = new StateStack(content, this);
    m_stack->setErrorTitle([] { return tr("The explanation could not be loaded."); });
    m_stack->bind(m_state);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_stack, &StateStack::retryRequested, this, &ExplainPane::ask);
    connect(m_clear, &QPushButton::clicked, this, &ExplainPane::clearRequested);
}

void ExplainPane::explain(const std::vector<Subject>& chain, const MatrixApp& app)
{
    if (!m_chain.empty() && chain.front() == m_chain.front() && app.id == m_app.id && m_state.hasContent())
        return;
    m_chain = chain;
    m_app = app;
    ask();
}

void ExplainPane::ask()
{
    m_state.begin();
    m_explanation.reset();
    m_reasons.clear();
    if (m_chain.front().subjectType == SubjectType::person)
        askPerson();
    else
        askLines(0);
}

void ExplainPane::askPerson()
{
    m_request = m_context.api.access.explain(
        PersonId{m_chain.front().subjectId}, m_app.id, this, [this](Result<AccessExplanation> answer) {
            if (!answer)
                return m_state.fail(answer.error());
            m_explanation = std::move(*answer);
            show(m_explanation->reasons);
        });
}

/// A department's lines and, one question after the other, those of all above it.
void ExplainPane::askLines(size_t next)
{
    GrantFilter filter;
    filter.appId = m_app.id;
    filter.subjectType = m_chain[next].subjectType;
    filter.subjectId = QString::number(m_chain[next].subjectId);
    m_request = m_context.api.access.grants(
        filter, this, [this, next](Result<Page<Grant>> answer) { takeLines(next, std::move(answer)); });
}

void ExplainPane::takeLines(size_t asked, Result<Page<Grant>> answer)
{
    if (!answer)
        return m_state.fail(answer.error());
    for (Grant& grant : (*answer).items) {
        // As the server judges a broken line: an allow counts for nothing, a deny for ever.
        const bool active = grant.tampered ? grant.effect == GrantEffect::deny
                                           : !waits(grant) && isActive(grant, currentInstant());
        m_reasons.push_back({std::move(grant), active, false});
    }
    if (asked + 1 < m_chain.size())
        return askLines(asked + 1);
    const bool isDenied = std::ranges::any_of(
        m_reasons, [](const auto& r) { return r.active && r.grant.effect == GrantEffect::deny; });
    for (AccessReason& reason : m_reasons)
        reason.decisive = reason.active && (reason.grant.effect == GrantEffect::deny) == isDenied;
    show(std::move(m_reasons));
}

void ExplainPane::show(std::vector<AccessReason> reasons)
{
    m_reasons = std::move(reasons);
    std::stable_sort(m_reasons.begin(), m_reasons.end(), [](const AccessReason& a, const AccessReason& b) {
        return std::tuple(!a.decisive, !a.active) < std::tuple(!b.decisive, !b.active);
    });
    rebuild();
    m_state.finish(false);
}

bool ExplainPane::isOwn(const Grant& grant) const
{
    return grant.subjectType == m_chain.front().subjectType
        && grant.subjectId.toLongLong() == m_chain.front().subjectId;
}

/// What an app on trial is granted beyond chosen people and groups does nothing yet.
bool ExplainPane::waits(const Grant& grant) const
{
    return m_app.state == wireName(AppState::trial) && !grant.tampered
        && waitsDuringTrial(grant.subjectType, grant.effect);
}

QStringList ExplainPane::facts() const
{
    QStringList facts;
    if (m_explanation) {
        facts << (m_explanation->allowed ? tr("May open the app now.") : tr("May not open the app now."));
        if (!m_explanation->personActive)
            facts << tr("The person is disabled or outside the period of validity.");
        if (!m_explanation->appOpen)
            facts << tr("The app is neither on trial nor published.");
    }
    if (m_reasons.empty())
        facts << tr("No entry reaches here: the default is no.");
    return facts;
}

void ExplainPane::rebuild()
{
    AccessOrigin origin = AccessOrigin::none;
    if (m_explanation) {
        origin = m_explanation->origin;
    } else if (!m_reasons.empty() && m_reasons.front().decisive) {
        const Grant& first = m_reasons.front().grant;
        const bool own = std::ranges::any_of(m_reasons, [&](const auto& r) { return r.decisive && isOwn(r.grant); });
        origin = first.effect == GrantEffect::deny ? AccessOrigin::denied
            : own                                  ? AccessOrigin::direct
                                                   : AccessOrigin::inherited;
    }
    m_verdict->setBadge(badge(origin));
    const QStringList words = facts();
    m_facts->setText(words.join(u'\n'));
    m_facts->setVisible(!words.isEmpty());
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const AccessReason& reason : m_reasons)
        m_cards->addWidget(card(reason));
    m_clear->setText(tr("Withdraw direct entries"));
    m_clear->setToolTip(tr("Marks them as pending; nothing happens before it is applied."));
    m_clear->setVisible(m_mayWrite && std::ranges::any_of(m_reasons, [&](const auto& r) { return isOwn(r.grant); }));
}

QWidget* ExplainPane::card(const AccessReason& reason)
{
    const Grant& grant = reason.grant;
    auto* card = new Card(this);
    card->setObjectName(u"reason"_s);
    auto* name = line(grant.subjectName, TextStyle::Strong, card);
    auto* effect = new BadgeLabel(card);
    effect->setBadge(reason.active ? badge(grant.effect) : Badge{StateRole::Dormant, text(grant.effect)});
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Grid);
    head->addWidget(name, 1);
    head->addWidget(effect, 0, Qt::AlignTop);
    QStringList details{isOwn(grant) ? tr("Direct entry") : text(grant.subjectType)};
    if (const QString window = CellWords::window(grant.validFrom, grant.validUntil); !window.isEmpty())
        details << window;
    if (waits(grant))
        details << tr("waits for the app's publication");
    else if (!reason.active)
        details << tr("not in force now");
    if (grant.tampered)
        details << tr("tampered with in the database");
    const QString since =
        tr("Change set no. %1, %2").arg(grant.changeSetId.value()).arg(formatDateTime(grant.createdAt));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, Theme::Grid, 12, Theme::Grid);
    column->setSpacing(Theme::Grid / 2);
    column->addLayout(head);
    column->addWidget(line(details.join(u" · "_s), TextStyle::Body, card));
    column->addWidget(line(since, TextStyle::Caption, card));
    if (reason.decisive)
        column->addWidget(line(tr("This entry decides."), TextStyle::Strong, card));
    return card;
}

void ExplainPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_state.hasContent())
        rebuild();
}

} // namespace wardport::console
