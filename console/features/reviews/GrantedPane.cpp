// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/GrantedPane.h"

#include "console/features/reviews/ReviewColumns.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"

#include <QMenu>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr DateRange standardRange{DateRange::Span::Days90};
} // namespace

GrantedPane::GrantedPane(PageContext& context, ReviewsApi& api, QWidget* parent)
    : ListOf(context, u"granted"_s, grantedColumns(), parent)
    , m_api(api)
{
    filters().addSearch([] { return tr("Who, app, note, administrator"); });
    filters().addChoice(
        u"operation"_s, [] { return tr("What"); }, choices<GrantOperation>());
    addUnitFilter();
    addAppFilter();
    filters().addDateRange(standardRange, true);
    states().setErrorTitle([] { return tr("The changes could not be loaded."); });
    states().setEmptyNotice({.icon = u"history"_s,
        .title = [] { return tr("Nothing was granted or withdrawn"); },
        .text = [] { return tr("Every change of who may open what is listed here with its author and note."); }});
    offerExport(u"granted"_s, [] { return tr("Granted and withdrawn"); });
    retranslate();
}

Request GrantedPane::fetch(const GrantedFilter& filter, Answer answer)
{
    return m_api.granted(filter, this, std::move(answer));
}

GrantedFilter GrantedPane::filter() const
{
    GrantedFilter wanted;
    if (const DateRange range = filters().dateRange(); range.span != DateRange::Span::All) {
        wanted.from = range.begin(hospitalToday(), hospitalZone());
        wanted.until = range.end(hospitalToday(), hospitalZone());
    }
    wanted.q = words();
    wanted.operation = fromWireName<GrantOperation>(filters().value(u"operation"_s));
    wanted.orgUnitId = unit();
    wanted.appId = app();
    return wanted;
}

void GrantedPane::openRow(int number)
{
    const GrantedLine& line = row(number);
    if (line.subjectType == SubjectType::person)
        context().navigator.openPerson(PersonId{line.subjectId.toLongLong()});
}

void GrantedPane::fillMenu(QMenu& menu)
{
    const std::vector<int> rows = table().selectedRows();
    if (rows.size() == 1 && row(rows.front()).subjectType == SubjectType::person)
        menu.addAction(icon(u"user"_s), tr("Open the person"), this, [this, row = rows.front()] { openRow(row); });
}

void GrantedPane::retranslate()
{
    table().setAccessibleName(tr("Granted and withdrawn"));
}

} // namespace wardport::console
