// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppList.h"

#include "console/features/apps/AppActions.h"
#include "console/features/apps/AppColumns.h"
#include "console/features/apps/AppDetail.h"
#include "console/features/apps/AppEditor.h"
#include "console/features/apps/AppsListFrame.h"
#include "console/page/Format.h"
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
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppList::AppList(PageContext& context, VendorChoices& vendors, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_vendors(vendors)
    , m_model(new PagedModel<App>(
          appColumns(context.icons, vendors),
          [this](const PageQuery& page, PagedModel<App>::Answer answer) {
              AppFilter asked = filter();
              asked.limit = page.limit;
              asked.cursor = page.cursor;
              asked.sort = page.sort;
              m_context.api.apps.list(asked, this, std::move(answer));
          },
          this))
    , m_frame(new AppsListFrame(u"apps"_s, this))
    , m_detail(new AppDetail(context, vendors))
    , m_actions(new AppActions(context, this))
    , m_edit(new QAction(this))
    , m_delete(new QAction(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    buildFilters();
    buildDrawer();
    connectActions();
    m_frame->setModel(*m_model, m_model->state());
    connect(&m_frame->states(), &StateStack::retryRequested, this, [this] { m_model->retry(); });
    connect(&m_model->state(), &LoadState::changed, this, &AppList::tellStatus);
    connect(&m_frame->table(), &TableView::selectionChangedTo, this, &AppList::tellStatus);
    connect(&m_context.icons, &IconStore::ready, m_frame->table().viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void AppList::buildFilters()
{
    FilterBar& filters = m_frame->filters();
    filters.addSearch([] { return tr("Name, code or vendor"); });
    filters.addChoice(
        u"state"_s, [] { return tr("State"); }, choices<AppState>());
    filters.addChoice(
        u"category"_s, [] { return tr("Category"); }, choices<AppCategory>());
    filters.addChoice(
        u"kind"_s, [] { return tr("Kind"); }, choices<AppKind>());
    filters.addChoice(
        u"vendor"_s, [] { return tr("Vendor"); }, m_vendors.choices());
    connect(&filters, &FilterBar::changed, this, [this] { m_model->reset(); });
    connect(&m_vendors, &VendorChoices::changed, this, [this] {
        m_frame->filters().setChoices(u"vendor"_s, m_vendors.choices());
        m_frame->table().viewport()->update();
    });
    m_frame->states().setFilteredNotice(
        [this] { return m_frame->filters().isFiltered(); }, [this] { m_frame->filters().clear(); });
    m_frame->states().setErrorTitle([] { return tr("The apps could not be loaded."); });
    EmptyNotice notice{u"apps"_s, [] { return tr("No apps yet"); },
        [] {
            return tr(
                "Register the hospital's mobile apps here; phones then show them to those who were granted them.");
        }};
    if (m_context.may(Permission::appsWrite)) {
        notice.action = [] { return tr("New app"); };
        notice.run = [this] { create(); };
    }
    m_frame->states().setEmptyNotice(std::move(notice));
}

void AppList::buildDrawer()
{
    Drawer& drawer = m_frame->drawer();
    drawer.setContent(m_detail);
    m_edit->setObjectName(u"editApp"_s);
    m_edit->setIcon(icon(u"edit"_s));
    m_delete->setObjectName(u"deleteApp"_s);
    m_delete->setIcon(icon(u"delete"_s));
    if (m_context.may(Permission::appsWrite)) {
        drawer.addHeadAction(m_edit);
        drawer.addHeadAction(m_delete);
    }
    connect(m_frame, &AppsListFrame::detailRequested, this, [this](int row) { open(m_model->row(row)); });
    connect(m_detail, &AppDetail::vendorRequested, this, &AppList::vendorRequested);
    const auto showIcon = [this] { m_frame->drawer().setIcon(m_context.icons.icon(m_detail->app().iconHash, 40)); };
    connect(&m_context.icons, &IconStore::ready, this, showIcon);
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
        m_frame->drawer().close();
        m_frame->message().tellOk(tr("The draft is deleted."));
        m_context.apps.refresh();
        m_model->refresh();
    });
    connect(m_actions, &AppActions::failed, this,
        [this](const QString& what, const Error& error) { m_detail->message().tellError(what, error); });
}

AppFilter AppList::filter() const
{
    const FilterBar& filters = m_frame->filters();
    AppFilter filter;
    if (!filters.search().isEmpty())
        filter.q = filters.search();
    filter.vendorId = idFromWireName<VendorId>(filters.value(u"vendor"_s));
    filter.kind = fromWireName<AppKind>(filters.value(u"kind"_s));
    filter.state = fromWireName<AppState>(filters.value(u"state"_s));
    filter.category = fromWireName<AppCategory>(filters.value(u"category"_s));
    return filter;
}

void AppList::refresh()
{
    m_model->refresh();
    if (m_frame->drawer().isOpen())
        showApp(m_detail->app().id);
}

void AppList::focusSearch()
{
    m_frame->filters().focusSearch();
}

bool AppList::closeDetail()
{
    return m_frame->closeDetail();
}

void AppList::showApp(AppId id)
{
    m_latest = m_context.api.apps.get(id, this, [this](Result<App> answer) {
        if (answer)
            open(*answer);
        else
            m_frame->message().tellError(tr("The app could not be read."), answer.error());
    });
}

void AppList::showFilter(const AppFilter& filter)
{
    FilterBar& filters = m_frame->filters();
    filters.setSearch(filter.q.value_or(QString()));
    filters.setValue(u"vendor"_s, filter.vendorId ? wireName(*filter.vendorId) : QString());
    filters.setValue(u"kind"_s, filter.kind ? wireName(*filter.kind) : QString());
    filters.setValue(u"state"_s, filter.state ? wireName(*filter.state) : QString());
    filters.setValue(u"category"_s, filter.category ? wireName(*filter.category) : QString());
}

void AppList::open(const App& app)
{
    m_model->update(app);
    m_detail->setApp(app);
    m_frame->drawer().open();
    m_frame->table().selectKey(rowKey(app));
    retranslate();
}

void AppList::changed(const App& app, const QString& done)
{
    m_context.apps.refresh();
    open(app);
    m_detail->message().tellOk(done);
}

void AppList::create()
{
    auto* editor = new AppEditor(m_context, m_vendors, this);
    connect(editor, &AppEditor::saved, this, [this](const App& app) {
        changed(app, tr("%1 is registered as a draft.").arg(localName(app.name, app.nameEn)));
        m_model->refresh();
    });
    editor->open();
}

void AppList::edit()
{
    auto* editor = new AppEditor(m_context, m_vendors, this);
    editor->edit(m_detail->app());
    connect(editor, &AppEditor::saved, this,
        [this](const App& app) { changed(app, tr("%1 is saved.").arg(localName(app.name, app.nameEn))); });
    editor->open();
}

void AppList::tellStatus()
{
    m_status.rows = m_model->total();
    m_status.isEstimate = m_model->isTotalEstimate();
    m_status.selected = static_cast<int>(m_frame->table().selectedRows().size());
    if (m_model->state().phase() == LoadState::Loaded || m_model->state().phase() == LoadState::Empty)
        m_status.updatedAt = currentInstant();
    Q_EMIT statusChanged();
}

void AppList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AppList::retranslate()
{
    const App& app = m_detail->app();
    m_frame->table().setAccessibleName(tr("Apps"));
    m_edit->setText(tr("Edit the app"));
    m_delete->setText(app.state == AppState::draft ? tr("Delete the app") : tr("Only a draft can be deleted"));
    m_delete->setEnabled(app.state == AppState::draft);
    m_frame->drawer().setTitle(localName(app.name, app.nameEn), app.code);
    m_frame->drawer().setBadge(badge(app.state));
    m_frame->drawer().setIcon(m_context.icons.icon(app.iconHash, 40));
}

} // namespace wardport::console
