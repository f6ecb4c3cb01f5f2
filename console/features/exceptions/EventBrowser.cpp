// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/exceptions/EventBrowser.h"

#include "console/features/exceptions/StackTraceView.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Buttons.h"
#include "console/ui/RecordView.h"
#include "console/ui/StateStack.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 20;
constexpr int fetchAhead = 5;

QString platformText(const std::optional<QString>& platform)
{
    if (!platform)
        return {};
    const auto known = fromWireName<Platform>(*platform);
    return known ? text(*known) : *platform;
}

} // namespace

EventBrowser::EventBrowser(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_position(new QLabel(this))
    , m_newer(iconButton(u"chevron-left"_s, {}, this))
    , m_older(iconButton(u"chevron-right"_s, {}, this))
    , m_message(new QLabel(this))
    , m_record(new RecordView({}, this))
    , m_tags(new RecordView([] { return tr("Tags"); }, this))
    , m_trace(new StackTraceView(this))
    , m_states(new StateStack(buildEvent(), this))
{
    setObjectName(u"eventBrowser"_s);
    m_states->bind(m_state);
    m_states->setErrorTitle([] { return tr("The events could not be loaded."); });
    m_states->setEmptyNotice({.icon = u"bug"_s,
        .title = [] { return tr("The events are no longer kept"); },
        .text = [] { return tr("Their retention period is over; the counts remain."); }});
    connect(m_states, &StateStack::retryRequested, this, &EventBrowser::fetch);
    connect(m_newer, &QToolButton::clicked, this, &EventBrowser::showNewer);
    connect(m_older, &QToolButton::clicked, this, &EventBrowser::showOlder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(buildHead());
    column->addWidget(m_states, 1);
    retranslate();
}

QWidget* EventBrowser::buildHead()
{
    m_position->setObjectName(u"eventPosition"_s);
    m_position->setFont(Theme::current().font(TextStyle::Strong));
    m_newer->setObjectName(u"newerEvent"_s);
    m_older->setObjectName(u"olderEvent"_s);
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_position, 1);
    row->addWidget(m_newer);
    row->addWidget(m_older);
    return head;
}

QWidget* EventBrowser::buildEvent()
{
    m_message->setObjectName(u"eventMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* event = new QWidget(this);
    auto* column = new QVBoxLayout(event);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(m_message);
    column->addWidget(m_record);
    column->addWidget(m_trace);
    column->addWidget(m_tags);
    column->addStretch(1);
    return event;
}

void EventBrowser::browse(ExceptionIssueId issue)
{
    m_issue = issue;
    m_events.clear();
    m_next.reset();
    m_total = 0;
    m_current = 0;
    fetch();
}

void EventBrowser::fetch()
{
    ExceptionEventFilter filter;
    filter.limit = pageSize;
    filter.cursor = m_next;
    m_state.begin();
    updateHead();
    m_request = m_context.api.exceptions.events(
        m_issue, filter, this, [this](Result<Page<ExceptionEvent>> answer) { take(std::move(answer)); });
}

void EventBrowser::take(Result<Page<ExceptionEvent>> answer)
{
    if (!answer) {
        m_state.fail(answer.error());
        updateHead();
        return;
    }
    const bool first = m_events.empty();
    m_next = answer->nextCursor;
    m_total = answer->total;
    m_events.insert(m_events.end(), answer->items.begin(), answer->items.end());
    if (first && !m_events.empty())
        showCurrent();
    m_state.finish(m_events.empty());
    updateHead();
}

void EventBrowser::step(int by)
{
    const int wanted = m_current + by;
    if (wanted < 0 || wanted >= int(m_events.size()))
        return;
    m_current = wanted;
    showCurrent();
    updateHead();
    if (m_next && m_current + fetchAhead >= int(m_events.size()) && !m_state.isLoading())
        fetch();
}

void EventBrowser::showCurrent()
{
    const ExceptionEvent& event = m_events[size_t(m_current)];
    m_message->setText(withBreaks(event.message));
    std::function<void()> openPerson;
    if (event.personId && m_context.navigator.mayOpen(PageKind::people))
        openPerson = [this, id = *event.personId] { m_context.navigator.openPerson(id); };
    m_record->setLines({
        {u"at"_s, [] { return tr("Time"); }, [at = event.at] { return formatDateTime(at); }},
        {u"level"_s, [] { return tr("Level"); }, [level = event.level] { return text(level); }},
        {u"person"_s, [] { return tr("Person"); },
            [name = event.personName] { return name.value_or(tr("not known", "person")); }, std::move(openPerson)},
        {u"release"_s, [] { return tr("Release"); }, fixedText(event.release)},
        {u"platform"_s, [] { return tr("Platform"); }, [platform = event.platform] { return platformText(platform); }},
        {u"culprit"_s, [] { return tr("Thrown in"); }, fixedText(event.culprit)},
        {u"id"_s, [] { return tr("Event"); }, fixedText(event.id)},
    });
    std::vector<RecordLine> tags;
    for (const auto& [key, value] : event.tags)
        tags.push_back({u"tag."_s + key, fixedText(key), fixedText(value)});
    m_tags->setVisible(!tags.empty());
    m_tags->setLines(std::move(tags));
    m_trace->setEvent(event);
}

void EventBrowser::updateHead()
{
    m_position->setText(
        m_events.empty() ? tr("Events") : tr("Event %1 of %2").arg(formatNumber(m_current + 1), formatNumber(m_total)));
    m_newer->setEnabled(m_current > 0);
    m_older->setEnabled(m_current + 1 < int(m_events.size()));
}

void EventBrowser::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EventBrowser::retranslate()
{
    m_newer->setToolTip(tr("Newer event"));
    m_newer->setAccessibleName(tr("Newer event"));
    m_older->setToolTip(tr("Older event"));
    m_older->setAccessibleName(tr("Older event"));
    updateHead();
}

} // namespace wardport::console
