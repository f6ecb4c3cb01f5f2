// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/exceptions/IssueView.h"

#include "console/features/exceptions/EventBrowser.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/RecordView.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

IssueView::IssueView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_resolve(new QPushButton(this))
    , m_mute(new QPushButton(this))
    , m_reopen(new QPushButton(this))
    , m_record(new RecordView({}, this))
    , m_events(new EventBrowser(context, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Theme::Grid, Theme::Grid);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(buildActions());
    column->addWidget(m_record);
    column->addWidget(m_events, 1);
    retranslate();
}

QWidget* IssueView::buildActions()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Grid);
    const auto add = [this, row](QPushButton* button, const QString& name, const QString& iconName, IssueState state) {
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        connect(button, &QPushButton::clicked, this, [this, state] { Q_EMIT stateRequested(state); });
        row->addWidget(button);
    };
    setButtonKind(m_resolve, ButtonKind::Primary);
    add(m_resolve, u"resolveIssue"_s, u"check"_s, IssueState::resolved);
    m_resolve->setIcon(icon(u"check"_s, Ink::OnAccent));
    add(m_mute, u"muteIssue"_s, u"disable"_s, IssueState::muted);
    add(m_reopen, u"reopenIssue"_s, u"undo"_s, IssueState::unresolved);
    row->addStretch(1);
    box->setVisible(m_context.may(Permission::exceptionsWrite));
    return box;
}

void IssueView::show(const ExceptionIssue& issue)
{
    const bool another = issue.id != m_issue.id;
    m_issue = issue;
    const bool open = issue.state == IssueState::unresolved || issue.state == IssueState::regressed;
    m_resolve->setVisible(open);
    m_mute->setVisible(open);
    m_reopen->setVisible(!open);
    fillRecord();
    if (another)
        m_events->browse(issue.id);
}

void IssueView::fillRecord()
{
    std::function<void()> openApp;
    if (m_context.navigator.mayOpen(PageKind::apps))
        openApp = [this] { m_context.navigator.openApp(m_issue.appId); };
    const auto seen = [](Instant at, const QString& release) {
        return release.isEmpty() ? formatDateTime(at) : tr("%1 in release %2", "time").arg(formatDateTime(at), release);
    };
    m_record->setLines({
        {u"app"_s, [] { return tr("App"); },
            [this] {
                const QString known = m_context.apps.name(m_issue.appId);
                return known.isEmpty() ? m_issue.appName : known;
            },
            std::move(openApp)},
        {u"type"_s, [] { return tr("Type"); }, fixedText(m_issue.type)},
        {u"events"_s, [] { return tr("Events"); },
            [this] {
                return tr("%1, %2", "events, people")
                    .arg(tr("%n event(s)", nullptr, int(m_issue.eventCount)),
                        tr("%n person(s) met it", nullptr, m_issue.peopleCount));
            }},
        {u"firstSeen"_s, [] { return tr("First seen"); },
            [this, seen] { return seen(m_issue.firstSeen, m_issue.firstRelease); }},
        {u"lastSeen"_s, [] { return tr("Last seen"); },
            [this, seen] { return seen(m_issue.lastSeen, m_issue.lastRelease); }},
    });
}

void IssueView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IssueView::retranslate()
{
    m_resolve->setText(tr("Resolve"));
    m_resolve->setToolTip(tr("Fixed. If it happens again, it comes back as regressed."));
    m_mute->setText(tr("Mute"));
    m_mute->setToolTip(tr("Known and left alone, however often it happens."));
    m_reopen->setText(tr("Reopen"));
    m_reopen->setToolTip(tr("Back to the unresolved ones."));
}

} // namespace wardport::console
