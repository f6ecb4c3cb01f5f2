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
    : ListOf(context, u"campaigns"_s, campaignColumns(), parent)
    , m_api(api)
{
    filters().addSearch([] { return tr("Campaign, administrator"); });
    filters().addChoice(u"closed"_s, [] { return tr("State"); },
        {{u"false"_s, [] { return tr("Running"); }}, {u"true"_s, [] { return tr("Closed"); }}});
    offerExport(u"recertifications"_s, [] { return tr("Campaigns"); });
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

RecertificationFilter CampaignList::filter() const
{
    RecertificationFilter wanted;
    wanted.q = words();
    if (const QString closed = filters().value(u"closed"_s); !closed.isEmpty())
        wanted.closed = closed == u"true";
    return wanted;
}

Request CampaignList::fetch(const RecertificationFilter& filter, Answer answer)
{
    return m_api.campaigns(filter, this, std::move(answer));
}

void CampaignList::begin()
{
    auto* dialog = new CampaignDialog(context(), m_api, this);
    connect(dialog, &CampaignDialog::begun, this, &CampaignList::openRequested);
    dialog->open();
}

void CampaignList::openRow(int row)
{
    Q_EMIT openRequested(this->row(row));
}

void CampaignList::retranslate()
{
    table().setAccessibleName(tr("Campaigns"));
}

} // namespace wardport::console
