// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/CampaignDecisionDialog.h"

#include "console/features/reviews/ReviewWords.h"
#include "console/page/Words.h"
#include "console/ui/Form.h"

#include <QPlainTextEdit>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

CampaignDecisionDialog::CampaignDecisionDialog(
    ReviewsApi& api, RecertificationId campaign, const std::vector<RecertificationItem>& items, QWidget* parent)
    : ReviewDialog([] { return tr("Decide with a note"); }, [] { return tr("Decide"); }, ButtonKind::Primary, parent)
    , m_api(api)
    , m_campaign(campaign)
{
    setObjectName(u"decisionDialog"_s);
    for (const RecertificationItem& item : items)
        m_items.push_back(item.id);
    setLead([first = items.front(), count = static_cast<int>(items.size())] {
        return count == 1
            ? tr("%1 · %2", "person, app").arg(first.personName, localName(first.appName, first.appNameEn))
            : tr("The decision and the note are for %n grant(s).", nullptr, count);
    });
    Choices decisions;
    for (const auto decision : {RecertificationDecision::keep, RecertificationDecision::withdraw})
        decisions.push_back({wireName(decision), [decision] { return text(decision); }});
    form().addChoice(
        u"decision"_s, [] { return tr("&Decision"); }, std::move(decisions));
    QPlainTextEdit* note = form().addMultiline(
        u"note"_s, [] { return tr("&Note"); }, [] { return tr("Why; it stays with the decision."); }, 3);
    note->setTabChangesFocus(true);
    note->setPlainText(items.size() == 1 ? items.front().note : QString());
    if (items.size() == 1 && items.front().decision != RecertificationDecision::open)
        form().setText(u"decision"_s, wireName(items.front().decision));
    form().setRequired(u"note"_s);
    note->setFocus();
}

ItemDecisions CampaignDecisionDialog::input() const
{
    const auto decision = fromWireName<RecertificationDecision>(form().text(u"decision"_s));
    ItemDecisions decisions;
    for (const RecertificationItemId id : m_items)
        decisions.items.push_back({id, decision.value_or(RecertificationDecision::keep), form().text(u"note"_s)});
    return decisions;
}

/// The form has one note for all the items.
Problems CampaignDecisionDialog::problems() const
{
    if (form().text(u"note"_s).isEmpty())
        return {Error{ErrorCode::required, u"note"_s, {}, {}, {}}};
    Problems problems = validate(input());
    if (problems.size() > 1)
        problems.resize(1);
    for (Error& problem : problems) {
        if (problem.field.endsWith(u".note"))
            problem.field = u"note"_s;
    }
    return problems;
}

void CampaignDecisionDialog::send()
{
    m_latest = m_api.decide(m_campaign, input(), this, [this](Result<Recertification> answer) {
        if (finish(answer))
            Q_EMIT decided(*answer);
    });
}

} // namespace wardport::console
