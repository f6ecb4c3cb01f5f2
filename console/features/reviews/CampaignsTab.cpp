// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/CampaignsTab.h"

#include "console/features/reviews/CampaignList.h"
#include "console/features/reviews/CampaignView.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace wardport::console {

CampaignsTab::CampaignsTab(PageContext& context, ReviewsApi& api, QWidget* parent)
    : PagePart(parent)
    , m_list(new CampaignList(context, api))
    , m_view(new CampaignView(context, api))
    , m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connect(m_list, &CampaignList::openRequested, this, &CampaignsTab::open);
    connect(m_view, &CampaignView::left, this, &CampaignsTab::leave);
    for (PagePart* tab : {static_cast<PagePart*>(m_list), static_cast<PagePart*>(m_view)}) {
        connect(tab, &PagePart::statusChanged, this, [this, tab] {
            if (tab == current())
                Q_EMIT statusChanged();
        });
    }
}

PagePart* CampaignsTab::current() const
{
    return static_cast<PagePart*>(m_stack->currentWidget());
}

bool CampaignsTab::closeDetail()
{
    return current()->closeDetail();
}

void CampaignsTab::begin()
{
    m_list->begin();
}

void CampaignsTab::open(const Recertification& campaign)
{
    m_stack->setCurrentWidget(m_view);
    m_view->open(campaign);
}

void CampaignsTab::leave()
{
    m_stack->setCurrentWidget(m_list);
    m_list->refresh();
    Q_EMIT statusChanged();
}

} // namespace wardport::console
