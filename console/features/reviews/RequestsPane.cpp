// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/RequestsPane.h"

#include "console/features/reviews/ApproveDialog.h"
#include "console/features/reviews/RejectDialog.h"
#include "console/features/reviews/ReviewColumns.h"
#include "console/features/reviews/ReviewWords.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/RecordView.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

RequestsPane::RequestsPane(PageContext& context, ReviewsApi& api, QWidget* parent)
    : ListOf(context, u"requests"_s, requestColumns(), parent)
    , m_api(api)
    , m_facts(new RecordView)
    , m_approve(new QPushButton)
    , m_reject(new QPushButton)
{
    buildFilters();
    offerExport(u"requests"_s, [] { return tr("Requests"); });
    states().setErrorTitle([] { return tr("The requests could not be loaded."); });
    states().setEmptyNotice({.icon = u"check"_s,
        .title = [] { return tr("Nothing waits for an answer"); },
        .text = [] { return tr("What people ask for from their phones appears here to be approved or rejected."); }});
    states().setFilteredNotice([this] { return hidesMore(); }, [this] { filters().clear(); });
    drawer().setContent(buildDetail());
    connect(&model().state(), &LoadState::loaded, this, [this] {
        const int row = m_wanted ? model().rowByKey(rowKey(*m_wanted)) : -1;
        m_wanted.reset();
        if (row >= 0)
            chooseRow(row);
    });
    describe();
}

void RequestsPane::buildFilters()
{
    filters().addSearch([] { return tr("Person, staff number, app"); });
    filters().addChoice(
        u"state"_s, [] { return tr("State"); }, requestStateChoices());
    addUnitFilter();
    addAppFilter();
    const QSignalBlocker unasked(&filters());
    filters().setValue(u"state"_s, wireName(RequestState::pending));
}

QWidget* RequestsPane::buildDetail()
{
    auto* detail = new QWidget;
    m_facts->setParent(detail);
    m_approve->setObjectName(u"approve"_s);
    m_approve->setIcon(icon(u"check"_s));
    m_reject->setObjectName(u"reject"_s);
    m_reject->setIcon(icon(u"deny"_s));
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(true, *m_shown); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(false, *m_shown); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Grid);
    buttons->addWidget(m_approve);
    buttons->addWidget(m_reject);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, Theme::Grid, Theme::Grid);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addStretch(1);
    return detail;
}

Request RequestsPane::fetch(const AccessRequestFilter& filter, Answer answer)
{
    return m_api.requests(filter, this, std::move(answer));
}

AccessRequestFilter RequestsPane::filter() const
{
    AccessRequestFilter wanted;
    wanted.q = words();
    wanted.state = fromWireName<RequestState>(filters().value(u"state"_s));
    wanted.orgUnitId = unit();
    wanted.appId = app();
    return wanted;
}

bool RequestsPane::hidesMore() const
{
    const AccessRequestFilter present = filter();
    return present.q || present.orgUnitId || present.appId
        || (present.state && *present.state != RequestState::pending);
}

void RequestsPane::showRequest(AccessRequestId id)
{
    m_wanted = id;
    const QSignalBlocker once(&filters());
    filters().clear();
    model().reset();
}

bool RequestsPane::mayDecide(const AccessRequest& request) const
{
    return request.state == RequestState::pending && context().may(Permission::accessRequestsDecide);
}

void RequestsPane::chooseRow(int row)
{
    m_shown = model().row(row);
    const AccessRequest& r = *m_shown;
    m_facts->setLines({
        {u"person"_s, [] { return tr("Person"); },
            [r] { return tr("%1 (%2)", "name (staff number)").arg(r.personName, r.staffNo); },
            [this, id = r.personId] { context().navigator.openPerson(id); }},
        {u"department"_s, [] { return tr("Department"); }, fixedText(r.departmentName)},
        {u"app"_s, [] { return tr("App"); }, [r] { return localName(r.appName, r.appNameEn); },
            [this, id = r.appId] { context().navigator.openApp(id); }},
        {u"reason"_s, [] { return tr("Reason"); }, fixedText(r.reason)},
        {u"createdAt"_s, [] { return tr("Asked"); }, [r] { return formatDateTime(r.createdAt); }},
        {u"until"_s, [] { return tr("Wanted until"); },
            [r] { return r.until ? lastDayText(r.until) : tr("without an end"); }},
        {u"decided"_s, [] { return tr("Decided"); }, [r] { return formatDateTime(r.decidedAt); }},
        {u"decidedBy"_s, [] { return tr("Decided by"); }, fixedText(r.decidedByName)},
        {u"decisionNote"_s, [] { return tr("Note"); }, fixedText(r.decisionNote)},
        {u"grantedUntil"_s, [] { return tr("Granted until"); }, [r] { return lastDayText(r.grantedUntil); }},
    });
    describe();
    drawer().open();
    if (table().selectedKeys() != QStringList{rowKey(r)})
        table().selectKey(rowKey(r));
}

void RequestsPane::decide(bool approve, const AccessRequest& request)
{
    if (approve) {
        auto* dialog = new ApproveDialog(m_api, request, this);
        connect(dialog, &ApproveDialog::decided, this, &RequestsPane::decided);
        dialog->open();
    } else {
        auto* dialog = new RejectDialog(m_api, request, this);
        connect(dialog, &RejectDialog::decided, this, &RequestsPane::decided);
        dialog->open();
    }
}

void RequestsPane::decided(const AccessRequest& request)
{
    drawer().close();
    const QString app = localName(request.appName, request.appNameEn);
    message().tellOk(request.state == RequestState::approved
            ? tr("%1 may open %2 until %3.").arg(request.personName, app, lastDayText(request.grantedUntil))
            : tr("The request of %1 for %2 was rejected.").arg(request.personName, app));
    refresh();
}

void RequestsPane::fillMenu(QMenu& menu)
{
    const std::vector<int> rows = table().selectedRows();
    if (rows.size() != 1)
        return;
    const AccessRequest chosen = model().row(rows.front());
    if (mayDecide(chosen)) {
        menu.addAction(icon(u"check"_s), tr("Approve…"), this, [this, chosen] { decide(true, chosen); });
        menu.addAction(icon(u"deny"_s), tr("Reject…"), this, [this, chosen] { decide(false, chosen); });
        menu.addSeparator();
    }
    menu.addAction(icon(u"user"_s), tr("Open the person"), this,
        [this, chosen] { context().navigator.openPerson(chosen.personId); });
}

void RequestsPane::describe()
{
    table().setAccessibleName(tr("Requests"));
    m_approve->setText(tr("Approve…"));
    m_reject->setText(tr("Reject…"));
    if (!m_shown)
        return;
    m_approve->setVisible(mayDecide(*m_shown));
    m_reject->setVisible(mayDecide(*m_shown));
    drawer().setTitle(m_shown->personName, localName(m_shown->appName, m_shown->appNameEn));
    drawer().setBadge(badge(m_shown->state));
}

void RequestsPane::retranslate()
{
    describe();
}

} // namespace wardport::console
