// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/exceptions/ExceptionsPage.h"

#include "console/features/exceptions/IssueActions.h"
#include "console/features/exceptions/IssueColumns.h"
#include "console/features/exceptions/IssueDelegate.h"
#include "console/features/exceptions/IssueView.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateSaver.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

ExceptionsPage::ExceptionsPage(PageContext& pageContext, QWidget* parent)
    : PageWidget(pageContext, parent)
    , m_model(issueColumns(pageContext),
          [this](const PageQuery& query, PagedModel<ExceptionIssue>::Answer answer) {
              ExceptionFilter wanted = filter();
              const auto words = wanted.q;
              static_cast<PageQuery&>(wanted) = query;
              wanted.q = words;
              m_list = context().api.exceptions.list(wanted, this, std::move(answer));
          })
    , m_filters(new FilterBar(this))
    , m_message(new MessageBar(this))
    , m_table(new TableView(this))
    , m_states(new StateStack(m_table, this))
    , m_drawer(new Drawer(m_states, this))
    , m_view(new IssueView(pageContext, this))
    , m_actions(new IssueActions(pageContext, *m_message, this))
{
    setObjectName(u"exceptionsPage"_s);
    buildFilters();
    buildUi();
    connect(m_filters, &FilterBar::changed, this, [this] { m_model.reset(); });
    connect(m_table, &TableView::openRequested, this, [this](int row) { openIssue(m_model.row(row)); });
    connect(m_table, &TableView::clicked, this, [this](const QModelIndex& index) {
        if (m_table->selectedRows().size() == 1)
            openIssue(m_model.row(index));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (m_drawer->isOpen() && now.isValid() && m_table->hasFocus())
            openIssue(m_model.row(now));
    });
    connect(m_table, &TableView::menuRequested, this, &ExceptionsPage::openMenu);
    connect(m_table, &TableView::selectionChangedTo, this, &ExceptionsPage::updateStatus);
    connect(m_drawer, &Drawer::closed, this, [this] { m_open.reset(); });
    connect(m_view, &IssueView::stateRequested, this, [this](IssueState state) {
        if (m_open)
            m_actions->setState({*m_open}, state);
    });
    connect(m_actions, &IssueActions::changed, this, [this](const ExceptionIssue& issue) {
        m_model.update(issue);
        if (m_open && m_open->id == issue.id)
            openIssue(issue);
    });
    connect(m_actions, &IssueActions::finished, this, [this] { m_model.refresh(); });
    connect(&m_model.state(), &LoadState::changed, this, &ExceptionsPage::updateStatus);
    connect(&pageContext.apps, &AppDirectory::changed, this,
        [this] { m_filters->setChoices(u"app"_s, context().apps.choices()); });
    connect(&pageContext.icons, &IconStore::ready, m_table->viewport(), qOverload<>(&QWidget::update));
    new StateSaver(this, u"exceptions"_s);
}

void ExceptionsPage::buildUi()
{
    m_table->setObjectName(u"issues"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(m_model.columnByKey(u"type"_s), new IssueDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(IssueDelegate::RowHeight);
    m_states->setEmptyNotice({.icon = u"exceptions"_s,
        .title = [] { return tr("No exceptions"); },
        .text =
            [] { return tr("When a vendor's app reports an exception, its kind appears here with every event."); }});
    m_states->setFilteredNotice([this] { return m_filters->isFiltered(); }, [this] { m_filters->clear(); });
    m_states->setErrorTitle([] { return tr("The exceptions could not be loaded."); });
    m_states->bind(m_model.state());
    connect(m_states, &StateStack::retryRequested, this, [this] { m_model.retry(); });
    m_drawer->setContent(m_view);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_filters);
    column->addWidget(m_message);
    column->addWidget(m_drawer, 1);
    retranslate();
}

void ExceptionsPage::buildFilters()
{
    m_filters->addSearch([] { return tr("Type, message or place"); });
    m_filters->addChoice(
        u"state"_s, [] { return tr("State"); }, choices<IssueState>());
    m_filters->addChoice(
        u"level"_s, [] { return tr("Level"); }, choices<ExceptionLevel>());
    m_filters->addChoice(
        u"app"_s, [] { return tr("App"); }, context().apps.choices());
    const bool seesVendors = context().may(Permission::vendorsRead) && context().session.info().role != Role::vendor;
    if (seesVendors)
        m_filters->addChoice(u"vendor"_s, [] { return tr("Vendor"); }, {});
}

void ExceptionsPage::loadVendors()
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
        m_filters->setChoices(u"vendor"_s, std::move(choices));
    });
}

ExceptionFilter ExceptionsPage::filter() const
{
    ExceptionFilter wanted;
    if (const QString words = m_filters->search(); !words.isEmpty())
        wanted.q = words;
    wanted.state = fromWireName<IssueState>(m_filters->value(u"state"_s));
    wanted.level = fromWireName<ExceptionLevel>(m_filters->value(u"level"_s));
    wanted.appId = idFromWireName<AppId>(m_filters->value(u"app"_s));
    wanted.vendorId = idFromWireName<VendorId>(m_filters->value(u"vendor"_s));
    return wanted;
}

void ExceptionsPage::setFilter(const ExceptionFilter& filter)
{
    const QSignalBlocker once(m_filters);
    m_filters->clear();
    m_filters->setSearch(filter.q.value_or(QString()));
    m_filters->setValue(u"state"_s, filter.state ? wireName(*filter.state) : QString());
    m_filters->setValue(u"level"_s, filter.level ? wireName(*filter.level) : QString());
    m_filters->setValue(u"app"_s, filter.appId ? wireName(*filter.appId) : QString());
    m_filters->setValue(u"vendor"_s, filter.vendorId ? wireName(*filter.vendorId) : QString());
}

void ExceptionsPage::refresh()
{
    m_model.refresh();
    if (m_vendors.empty())
        loadVendors();
    reloadOpenIssue();
}

void ExceptionsPage::showTarget(const PageTarget& target)
{
    if (const auto* id = std::get_if<ExceptionIssueId>(&target)) {
        openIssue(*id);
    } else if (const auto* wanted = std::get_if<ExceptionFilter>(&target)) {
        m_drawer->close();
        setFilter(*wanted);
        m_model.reset();
    }
}

void ExceptionsPage::openIssue(const ExceptionIssue& issue)
{
    m_open = issue;
    retitle();
    m_view->show(issue);
    m_drawer->open();
}

void ExceptionsPage::openIssue(ExceptionIssueId id)
{
    m_one = context().api.exceptions.get(id, this, [this](Result<ExceptionIssue> answer) {
        if (!answer) {
            m_message->tellError(tr("The exception could not be opened."), answer.error());
            return;
        }
        m_table->selectKey(rowKey(answer->id));
        openIssue(*answer);
    });
}

void ExceptionsPage::reloadOpenIssue()
{
    if (m_open)
        openIssue(m_open->id);
}

void ExceptionsPage::retitle()
{
    m_drawer->setTitle(shortTypeName(m_open->type), m_open->culprit);
    m_drawer->setBadge(badge(m_open->state));
}

std::vector<ExceptionIssue> ExceptionsPage::selectedIssues() const
{
    std::vector<ExceptionIssue> selected;
    for (const int row : m_table->selectedRows())
        selected.push_back(m_model.row(row));
    return selected;
}

void ExceptionsPage::openMenu(const QPoint& at)
{
    const std::vector<ExceptionIssue> selected = selectedIssues();
    if (selected.empty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"issueMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (selected.size() == 1)
        connect(menu->addAction(icon(u"open"_s), tr("Open")), &QAction::triggered, this,
            [this, issue = selected.front()] { openIssue(issue); });
    if (context().may(Permission::exceptionsWrite)) {
        const auto offer = [&](const QString& iconName, const QString& words, IssueState state) {
            connect(menu->addAction(icon(iconName), words), &QAction::triggered, this,
                [this, selected, state] { m_actions->setState(selected, state); });
        };
        offer(u"check"_s, tr("Resolve"), IssueState::resolved);
        offer(u"disable"_s, tr("Mute"), IssueState::muted);
        offer(u"undo"_s, tr("Reopen"), IssueState::unresolved);
    }
    connect(menu->addAction(icon(u"copy"_s), tr("Copy")), &QAction::triggered, m_table, &TableView::copySelection);
    menu->popup(at);
}

void ExceptionsPage::focusSearch()
{
    m_filters->focusSearch();
}

bool ExceptionsPage::closeDetail()
{
    const bool wasOpen = m_drawer->isOpen();
    m_drawer->close();
    return wasOpen;
}

void ExceptionsPage::updateStatus()
{
    PageStatus now = status();
    now.rows = m_model.total();
    now.isEstimate = m_model.isTotalEstimate();
    now.selected = int(m_table->selectedRows().size());
    if (m_model.state().phase() == LoadState::Loaded || m_model.state().phase() == LoadState::Empty)
        now.updatedAt = currentInstant();
    setStatus(now);
}

void ExceptionsPage::retranslate()
{
    m_table->setAccessibleName(tr("Kinds of exceptions"));
    if (m_open)
        retitle();
}

} // namespace wardport::console
