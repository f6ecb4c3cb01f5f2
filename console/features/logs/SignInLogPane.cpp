// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/logs/SignInLogPane.h"

#include "console/features/logs/LogColumns.h"
#include "console/page/WordLists.h"
#include "console/page/Words.h"
#include "console/ui/FilterBar.h"
#include "console/ui/RecordView.h"
#include "console/ui/StateStack.h"

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString yes = u"true"_s;
const QString no = u"false"_s;

} // namespace

SignInLogPane::SignInLogPane(PageContext& pageContext, QWidget* parent)
    : LogList(pageContext, u"signIns"_s, signInColumns(), parent)
{
    filters().addSearch([] { return tr("Account, name or address"); });
    filters().addChoice(
        u"audience"_s, [] { return tr("Channel"); }, choices<SignInAudience>());
    filters().addChoice(
        u"success"_s, [] { return tr("Outcome"); }, successChoices());
    addCommonFilters();
    offerExport(u"signIns"_s, [] { return tr("Sign-ins"); });
    states().setEmptyNotice({.icon = u"logs"_s,
        .title = [] { return tr("No sign-ins yet"); },
        .text = [] { return tr("Every attempt to sign in, to the console or on a phone, is recorded here."); }});
}

void SignInLogPane::read(SignInLogFilter& filter) const
{
    filter.audience = fromWireName<SignInAudience>(filters().value(u"audience"_s));
    if (const QString success = filters().value(u"success"_s); !success.isEmpty())
        filter.success = success == yes;
}

void SignInLogPane::write(const SignInLogFilter& filter)
{
    filters().setValue(u"audience"_s, filter.audience ? wireName(*filter.audience) : QString());
    filters().setValue(u"success"_s, filter.success ? (*filter.success ? yes : no) : QString());
}

Request SignInLogPane::fetch(const SignInLogFilter& filter, Answer answer)
{
    return context().api.logs.signIns(filter, this, std::move(answer));
}

LogPane::Detail SignInLogPane::describe(const SignInLog& row) const
{
    Detail detail;
    detail.title = row.account;
    detail.subtitle = formatDateTime(row.at);
    detail.badge = successBadge(row.success);
    detail.person = row.personId;
    detail.personName = row.personName.value_or(row.account);
    detail.lines = {
        {u"audience"_s, [] { return tr("Channel"); }, [audience = row.audience] { return text(audience); }},
        {u"account"_s, [] { return tr("Account"); }, fixedText(row.account)},
        personLine(row.personId, row.personName.value_or(QString())),
        {u"reason"_s, [] { return tr("Reason"); },
            [reason = row.reason] { return reason ? errorCodeText(*reason) : QString(); }},
        {u"address"_s, [] { return tr("Address"); }, fixedText(row.address)},
        {u"client"_s, [] { return tr("Device"); }, fixedText(row.client)},
    };
    return detail;
}

} // namespace wardport::console
