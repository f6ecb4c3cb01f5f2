// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppLifecycle.h"

#include "console/features/apps/AppLifecycleTrack.h"
#include "console/page/Words.h"
#include "console/ui/Buttons.h"
#include "console/ui/FlowLayout.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppLifecycle::AppLifecycle(QWidget* parent)
    : QWidget(parent)
    , m_track(new AppLifecycleTrack(this))
    , m_note(new QLabel(this))
{
    m_note->setObjectName(u"lifecycleNote"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new FlowLayout(Theme::Grid);
    // In the order of what one mostly wants next.
    for (const AppState to :
        {AppState::published, AppState::trial, AppState::suspended, AppState::draft, AppState::retired}) {
        auto* button = new QPushButton(this);
        button->setObjectName(u"step."_s + wireName(to));
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, to] { Q_EMIT stepRequested(to); });
        m_steps.push_back({to, button});
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_track);
    column->addWidget(m_note);
    column->addLayout(buttons);
}

void AppLifecycle::setState(AppState state, bool mayStep)
{
    m_state = state;
    m_track->setState(state);
    for (const Step& step : m_steps)
        step.button->setVisible(mayStep && mayBecome(state, step.to));
    retranslate();
}

QString AppLifecycle::stepText(AppState from, AppState to)
{
    switch (to) {
    case AppState::draft:
        return tr("Back to draft");
    case AppState::trial:
        return tr("Start trial");
    case AppState::published:
        return from == AppState::suspended ? tr("Resume") : tr("Publish");
    case AppState::suspended:
        return tr("Suspend…");
    case AppState::retired:
        return tr("Retire…");
    }
    return {};
}

void AppLifecycle::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AppLifecycle::retranslate()
{
    m_note->setText(tr("On trial the app is for chosen people and groups. What is granted to departments, hospitals or "
                       "everyone waits for the publication."));
    m_note->setVisible(m_state == AppState::trial);
    for (const Step& step : m_steps) {
        step.button->setText(stepText(m_state, step.to));
        setButtonKind(step.button, step.to == AppState::published ? ButtonKind::Primary : ButtonKind::Normal);
    }
}

} // namespace wardport::console
