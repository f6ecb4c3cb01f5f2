// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/CampaignView.h"

#include "console/features/reviews/CampaignDecisionDialog.h"
#include "console/features/reviews/CloseDialog.h"
#include "console/features/reviews/ReviewColumns.h"
#include "console/features/reviews/ReviewWords.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/BadgeLabel.h"
#include "console/ui/FilterBar.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

Columns<RecertificationItem> columnsWithNote()
{
    Columns<RecertificationItem> columns = campaignItemColumns();
    columns.push_back({.key = u"note"_s,
        .title = [] { return CampaignView::tr("Note"); },
        .text = [](const RecertificationItem& item) { return item.note; },
        .width = 160,
        .sortable = false});
    return columns;
}

} // namespace

CampaignView::CampaignView(PageContext& context, ReviewsApi& api, QWidget* parent)
    : ListOf(context, u"items"_s, columnsWithNote(), parent)
    , m_api(api)
    , m_back(iconButton(u"back"_s, {}, this))
    , m_title(new QLabel)
    , m_state(new BadgeLabel)
    , m_progressText(new QLabel)
    , m_progress(new QProgressBar)
    , m_close(new QPushButton)
{
    column()->insertWidget(0, buildHead());
    filters().addSearch([] { return tr("Person, staff number, app"); });
    filters().addChoice(
        u"decision"_s, [] { return tr("Decision"); }, decisionChoices());
    addUnitFilter();
    addAppFilter();
    offerExport(u"recertificationItems"_s, [this] { return m_campaign.name; });
    buildTools();
    states().setErrorTitle([] { return tr("The grants could not be loaded."); });
    states().setEmptyNotice({.icon = u"check"_s,
        .title = [] { return tr("No grants of your scope"); },
        .text = [] { return tr("The people of this campaign have moved out of the departments you see."); }});
    states().setFilteredNotice([this] { return filters().isFiltered(); }, [this] { filters().clear(); });
    retranslate();
}

QWidget* CampaignView::buildHead()
{
    auto* head = new QWidget;
    m_back->setObjectName(u"backToCampaigns"_s);
    m_title->setObjectName(u"campaignTitle"_s);
    m_title->setFont(Theme::current().font(TextStyle::Heading));
    m_title->setTextFormat(Qt::PlainText);
    m_progressText->setObjectName(u"campaignProgress"_s);
    m_progress->setObjectName(u"campaignBar"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_close->setObjectName(u"closeCampaign"_s);
    connect(m_back, &QToolButton::clicked, this, &CampaignView::left);
    connect(m_close, &QPushButton::clicked, this, &CampaignView::closeCampaign);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Grid);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_progressText);
    row->addWidget(m_progress);
    row->addSpacing(Theme::Grid);
    row->addWidget(m_close);
    return head;
}

void CampaignView::buildTools()
{
    addTool(
        u"keep"_s, u"check"_s, [] { return tr("Keep"); }, ButtonKind::Normal,
        [this] { decide(RecertificationDecision::keep); });
    addTool(
        u"withdraw"_s, u"deny"_s, [] { return tr("Withdraw"); }, ButtonKind::Normal,
        [this] { decide(RecertificationDecision::withdraw); });
    addTool(
        u"decideWithNote"_s, u"edit"_s, [] { return tr("With a note…"); }, ButtonKind::Normal,
        [this] { decideWithNote(); });
    addTool(
        u"reopen"_s, u"undo"_s, [] { return tr("Take back"); }, ButtonKind::Quiet,
        [this] { decide(RecertificationDecision::open); });
}

void CampaignView::open(const Recertification& campaign)
{
    m_campaign = campaign;
    const QSignalBlocker once(&filters());
    filters().clear();
    message().clear();
    retranslate();
    model().reset();
}

RecertificationItemFilter CampaignView::filter() const
{
    RecertificationItemFilter wanted;
    wanted.q = words();
    wanted.decision = fromWireName<RecertificationDecision>(filters().value(u"decision"_s));
    wanted.orgUnitId = unit();
    wanted.appId = app();
    return wanted;
}

Request CampaignView::fetch(const RecertificationItemFilter& filter, Answer answer)
{
    return m_api.items(m_campaign.id, filter, this, std::move(answer));
}

QString CampaignView::exportQuery() const
{
    return u"recertificationId=%1&%2"_s.arg(wireName(m_campaign.id), ListOf::exportQuery());
}

void CampaignView::refresh()
{
    model().refresh();
    m_reading = m_api.campaign(m_campaign.id, this, [this](Result<Recertification> answer) {
        if (answer)
            take(*answer);
    });
}

void CampaignView::take(const Recertification& campaign)
{
    m_campaign = campaign;
    retranslate();
}

void CampaignView::decide(RecertificationDecision decision)
{
    ItemDecisions decisions;
    for (const int row : table().selectedRows())
        decisions.items.push_back({model().row(row).id, decision, {}});
    message().clear();
    m_deciding = m_api.decide(m_campaign.id, decisions, this, [this](Result<Recertification> answer) {
        if (answer)
            take(*answer);
        else
            message().tellError([] { return tr("The decision was not taken down."); }, answer.error());
        model().refresh();
    });
}

void CampaignView::decideWithNote()
{
    std::vector<RecertificationItem> items;
    for (const int row : table().selectedRows())
        items.push_back(model().row(row));
    if (items.empty())
        return;
    auto* dialog = new CampaignDecisionDialog(m_api, m_campaign.id, items, this);
    connect(dialog, &CampaignDecisionDialog::decided, this, [this](const Recertification& campaign) {
        message().clear();
        take(campaign);
        model().refresh();
    });
    dialog->open();
}

void CampaignView::closeCampaign()
{
    auto* dialog = new CloseDialog(m_api, m_campaign, this);
    connect(dialog, &CloseDialog::closed, this, [this](const Recertification& campaign) {
        message().tellOk([] { return tr("The campaign is closed."); });
        take(campaign);
        model().refresh();
    });
    dialog->open();
}

bool CampaignView::closeDetail()
{
    Q_EMIT left();
    return true;
}

void CampaignView::openRow(int row)
{
    context().navigator.openPerson(model().row(row).personId);
}

void CampaignView::retranslate()
{
    const Recertification& c = m_campaign;
    const bool open = !c.closedAt;
    showTools(open && context().may(Permission::accessReviewsWrite));
    m_close->setVisible(open && context().may(Permission::accessWrite));
    m_close->setText(tr("Close…"));
    m_back->setToolTip(tr("Back to the campaigns"));
    m_back->setAccessibleName(tr("Back to the campaigns"));
    m_title->setText(c.name);
    m_state->setBadge(campaignBadge(c, hospitalToday()));
    const QString decided = tr("%1 of %2 decided").arg(formatNumber(c.kept + c.withdrawn), formatNumber(c.items));
    m_progressText->setText(open ? tr("%1 · due %2").arg(decided, formatDate(c.dueOn)) : decided);
    m_progress->setAccessibleName(decided);
    m_progress->setRange(0, std::max(1, c.items));
    m_progress->setValue(c.kept + c.withdrawn);
    table().setAccessibleName(tr("Grants of the campaign"));
}

} // namespace wardport::console
