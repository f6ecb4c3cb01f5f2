// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/CloseDialog.h"

#include "console/page/Words.h"
#include "console/ui/Form.h"

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

CloseDialog::CloseDialog(ReviewsApi& api, const Recertification& campaign, QWidget* parent)
    : ReviewDialog([name = campaign.name] { return tr("Close %1").arg(name); }, [] { return tr("Close the campaign"); },
        ButtonKind::Danger, parent)
    , m_api(api)
    , m_campaign(campaign)
{
    setObjectName(u"closeDialog"_s);
    form().addChoice(u"openItems"_s, [open = campaign.open] { return tr("&What nobody decided: %n", nullptr, open); },
        {{wireName(RecertificationDecision::keep), [] { return tr("Keep"); }},
            {wireName(RecertificationDecision::withdraw), [] { return tr("Withdraw"); }}});
    form().setFieldVisible(u"openItems"_s, campaign.open > 0);
    setLead([this] { return consequence(); });
    connect(&form(), &Form::changed, this, [this] { retranslate(); });
}

RecertificationClose CloseDialog::input() const
{
    return {fromWireName<RecertificationDecision>(form().text(u"openItems"_s)).value_or(RecertificationDecision::keep)};
}

QString CloseDialog::consequence() const
{
    const bool withOpen = input().openItems == RecertificationDecision::withdraw;
    const int lost = m_campaign.withdrawn + (withOpen ? m_campaign.open : 0);
    if (lost == 0)
        return tr("Nothing is withdrawn. Afterwards no decision can be changed.");
    return tr(
        "%n grant(s) are withdrawn at once, as one change set that can be reverted. Afterwards no decision can be "
        "changed.",
        nullptr, lost);
}

void CloseDialog::send()
{
    m_latest = m_api.close(m_campaign.id, input(), this, [this](Result<Recertification> answer) {
        if (finish(answer))
            Q_EMIT closed(*answer);
    });
}

} // namespace wardport::console
