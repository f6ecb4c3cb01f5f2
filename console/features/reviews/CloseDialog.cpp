// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/CloseDialog.h"

#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Form.h"
#include "console/ui/MessageBar.h"

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int appsNamed = 8;
} // namespace

CloseDialog::CloseDialog(ReviewsApi& api, const Recertification& campaign, QWidget* parent)
    : ReviewDialog([name = campaign.name] { return tr("Close %1").arg(name); }, [] { return tr("Close the campaign"); },
        ButtonKind::Danger, parent)
    , m_api(api)
    , m_campaign(campaign)
    , m_withdrawn(api, campaign.id, RecertificationDecision::withdraw, this)
    , m_open(api, campaign.id, RecertificationDecision::open, this)
{
    setObjectName(u"closeDialog"_s);
    form().addChoice(u"openItems"_s, [open = campaign.open] { return tr("&What nobody decided: %n", nullptr, open); },
        {{wireName(RecertificationDecision::keep), [] { return tr("Keep"); }},
            {wireName(RecertificationDecision::withdraw), [] { return tr("Withdraw"); }}});
    form().setFieldVisible(u"openItems"_s, campaign.open > 0);
    setLead([this] { return consequence(); });
    connect(&form(), &Form::changed, this, [this] { retranslate(); });
    for (CampaignTally* tally : {&m_withdrawn, &m_open}) {
        connect(tally, &CampaignTally::finished, this, &CloseDialog::follow);
        connect(tally, &CampaignTally::failed, this, [this](const Error& error) {
            if (std::exchange(m_failed, true))
                return;
            message().tellError([] { return tr("What is withdrawn could not be found out."); }, error,
                {[] { return tr("Try again"); }, [this] { readTallies(); }});
        });
    }
    readTallies();
}

/// Nobody closes before it is known what that does.
void CloseDialog::readTallies()
{
    m_failed = false;
    message().clear();
    setReady(false);
    m_withdrawn.read();
    m_open.read();
}

void CloseDialog::follow()
{
    setReady(m_withdrawn.isRead() && m_open.isRead());
    retranslate();
}

RecertificationClose CloseDialog::input() const
{
    return {fromWireName<RecertificationDecision>(form().text(u"openItems"_s)).value_or(RecertificationDecision::keep)};
}

QString CloseDialog::consequence() const
{
    if (!m_withdrawn.isRead() || !m_open.isRead())
        return tr("Counting what is withdrawn …");
    const bool withOpen = input().openItems == RecertificationDecision::withdraw;
    const int lost = m_withdrawn.grants() + (withOpen ? m_open.grants() : 0);
    const int gone = m_withdrawn.gone() + (withOpen ? m_open.gone() : 0);
    std::set<PersonId> people = m_withdrawn.people();
    if (withOpen)
        people.insert(m_open.people().begin(), m_open.people().end());
    QStringList words;
    if (lost == 0)
        words << tr("Nothing is withdrawn. Afterwards no decision can be changed.");
    else
        words << tr("%n grant(s) of %1 are withdrawn at once, as one change set that can be reverted. Afterwards no "
                    "decision can be changed.",
            nullptr, lost)
                     .arg(tr("%n people", "of %n people", static_cast<int>(people.size())))
              << byApp();
    if (gone > 0)
        words << tr("%n no longer stand(s) as listed and is left as it is.", nullptr, gone);
    return words.join(u"\n\n"_s);
}

/// "Ward rounds 12, Lab results 4 …", the most first.
QString CloseDialog::byApp() const
{
    std::map<AppId, CampaignTally::AppCount> apps = m_withdrawn.apps();
    if (input().openItems == RecertificationDecision::withdraw) {
        for (const auto& [id, app] : m_open.apps()) {
            const int before = apps[id].grants;
            apps[id] = app;
            apps[id].grants += before;
        }
    }
    std::vector<CampaignTally::AppCount> order;
    for (const auto& [id, app] : apps)
        order.push_back(app);
    std::ranges::stable_sort(order, {}, [](const CampaignTally::AppCount& app) { return -app.grants; });
    QStringList words;
    for (const CampaignTally::AppCount& app : order) {
        if (words.size() == appsNamed)
            break;
        words << tr("%1 %2", "app, how many").arg(localName(app.name, app.nameEn), formatNumber(app.grants));
    }
    if (order.size() > appsNamed)
        words << tr("%n more app(s)", nullptr, static_cast<int>(order.size() - appsNamed));
    return words.join(tr(", ", "between apps"));
}

void CloseDialog::send()
{
    m_latest = m_api.close(m_campaign.id, input(), this, [this](Result<Recertification> answer) {
        if (finish(answer))
            Q_EMIT closed(*answer);
    });
}

} // namespace wardport::console
