// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/overview/OverviewList.h"

#include "console/ui/Buttons.h"
#include "console/ui/StateStack.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

OverviewList::OverviewList(Text title, QWidget* parent, int mostRows)
    : Card(parent)
    , m_mostRows(mostRows)
    , m_titleText(std::move(title))
    , m_title(new QLabel(this))
    , m_all(new QPushButton(this))
    , m_nothing(new QLabel(this))
    , m_rows(new QVBoxLayout)
{
    m_title->setFont(Theme::current().font(TextStyle::Heading));
    m_title->setObjectName(u"listTitle"_s);
    m_all->setObjectName(u"showAll"_s);
    setButtonKind(m_all, ButtonKind::Quiet);
    m_all->hide();
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(Theme::Grid, Theme::Grid / 2, Theme::Grid, 0);
    m_nothing->hide();
    auto* content = new QWidget(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto* body = new QVBoxLayout(content);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_nothing);
    body->addLayout(m_rows);
    body->addStretch();
    m_states = new StateStack(content, this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Theme::Grid, 0, 0, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 4);
    column->setSpacing(Theme::Grid / 2);
    column->addLayout(head);
    column->addWidget(m_states, 1);
    m_title->setMinimumHeight(Theme::ControlHeight);
    m_states->bind(m_state);
    connect(m_states, &StateStack::retryRequested, this, &OverviewList::retryRequested);
    retranslate();
}

void OverviewList::setEmptyText(Text text)
{
    m_emptyText = std::move(text);
    retranslate();
}

void OverviewList::offerAll(std::function<void()> open)
{
    m_all->show();
    connect(m_all, &QPushButton::clicked, this, std::move(open));
}

void OverviewList::setEntries(std::vector<OverviewEntry> entries)
{
    const size_t shown = std::min(entries.size(), size_t(m_mostRows));
    while (m_made.size() < shown) {
        m_made.push_back(new OverviewRow(this));
        m_made.back()->setObjectName(u"entry%1"_s.arg(m_made.size() - 1));
        m_rows->addWidget(m_made.back());
    }
    for (size_t i = 0; i < m_made.size(); ++i) {
        m_made[i]->setVisible(i < shown);
        if (i < shown)
            m_made[i]->setEntry(std::move(entries[i]));
    }
    m_nothing->setVisible(shown == 0);
}

void OverviewList::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

void OverviewList::retranslate()
{
    m_title->setText(m_titleText());
    setAccessibleName(m_title->text());
    m_all->setText(tr("Show all"));
    m_all->setAccessibleName(tr("Show all: %1", "title of a list").arg(m_title->text()));
    m_nothing->setText(m_emptyText ? m_emptyText() : QString());
    m_states->setErrorTitle([] { return tr("This list could not be loaded."); });
}

} // namespace wardport::console
