// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/ListPane.h"

#include "console/page/ExportButton.h"
#include "console/page/Format.h"
#include "console/page/ListExport.h"
#include "console/page/Words.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int leastWidth = 360;
} // namespace

ListPane::ListPane(PageContext& context, const QString& name, QWidget* parent)
    : PagePart(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_filters(new FilterBar(this))
    , m_columns(iconButton(u"columns"_s, {}, m_filters))
    , m_message(new MessageBar(this))
    , m_main(new QWidget)
    , m_selectionBar(new QWidget(m_main))
    , m_selectionText(new QLabel(m_selectionBar))
    , m_tools(new QHBoxLayout(m_selectionBar))
    , m_table(new TableView)
    , m_states(new StateStack(m_table, m_main))
    , m_drawer(new Drawer(m_main, this))
{
    setObjectName(name);
    m_table->setObjectName(name + u"Table"_s);
    m_drawer->setObjectName(name + u"Drawer"_s);
    m_message->setObjectName(u"message"_s);
    m_columns->setObjectName(u"columns"_s);
    m_selectionBar->setObjectName(u"selectionBar"_s);
    buildUi();
    connectTable();
    relabel();
}

void ListPane::buildUi()
{
    m_selectionBar->hide();
    m_tools->setContentsMargins(0, 0, 0, 0);
    m_tools->setSpacing(Theme::Grid);
    m_tools->addWidget(m_selectionText);
    m_tools->addStretch(1);
    auto* list = new QVBoxLayout(m_main);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Theme::Grid);
    list->addWidget(m_selectionBar);
    list->addWidget(m_states, 1);
    m_main->setMinimumWidth(leastWidth);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::Grid);
    m_column->addWidget(m_filters);
    m_column->addWidget(m_message);
    m_column->addWidget(m_drawer, 1);
    m_filters->addTool(m_columns);
    connect(m_columns, &QToolButton::clicked, this, [this] {
        QMenu* menu = m_table->columnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_columns->mapToGlobal(m_columns->rect().bottomLeft()));
    });
}

void ListPane::connectTable()
{
    connect(m_filters, &FilterBar::changed, this, [this] { filtersChanged(); });
    connect(m_table, &TableView::openRequested, this, [this](int row) { openRow(row); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        // With Ctrl or Shift one is choosing several.
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            chooseRow(index.row());
    });
    connect(m_table, &TableView::selectionChangedTo, this, &ListPane::selected);
    connect(m_table, &TableView::menuRequested, this, &ListPane::openMenu);
    const auto repaint = [this] { m_table->viewport()->update(); };
    connect(&m_context.icons, &IconStore::ready, this, repaint);
    connect(&m_context.orgTree, &OrgTree::changed, this, repaint);
    connect(&m_context.apps, &AppDirectory::changed, this, repaint);
}

void ListPane::useModel(TableCore& model, LoadState& state)
{
    m_table->setModel(&model);
    m_states->bind(state);
    m_states->setFilteredNotice([this] { return m_filters->isFiltered(); }, [this] { m_filters->clear(); });
}

void ListPane::connectRetry(std::function<void()> retry)
{
    connect(m_states, &StateStack::retryRequested, this, std::move(retry));
}

void ListPane::follow(LoadState::Phase phase, qint64 total, bool isEstimate)
{
    if (phase == LoadState::Loaded || phase == LoadState::Empty)
        m_status.updatedAt = currentInstant();
    m_status.rows = total;
    m_status.isEstimate = isEstimate;
    Q_EMIT statusChanged();
}

void ListPane::offerExport(const QString& list, Text title)
{
    m_export = new ExportButton(m_filters);
    m_exporting = new ListExport(m_context.api.jobs, *m_message, this);
    m_filters->addTool(m_export);
    connect(m_exporting, &ListExport::runningChanged, m_export, &QWidget::setDisabled);
    connect(m_export, &ExportButton::wanted, this, [this, list, title = std::move(title)](ExportFormat format) {
        ExportRequest request;
        request.list = list;
        request.format = format;
        request.query = exportQuery();
        request.columns = m_table->fileColumns();
        request.fileName = u"%1 %2"_s.arg(title(), formatDate(hospitalToday()));
        m_exporting->begin(request);
    });
}

void ListPane::addUnitFilter(const QString& key)
{
    m_unitKey = key;
    m_filters->addChoice(
        key, [] { return tr("Department"); }, m_context.orgTree.choices());
    connect(&m_context.orgTree, &OrgTree::changed, this,
        [this] { m_filters->setChoices(m_unitKey, m_context.orgTree.choices()); });
}

void ListPane::addAppFilter()
{
    m_filters->addChoice(
        u"app"_s, [] { return tr("App"); }, m_context.apps.choices());
    connect(&m_context.apps, &AppDirectory::changed, this,
        [this] { m_filters->setChoices(u"app"_s, m_context.apps.choices()); });
}

std::optional<OrgUnitId> ListPane::unit() const
{
    return idFromWireName<OrgUnitId>(m_filters->value(m_unitKey));
}

std::optional<AppId> ListPane::app() const
{
    return idFromWireName<AppId>(m_filters->value(u"app"_s));
}

std::optional<QString> ListPane::words() const
{
    const QString searched = m_filters->search();
    return searched.isEmpty() ? std::nullopt : std::optional(searched);
}

QPushButton* ListPane::addTool(
    const QString& name, const QString& iconName, Text words, ButtonKind kind, std::function<void()> run)
{
    auto* button = new QPushButton(icon(iconName), words(), m_selectionBar);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_tools->insertWidget(m_tools->count() - 1, button);
    m_buttons.emplace_back(button, std::move(words));
    return button;
}

void ListPane::showTools(bool shown)
{
    m_toolsShown = shown;
    selected(m_status.selected);
}

void ListPane::selected(int rows)
{
    m_status.selected = rows;
    m_selectionText->setText(tr("%n selected", nullptr, rows));
    m_selectionBar->setVisible(m_toolsShown && rows >= m_toolsFrom && !m_buttons.empty());
    if (rows == 1 && m_drawer->isOpen())
        chooseRow(m_table->selectedRows().front());
    Q_EMIT statusChanged();
}

void ListPane::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    if (m_status.selected > 0)
        menu->addAction(icon(u"copy"_s), tr("Copy"), m_table, &TableView::copySelection);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(at);
}

void ListPane::focusSearch()
{
    m_filters->focusSearch();
}

bool ListPane::closeDetail()
{
    if (!m_drawer->isOpen())
        return false;
    m_drawer->close();
    return true;
}

void ListPane::relabel()
{
    m_columns->setToolTip(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_selectionText->setText(tr("%n selected", nullptr, m_status.selected));
    for (const auto& [button, words] : m_buttons)
        button->setText(words());
}

void ListPane::changeEvent(QEvent* event)
{
    PagePart::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    relabel();
    retranslate();
}

} // namespace wardport::console
