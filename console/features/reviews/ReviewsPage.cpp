// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/ReviewsPage.h"

#include "console/features/reviews/CampaignsTab.h"
#include "console/features/reviews/DormantPane.h"
#include "console/features/reviews/GrantedPane.h"
#include "console/features/reviews/RequestsPane.h"
#include "console/ui/Icons.h"
#include "console/ui/StateSaver.h"
#include "console/ui/Theme.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

ReviewsPage::ReviewsPage(PageContext& context, QWidget* parent)
    : PageWidget(context, parent)
    , m_switch(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_requests(new RequestsPane(context, context.api.reviews))
    , m_newCampaign(new QAction(icon(u"add"_s), {}, this))
{
    setObjectName(u"reviewsPage"_s);
    m_switch->setObjectName(u"reviewsSwitch"_s);
    m_switch->setExpanding(false);
    m_switch->setDrawBase(false);
    addTab(m_requests, [] { return tr("Requests"); });
    if (context.may(Permission::accessReviewsRead)) {
        addTab(new GrantedPane(context, context.api.reviews), [] { return tr("Granted in a period"); });
        addTab(new DormantPane(context, context.api.reviews), [] { return tr("Dormant"); });
        m_campaigns = new CampaignsTab(context, context.api.reviews);
        addTab(m_campaigns, [] { return tr("Recertification"); });
    }
    m_newCampaign->setObjectName(u"newCampaign"_s);
    m_newCampaign->setPriority(QAction::HighPriority);
    if (m_campaigns && context.may(Permission::accessWrite)) {
        addAction(m_newCampaign);
        connect(m_newCampaign, &QAction::triggered, m_campaigns, &CampaignsTab::begin);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::Grid, Theme::Grid, 3 * Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_switch);
    column->addWidget(m_stack, 1);
    connect(m_switch, &QTabBar::currentChanged, this, &ReviewsPage::follow);
    new StateSaver(this, u"reviews"_s);
    retranslate();
    follow(0);
}

void ReviewsPage::addTab(PagePart* tab, Text title)
{
    m_tabs.emplace_back(tab, std::move(title));
    m_switch->addTab(QString());
    m_stack->addWidget(tab);
    connect(tab, &PagePart::statusChanged, this, [this, tab] {
        if (tab == current())
            setStatus(tab->status());
    });
}

PagePart* ReviewsPage::current() const
{
    return m_tabs[size_t(std::max(0, m_switch->currentIndex()))].first;
}

void ReviewsPage::follow(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_newCampaign->setVisible(current() == m_campaigns);
    setStatus(current()->status());
    if (isVisible())
        current()->refresh();
}

void ReviewsPage::refresh()
{
    current()->refresh();
}

void ReviewsPage::showTarget(const PageTarget& target)
{
    if (const auto* request = std::get_if<AccessRequestId>(&target)) {
        m_switch->setCurrentIndex(0);
        m_requests->showRequest(*request);
    }
}

void ReviewsPage::focusSearch()
{
    current()->focusSearch();
}

bool ReviewsPage::closeDetail()
{
    return current()->closeDetail();
}

void ReviewsPage::retranslate()
{
    m_switch->setAccessibleName(tr("What to review"));
    m_newCampaign->setText(tr("New campaign"));
    for (size_t i = 0; i < m_tabs.size(); ++i)
        m_switch->setTabText(int(i), m_tabs[i].second());
}

} // namespace wardport::console
