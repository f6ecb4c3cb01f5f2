// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/CampaignList.h"

#include "console/features/reviews/CampaignDialog.h"
#include "console/features/reviews/ReviewColumns.h"
#include "console/ui/FilterBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

CampaignList::CampaignList(PageContext& context, ReviewsApi& api, QWidget* parent)
    : ReviewListPane(context, u"campaigns"_s, parent)
    , m_api(api)
    , m_model(campaignColumns(), [this](const PageQuery& query, PagedModel<Recertification>::Answer answer) {
        RecertificationFilter wanted;
        wanted.limit = query.limit;
        wanted.cursor = query.cursor;
        wanted.sort = query.sort;
        wanted.q = words();
        if (const QString closed = filters().value(u"closed"_s); !closed.isEmpty())
            wanted.closed = closed == u"true";
        m_latest = m_api.campaigns(wanted, this, std::move(answer));
    })
{
    filters().addSearch([] { return tr("Campaign, administrator"); });
    filters().addChoice(u"closed"_s, [] { return tr("State"); },
        {{u"false"_s, [] { return tr("Running"); }}, {u"true"_s, [] { return tr("Closed"); }}});
    use(m_model);
    states().setErrorTitle([] { return tr("The campaigns could not be loaded."); });
    EmptyNotice empty{.icon = u"flag"_s,
        .title = [] { return tr("No campaign yet"); },
        .text =
            [] { return tr("In a campaign every direct grant of a department or app is confirmed or withdrawn."); }};
    if (context.may(Permission::accessWrite)) {
        empty.action = [] { return tr("New campaign"); };
        empty.run = [this] { begin(); };
    }
    states().setEmptyNotice(std::move(empty));
    states().setFilteredNotice([this] { return filters().isFiltered(); }, [this] { filters().clear(); });
    retranslate();
}

void CampaignList::begin()
{
    auto* dialog = new CampaignDialog(context(), m_api, this);
    connect(dialog, &CampaignDialog::begun, this, &CampaignList::openRequested);
    dialog->open();
}

void CampaignList::openRow(int row)
{
    Q_EMIT openRequested(m_model.row(row));
}

void CampaignList::retranslate()
{
    table().setAccessibleName(tr("Campaigns"));
}

} // namespace wardport::console
