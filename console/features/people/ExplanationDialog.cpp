// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/ExplanationDialog.h"

#include "console/features/people/PersonWords.h"
#include "console/net/Api.h"
#include "console/page/AppDirectory.h"
#include "console/page/Words.h"
#include "console/ui/BadgeLabel.h"
#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include "shared/model/TrialRule.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

ExplanationDialog::ExplanationDialog(PageContext& context, const Person& person, AppId app, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_person(person)
    , m_app(app)
    , m_badge(new BadgeLabel(this))
    , m_verdict(new QLabel(this))
    , m_conditions(new PersonSection(
          u"conditions"_s, [] { return tr("What it needs"); }, [] { return QString(); }, this))
    , m_chain(new PersonSection(
          u"chain"_s, [] { return tr("Grants on the way"); }, [] { return tr("No grant reaches this person."); }, this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"explanationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    buildUi();
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_chain, &PersonSection::retryRequested, this, &ExplanationDialog::load);
    retranslate();
    load();
}

void ExplanationDialog::buildUi()
{
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setFont(Theme::current().font(TextStyle::Heading));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_close->setObjectName(u"closeExplanation"_s);
    setButtonKind(m_close, ButtonKind::Primary);
    auto* inside = new QWidget;
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(3 * Theme::Grid);
    lines->addWidget(m_conditions);
    lines->addWidget(m_chain);
    lines->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * Theme::Grid);
    head->addWidget(m_verdict, 1);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::Grid, 3 * Theme::Grid, 3 * Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(3 * Theme::Grid);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    resize(560, 376);
}

void ExplanationDialog::load()
{
    m_explanation.reset();
    m_badge->hide();
    m_conditions->hide();
    m_chain->setLoading();
    m_latest = m_context.api.access.explain(m_person.id, m_app, this, [this](const Result<AccessExplanation>& answer) {
        if (!answer) {
            m_chain->setError(answer.error());
            return;
        }
        m_explanation = *answer;
        m_badge->show();
        m_conditions->show();
        m_conditions->setLines([this] { return conditions(); });
        m_chain->setLines([this] { return chain(); });
        retranslate();
    });
}

QString ExplanationDialog::verdict() const
{
    const QString app = m_context.apps.name(m_app);
    if (!m_explanation)
        return tr("%1 and %2", "person, app").arg(m_person.name, app);
    return m_explanation->allowed ? tr("%1 can open %2").arg(m_person.name, app)
                                  : tr("%1 cannot open %2").arg(m_person.name, app);
}

std::vector<SectionLine> ExplanationDialog::conditions() const
{
    const auto line = [](bool holds, const QString& yes, const QString& no) {
        return SectionLine{.icon = icon(holds ? u"ok"_s : u"error"_s, holds ? StateRole::Ok : StateRole::Error),
            .title = holds ? yes : no};
    };
    return {line(m_explanation->personActive, tr("The person is active and within their validity."),
                tr("The person is disabled or outside their validity.")),
        line(m_explanation->appOpen, tr("The app is on trial or published."),
            tr("The app is neither on trial nor published."))};
}

std::vector<SectionLine> ExplanationDialog::chain() const
{
    std::vector<SectionLine> lines;
    const App* app = m_context.apps.find(m_app);
    const bool onTrial = app != nullptr && app->state == AppState::trial;
    for (const AccessReason& reason : m_explanation->reasons) {
        const Grant& grant = reason.grant;
        QStringList notes{text(grant.subjectType)};
        if (const QString window = windowText(grant); !window.isEmpty())
            notes << window;
        if (onTrial && !grant.tampered && waitsDuringTrial(grant.subjectType, grant.effect))
            notes << tr("waits for the app's publication");
        else if (!reason.active)
            notes << tr("not in force now");
        if (reason.decisive)
            notes << tr("decides");
        // What was not granted by a change set stands in the chain and says so.
        if (grant.tampered)
            notes << tr("tampered with in the database");
        const QIcon sign = grant.tampered
            ? icon(u"error"_s, StateRole::Error)
            : icon(subjectIcon(grant.subjectType), reason.decisive ? Ink::Accent : Ink::Muted);
        lines.push_back(
            {.icon = sign, .title = grant.subjectName, .caption = notes.join(u" · "_s), .badge = badge(grant.effect)});
    }
    return lines;
}

void ExplanationDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExplanationDialog::retranslate()
{
    setWindowTitle(tr("Access explained"));
    m_verdict->setText(verdict());
    m_close->setText(tr("Close"));
    if (m_explanation)
        m_badge->setBadge(badge(m_explanation->origin));
}

} // namespace wardport::console
