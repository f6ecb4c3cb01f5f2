// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppList.h"

#include "console/features/apps/AppActions.h"
#include "console/features/apps/AppColumns.h"
#include "console/features/apps/AppDetail.h"
#include "console/features/apps/AppEditor.h"
#include "console/features/apps/AppHealthWords.h"
#include "console/page/VendorChoices.h"
#include "console/page/Words.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QAction>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppList::AppList(PageContext& context, VendorChoices& vendors, QWidget* parent)
    : ListOf(context, u"apps"_s, appColumns(context.icons, vendors), parent)
    , m_vendors(vendors)
    , m_detail(new AppDetail(context, vendors))
    , m_actions(new AppActions(context, this))
    , m_edit(new QAction(this))
    , m_delete(new QAction(this))
{
    buildFilters();
    buildDrawer();
    connectActions();
    message().setObjectName(u"appsMessage"_s);
    offerExport(u"apps"_s, [] { return tr("Apps"); });
    retranslate();
}

void AppList::buildFilters()
{
    FilterBar& bar = filters();
    bar.addSearch([] { return tr("Name, code or vendor"); });
    bar.addChoice(
        u"state"_s, [] { return tr("State"); }, choices<AppState>());
    bar.addChoice(
        u"health"_s, [] { return tr("Health"); }, healthChoices());
    bar.addChoice(
        u"category"_s, [] { return tr("Category"); }, choices<AppCategory>());
    bar.addChoice(
        u"kind"_s, [] { return tr("Kind"); }, choices<AppKind>());
    bar.addChoice(
        u"vendor"_s, [] { return tr("Vendor"); }, m_vendors.choices());
    connect(&m_vendors, &VendorChoices::changed, this, [this] {
        filters().setChoices(u"vendor"_s, m_vendors.choices());
        table().viewport()->update();
    });
    states().setErrorTitle([] { return tr("The apps could not be loaded."); });
    EmptyNotice notice{u"apps"_s, [] { return tr("No apps yet"); },
        [] {
            return tr(
                "Register the hospital's mobile apps here; phones then show them to those who were granted them.");
        }};
    if (context().may(Permission::appsWrite)) {
        notice.action = [] { return tr("New app"); };
        notice.run = [this] { create(); };
    }
    states().setEmptyNotice(std::move(notice));
}

void AppList::buildDrawer()
{
    drawer().setContent(m_detail);
    m_edit->setObjectName(u"editApp"_s);
    m_edit->setIcon(icon(u"edit"_s));
    m_delete->setObjectName(u"deleteApp"_s);
    m_delete->setIcon(icon(u"delete"_s));
    if (context().may(Permission::appsWrite)) {
        drawer().addHeadAction(m_edit);
        drawer().addHeadAction(m_delete);
    }
    connect(m_detail, &AppDetail::vendorRequested, this, &AppList::vendorRequested);
    const auto showIcon = [this] { drawer().setIcon(context().icons.icon(m_detail->app().iconHash, 40)); };
    connect(&context().icons, &IconStore::ready, this, showIcon);
    connect(&Theme::current(), &Theme::changed, this, showIcon);
}

void AppList::connectActions()
{
    connect(m_edit, &QAction::triggered, this, &AppList::edit);
    connect(m_delete, &QAction::triggered, this, [this] { m_actions->remove(m_detail->app()); });
    connect(m_detail, &AppDetail::stepRequested, this, [this](AppState to) { m_actions->step(m_detail->app(), to); });
    connect(m_detail, &AppDetail::secretRequested, this, [this] { m_actions->renewSecret(m_detail->app()); });
    connect(m_actions, &AppActions::changed, this, &AppList::changed);
    connect(m_actions, &AppActions::removed, this, [this] {
        drawer().close();
        message().tellOk(tr("The draft is deleted."));
        context().apps.refresh();
        model().refresh();
    });
    connect(m_actions, &AppActions::failed, this,
        [this](const QString& what, const Error& error) { m_detail->message().tellError(what, error); });
}

Request AppList::fetch(const AppFilter& filter, Answer answer)
{
    return context().api.apps.list(filter, this, std::move(answer));
}

void AppList::chooseRow(int number)
{
    open(row(number));
}

AppFilter AppList::filter() const
{
    const FilterBar& bar = filters();
    AppFilter filter;
    if (!bar.search().isEmpty())
        filter.q = bar.search();
    filter.vendorId = idFromWireName<VendorId>(bar.value(u"vendor"_s));
    filter.kind = fromWireName<AppKind>(bar.value(u"kind"_s));
    filter.state = fromWireName<AppState>(bar.value(u"state"_s));
    filter.category = fromWireName<AppCategory>(bar.value(u"category"_s));
    filter.health = fromWireName<ProbeOutcome>(bar.value(u"health"_s));
    return filter;
}

void AppList::refresh()
{
    model().refresh();
    if (drawer().isOpen())
        showApp(m_detail->app().id);
}

void AppList::showApp(AppId id)
{
    m_one = context().api.apps.get(id, this, [this](Result<App> answer) {
        if (answer)
            open(*answer);
        else
            message().tellError([] { return tr("The app could not be read."); }, answer.error());
    });
}

void AppList::showFilter(const AppFilter& filter)
{
    FilterBar& bar = filters();
    bar.setSearch(filter.q.value_or(QString()));
    bar.setValue(u"vendor"_s, filter.vendorId ? wireName(*filter.vendorId) : QString());
    bar.setValue(u"kind"_s, filter.kind ? wireName(*filter.kind) : QString());
    bar.setValue(u"state"_s, filter.state ? wireName(*filter.state) : QString());
    bar.setValue(u"category"_s, filter.category ? wireName(*filter.category) : QString());
    bar.setValue(u"health"_s, filter.health ? wireName(*filter.health) : QString());
}

void AppList::open(const App& app)
{
    model().update(app);
    m_detail->setApp(app);
    drawer().open();
    table().selectKey(rowKey(app));
    retranslate();
}

void AppList::changed(const App& app, const QString& done)
{
    context().apps.refresh();
    open(app);
    m_detail->message().tellOk(done);
}

void AppList::create()
{
    auto* editor = new AppEditor(context(), m_vendors, this);
    connect(editor, &AppEditor::saved, this, [this](const App& app) {
        changed(app, tr("%1 is registered as a draft.").arg(localName(app.name, app.nameEn)));
        model().refresh();
    });
    editor->open();
}

void AppList::edit()
{
    auto* editor = new AppEditor(context(), m_vendors, this);
    editor->edit(m_detail->app());
    connect(editor, &AppEditor::saved, this,
        [this](const App& app) { changed(app, tr("%1 is saved.").arg(localName(app.name, app.nameEn))); });
    editor->open();
}

void AppList::retranslate()
{
    const App& app = m_detail->app();
    table().setAccessibleName(tr("Apps"));
    m_edit->setText(tr("Edit the app"));
    m_delete->setText(app.state == AppState::draft ? tr("Delete the app") : tr("Only a draft can be deleted"));
    m_delete->setEnabled(app.state == AppState::draft);
    drawer().setTitle(localName(app.name, app.nameEn), app.code);
    drawer().setBadge(badge(app.state));
    drawer().setIcon(context().icons.icon(app.iconHash, 40));
}

} // namespace wardport::console
