// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/DormantPane.h"

#include "console/features/reviews/ReviewColumns.h"
#include "console/features/reviews/WithdrawDialog.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"

#include <QMenu>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

DormantPane::DormantPane(PageContext& context, ReviewsApi& api, QWidget* parent)
    : ListOf(context, u"dormant"_s, dormantColumns(), parent)
    , m_api(api)
{
    filters().addSearch([] { return tr("Person, staff number, app"); });
    Choices spans;
    for (const int days : {30, 60, 90, 180, 365})
        spans.push_back({QString::number(days), [days] { return tr("%n day(s)", nullptr, days); }});
    filters().addChoice(
        u"days"_s, [] { return tr("Not used for"); }, std::move(spans));
    addUnitFilter();
    addAppFilter();
    if (context.may(Permission::accessWrite))
        addTool(
            u"withdraw"_s, u"deny"_s, [] { return tr("Withdraw…"); }, ButtonKind::Normal, [this] { withdraw(); });
    states().setErrorTitle([] { return tr("The dormant grants could not be loaded."); });
    states().setEmptyNotice({.icon = u"check"_s,
        .title = [] { return tr("Everything granted is used"); },
        .text = [] { return tr("Direct grants whose person has not opened the app for 90 days are proposed here."); }});
    offerExport(u"dormant"_s, [] { return tr("Dormant grants"); });
    retranslate();
}

Request DormantPane::fetch(const DormantFilter& filter, Answer answer)
{
    return m_api.dormant(filter, this, std::move(answer));
}

DormantFilter DormantPane::filter() const
{
    DormantFilter wanted;
    wanted.q = words();
    if (const int days = filters().value(u"days"_s).toInt(); days > 0)
        wanted.days = days;
    wanted.orgUnitId = unit();
    wanted.appId = app();
    return wanted;
}

void DormantPane::withdraw()
{
    auto* dialog = new WithdrawDialog(context(), selection(), this);
    connect(dialog, &WithdrawDialog::withdrawn, this, &DormantPane::withdrawn);
    dialog->open();
}

void DormantPane::withdrawn(const GrantChangeResult& result)
{
    MessageAction back;
    if (result.changeSetId)
        back = {[] { return tr("Undo"); }, [this, id = *result.changeSetId] { undo(id); }};
    message().tellOk([count = result.removed] { return tr("%n grant(s) were withdrawn.", nullptr, count); }, back);
    refresh();
}

void DormantPane::undo(ChangeSetId id)
{
    m_undo = context().api.access.revert(id, this, [this](Result<GrantChangeResult> answer) {
        if (answer)
            message().tellOk([count = answer->added] { return tr("%n grant(s) stand again.", nullptr, count); });
        else
            message().tellError([] { return tr("The withdrawal could not be undone."); }, answer.error());
        refresh();
    });
}

void DormantPane::openRow(int number)
{
    context().navigator.openPerson(row(number).personId);
}

void DormantPane::fillMenu(QMenu& menu)
{
    const std::vector<int> rows = table().selectedRows();
    if (rows.empty())
        return;
    if (context().may(Permission::accessWrite))
        menu.addAction(icon(u"deny"_s), tr("Withdraw…"), this, &DormantPane::withdraw);
    if (rows.size() == 1)
        menu.addAction(icon(u"user"_s), tr("Open the person"), this, [this, row = rows.front()] { openRow(row); });
}

void DormantPane::retranslate()
{
    table().setAccessibleName(tr("Dormant grants"));
}

} // namespace wardport::console
