// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/StateStack.h"

#include "console/ui/BusyOverlay.h"
#include "console/ui/ErrorText.h"
#include "console/ui/LoadState.h"
#include "console/ui/MessageBar.h"
#include "console/ui/NoticeView.h"
#include "console/ui/Spinner.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

QWidget* loadingView(QWidget* parent)
{
    auto* view = new QWidget(parent);
    auto* column = new QVBoxLayout(view);
    column->addWidget(new Spinner(36, view), 0, Qt::AlignCenter);
    return view;
}

} // namespace

StateStack::StateStack(QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_page(new QWidget(this))
    , m_message(new MessageBar(m_page))
    , m_loading(loadingView(this))
    , m_empty(new NoticeView(this))
    , m_error(new NoticeView(this))
{
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_message);
    column->addWidget(content, 1);
    m_busy = new BusyOverlay(content);
    m_loading->setObjectName(u"loadingView"_s);
    m_empty->setObjectName(u"emptyView"_s);
    m_error->setObjectName(u"errorView"_s);
    for (QWidget* view : {m_page, m_loading, static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_error)})
        m_stack->addWidget(view);
    connect(m_error, &NoticeView::actionRequested, this, &StateStack::retryRequested);
    connect(m_empty, &NoticeView::actionRequested, this, [this] {
        if (m_isFiltered && m_isFiltered())
            m_clearFilters();
        else if (m_emptyNotice.run)
            m_emptyNotice.run();
    });
    fillNotices();
}

void StateStack::setEmptyNotice(EmptyNotice notice)
{
    m_emptyNotice = std::move(notice);
    fillNotices();
}

void StateStack::setFilteredNotice(std::function<bool()> isFiltered, std::function<void()> clearFilters)
{
    m_isFiltered = std::move(isFiltered);
    m_clearFilters = std::move(clearFilters);
}

void StateStack::setErrorTitle(Text title)
{
    m_errorTitle = std::move(title);
    fillNotices();
}

void StateStack::bind(LoadState& state)
{
    if (m_state)
        m_state->disconnect(this);
    m_state = &state;
    connect(&state, &LoadState::changed, this, &StateStack::follow);
    connect(&state, &QObject::destroyed, this, [this] { m_state = nullptr; });
    follow();
}

void StateStack::follow()
{
    switch (m_state->phase()) {
    case LoadState::Idle:
    case LoadState::Loading:
        if (m_state->hasContent() || (m_state->phase() == LoadState::Loading && m_stack->currentWidget() == m_empty))
            m_busy->setBusy(m_state->isLoading());
        else
            showLoading();
        return;
    case LoadState::Loaded:
        showContent();
        return;
    case LoadState::Empty:
        showEmpty();
        return;
    case LoadState::Failed:
        showError(m_state->error());
        return;
    }
}

void StateStack::showContent()
{
    m_message->clear();
    m_busy->setBusy(false);
    m_stack->setCurrentWidget(m_page);
}

void StateStack::showLoading()
{
    m_busy->setBusy(false);
    m_stack->setCurrentWidget(m_loading);
}

void StateStack::showEmpty()
{
    m_message->clear();
    m_busy->setBusy(false);
    fillNotices();
    m_stack->setCurrentWidget(m_empty);
}

void StateStack::showError(const Error& error)
{
    m_lastError = error;
    m_busy->setBusy(false);
    if (m_state && m_state->hasContent()) {
        m_message->tellError(m_errorTitle, error,
            {[] { return tr("Retry"); }, [this] { Q_EMIT retryRequested(); }});
        m_stack->setCurrentWidget(m_page);
        return;
    }
    fillNotices();
    m_stack->setCurrentWidget(m_error);
}

void StateStack::fillNotices()
{
    if (m_isFiltered && m_isFiltered()) {
        m_empty->setNotice(u"filter"_s, StateRole::Neutral, tr("Nothing matches the filters"),
            tr("Widen the search or take a filter away to see more."));
        m_empty->setAction(tr("Clear filters"));
    } else {
        m_empty->setNotice(m_emptyNotice.icon.isEmpty() ? u"empty"_s : m_emptyNotice.icon, StateRole::Neutral,
            m_emptyNotice.title ? m_emptyNotice.title() : tr("Nothing here yet"),
            m_emptyNotice.text ? m_emptyNotice.text() : QString());
        m_empty->setAction(m_emptyNotice.action ? m_emptyNotice.action() : QString());
    }
    const QString advice = errorAdvice(m_lastError);
    m_error->setNotice(m_lastError.code == ErrorCode::network ? u"offline"_s : u"error"_s, StateRole::Error,
        m_errorTitle ? m_errorTitle() : tr("This could not be loaded."),
        advice.isEmpty() ? errorText(m_lastError) : tr("%1 %2", "what happened, what to do").arg(errorText(m_lastError), advice));
    m_error->setAction(tr("Retry"));
    m_error->setSmallPrint(errorReference(m_lastError));
}

void StateStack::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fillNotices();
}

} // namespace wardport::console
