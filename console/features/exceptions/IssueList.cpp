// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/exceptions/IssueList.h"

#include "console/features/exceptions/IssueActions.h"
#include "console/features/exceptions/IssueColumns.h"
#include "console/features/exceptions/IssueDelegate.h"
#include "console/features/exceptions/IssueView.h"
#include "console/page/Words.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"

#include <QHeaderView>
#include <QMenu>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

IssueList::IssueList(PageContext& pageContext, QWidget* parent)
    : ListOf(pageContext, u"issues"_s, issueColumns(pageContext), parent)
    , m_view(new IssueView(pageContext, this))
    , m_actions(new IssueActions(pageContext, message(), this))
{
    table().setObjectName(u"issues"_s);
    drawer().setObjectName(u"drawer"_s);
    buildFilters();
    table().setItemDelegateForColumn(model().columnByKey(u"type"_s), new IssueDelegate(&table()));
    table().verticalHeader()->setDefaultSectionSize(IssueDelegate::RowHeight);
    states().setEmptyNotice({.icon = u"exceptions"_s,
        .title = [] { return tr("No exceptions"); },
        .text =
            [] { return tr("When a vendor's app reports an exception, its kind appears here with every event."); }});
    states().setErrorTitle([] { return tr("The exceptions could not be loaded."); });
    drawer().setContent(m_view);
    offerExport(u"exceptions"_s, [] { return tr("Kinds of exceptions"); });
    connect(&drawer(), &Drawer::closed, this, [this] { m_open.reset(); });
    connect(m_view, &IssueView::stateRequested, this, [this](IssueState state) {
        if (m_open)
            m_actions->setState({*m_open}, state);
    });
    connect(m_actions, &IssueActions::changed, this, [this](const ExceptionIssue& issue) {
        model().update(issue);
        if (m_open && m_open->id == issue.id)
            openIssue(issue);
    });
    connect(m_actions, &IssueActions::finished, this, [this] { model().refresh(); });
    retranslate();
}

void IssueList::buildFilters()
{
    filters().addSearch([] { return tr("Type, message or place"); });
    filters().addChoice(
        u"state"_s, [] { return tr("State"); }, choices<IssueState>());
    filters().addChoice(
        u"level"_s, [] { return tr("Level"); }, choices<ExceptionLevel>());
    addAppFilter();
    const bool seesVendors = context().may(Permission::vendorsRead) && context().session.info().role != Role::vendor;
    if (seesVendors)
        filters().addChoice(u"vendor"_s, [] { return tr("Vendor"); }, {});
}

void IssueList::loadVendors()
{
    if (!context().may(Permission::vendorsRead))
        return;
    VendorFilter all;
    all.limit = 500;
    m_vendorList = context().api.vendors.list(all, this, [this](Result<Page<Vendor>> answer) {
        if (!answer)
            return; // the list itself tells of a server that does not answer
        m_vendors = std::move(answer->items);
        Choices choices;
        for (const Vendor& vendor : m_vendors)
            choices.push_back({wireName(vendor.id), [name = vendor.name] { return name; }});
        filters().setChoices(u"vendor"_s, std::move(choices));
    });
}

Request IssueList::fetch(const ExceptionFilter& filter, Answer answer)
{
    return context().api.exceptions.list(filter, this, std::move(answer));
}

ExceptionFilter IssueList::filter() const
{
    ExceptionFilter wanted;
    wanted.q = words();
    wanted.state = fromWireName<IssueState>(filters().value(u"state"_s));
    wanted.level = fromWireName<ExceptionLevel>(filters().value(u"level"_s));
    wanted.appId = app();
    wanted.vendorId = idFromWireName<VendorId>(filters().value(u"vendor"_s));
    return wanted;
}

void IssueList::setFilter(const ExceptionFilter& filter)
{
    const QSignalBlocker once(&filters());
    filters().clear();
    filters().setSearch(filter.q.value_or(QString()));
    filters().setValue(u"state"_s, filter.state ? wireName(*filter.state) : QString());
    filters().setValue(u"level"_s, filter.level ? wireName(*filter.level) : QString());
    filters().setValue(u"app"_s, filter.appId ? wireName(*filter.appId) : QString());
    filters().setValue(u"vendor"_s, filter.vendorId ? wireName(*filter.vendorId) : QString());
}

void IssueList::refresh()
{
    model().refresh();
    if (m_vendors.empty())
        loadVendors();
    reloadOpenIssue();
}

void IssueList::showTarget(const PageTarget& target)
{
    if (const auto* id = std::get_if<ExceptionIssueId>(&target)) {
        openIssue(*id);
    } else if (const auto* wanted = std::get_if<ExceptionFilter>(&target)) {
        drawer().close();
        setFilter(*wanted);
        model().reset();
    }
}

void IssueList::openIssue(const ExceptionIssue& issue)
{
    m_open = issue;
    retitle();
    m_view->show(issue);
    drawer().open();
}

void IssueList::openIssue(ExceptionIssueId id)
{
    m_one = context().api.exceptions.get(id, this, [this](Result<ExceptionIssue> answer) {
        if (!answer) {
            message().tellError([] { return tr("The exception could not be opened."); }, answer.error());
            return;
        }
        table().selectKey(rowKey(answer->id));
        openIssue(*answer);
    });
}

void IssueList::reloadOpenIssue()
{
    if (m_open)
        openIssue(m_open->id);
}

void IssueList::retitle()
{
    drawer().setTitle(shortTypeName(m_open->type), m_open->culprit);
    drawer().setBadge(badge(m_open->state));
}

void IssueList::fillMenu(QMenu& menu)
{
    const std::vector<ExceptionIssue> selected = selection();
    if (selected.empty())
        return;
    menu.setObjectName(u"issueMenu"_s);
    if (selected.size() == 1)
        connect(menu.addAction(icon(u"open"_s), tr("Open")), &QAction::triggered, this,
            [this, issue = selected.front()] { openIssue(issue); });
    if (context().may(Permission::exceptionsWrite)) {
        const auto offer = [&](const QString& iconName, const QString& words, IssueState state) {
            connect(menu.addAction(icon(iconName), words), &QAction::triggered, this,
                [this, selected, state] { m_actions->setState(selected, state); });
        };
        offer(u"check"_s, tr("Resolve"), IssueState::resolved);
        offer(u"disable"_s, tr("Mute"), IssueState::muted);
        offer(u"undo"_s, tr("Reopen"), IssueState::unresolved);
    }
}

void IssueList::retranslate()
{
    table().setAccessibleName(tr("Kinds of exceptions"));
    if (m_open)
        retitle();
}

} // namespace wardport::console
