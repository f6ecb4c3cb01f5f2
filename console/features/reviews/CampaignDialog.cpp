// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/CampaignDialog.h"

#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Form.h"

#include <QLineEdit>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysToDecide = 30;

Choices orAll(Text all, Choices choices)
{
    choices.insert(choices.begin(), Choice{{}, std::move(all)});
    return choices;
}

} // namespace

CampaignDialog::CampaignDialog(PageContext& context, ReviewsApi& api, QWidget* parent)
    : ReviewDialog([] { return tr("New campaign"); }, [] { return tr("Begin"); }, ButtonKind::Primary, parent)
    , m_api(api)
{
    setObjectName(u"campaignDialog"_s);
    setLead([] {
        return tr(
            "Every app granted to a person directly is listed as it stands now, to be kept or withdrawn one by one. "
            "Nothing changes until the campaign is closed.");
    });
    form().addText(u"name"_s, [] { return tr("&Name"); })->setFocus();
    form().addDate(
        u"dueOn"_s, [] { return tr("&Due"); }, {}, false);
    form().setDate(u"dueOn"_s, hospitalToday().addDays(daysToDecide));
    form().addChoice(
        u"orgUnitId"_s, [] { return tr("&People of"); },
        orAll([] { return tr("Everybody you see"); }, context.orgTree.choices()));
    form().addChoice(
        u"appId"_s, [] { return tr("&App"); }, orAll([] { return tr("All apps"); }, context.apps.choices()));
    form().setRequired(u"name"_s);
    form().setRequired(u"dueOn"_s);
}

RecertificationInput CampaignDialog::input() const
{
    RecertificationInput input;
    input.name = form().text(u"name"_s);
    input.dueOn = form().date(u"dueOn"_s).value_or(QDate());
    input.orgUnitId = idFromWireName<OrgUnitId>(form().text(u"orgUnitId"_s));
    input.appId = idFromWireName<AppId>(form().text(u"appId"_s));
    return input;
}

Problems CampaignDialog::problems() const
{
    return validate(input());
}

QString CampaignDialog::problemText(const Error& problem) const
{
    if (problem.field == u"orgUnitId" && problem.code == ErrorCode::invalid)
        return tr("No app is granted to a person directly there.");
    return ReviewDialog::problemText(problem);
}

void CampaignDialog::send()
{
    m_latest = m_api.begin(input(), this, [this](Result<Recertification> answer) {
        if (finish(answer))
            Q_EMIT begun(*answer);
    });
}

} // namespace wardport::console
