// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/OrgPanel.h"

#include "console/features/people/OrgMergeDialog.h"
#include "console/features/people/OrgMoveDialog.h"
#include "console/features/people/OrgUnitDialog.h"
#include "console/net/Api.h"
#include "console/page/CurrentSession.h"
#include "console/page/Format.h"
#include "console/page/OrgTree.h"
#include "console/page/Words.h"
#include "console/ui/Buttons.h"
#include "console/ui/Confirm.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/Theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int unitRole = Qt::UserRole;

QString iconOf(OrgUnitKind kind)
{
    switch (kind) {
    case OrgUnitKind::hospital:
        return u"building"_s;
    case OrgUnitKind::campus:
        return u"pin"_s;
    case OrgUnitKind::department:
        return u"department"_s;
    }
    return {};
}

std::optional<OrgUnitId> unitOf(const QTreeWidgetItem* item)
{
    const qint64 id = item ? item->data(0, unitRole).toLongLong() : 0;
    return id > 0 ? std::optional(OrgUnitId{id}) : std::nullopt;
}

} // namespace

OrgPanel::OrgPanel(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_manage(iconButton(u"more"_s, {}, this))
    , m_search(new QLineEdit(this))
    , m_message(new MessageBar(this))
    , m_tree(new QTreeWidget)
    , m_states(new StateStack(m_tree, this))
{
    setObjectName(u"orgPanel"_s);
    buildUi();
    m_states->bind(context.orgTree.state());
    m_states->setErrorTitle([] { return tr("The departments could not be loaded."); });
    connect(m_states, &StateStack::retryRequested, &context.orgTree, &OrgTree::refresh);
    connect(&context.orgTree, &OrgTree::changed, this, &OrgPanel::rebuild);
    connect(m_search, &QLineEdit::textChanged, this, &OrgPanel::rebuild);
    connect(&Theme::current(), &Theme::changed, this, &OrgPanel::rebuild);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (m_rebuilding || !item || unitOf(item) == m_unit)
            return;
        m_unit = unitOf(item);
        Q_EMIT unitChosen(m_unit);
    });
    connect(m_tree, &QTreeWidget::itemCollapsed, this,
        [this](const QTreeWidgetItem* item) { m_closed.insert(item->data(0, unitRole).toLongLong()); });
    connect(m_tree, &QTreeWidget::itemExpanded, this,
        [this](const QTreeWidgetItem* item) { m_closed.remove(item->data(0, unitRole).toLongLong()); });
    retranslate();
    rebuild();
}

void OrgPanel::buildUi()
{
    m_title->setFont(Theme::current().font(TextStyle::Strong));
    m_manage->setObjectName(u"manageUnits"_s);
    m_manage->setVisible(m_context.may(Permission::orgUnitsWrite));
    m_search->setObjectName(u"treeSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    m_tree->setObjectName(u"orgTree"_s);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIconSize({16, 16});
    m_tree->setIndentation(2 * Theme::Grid);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_manage);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Theme::Grid, 0);
    column->setSpacing(Theme::Grid);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(m_message);
    column->addWidget(m_states, 1);
    setMinimumWidth(200);
    const auto popup = [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(u"unitMenu"_s);
        fillMenu(*menu);
        menu->popup(at);
    };
    connect(m_manage, &QToolButton::clicked, this,
        [this, popup] { popup(m_manage->mapToGlobal(m_manage->rect().bottomLeft())); });
    if (m_context.may(Permission::orgUnitsWrite))
        connect(m_tree, &QWidget::customContextMenuRequested, this,
            [this, popup](const QPoint& at) { popup(m_tree->viewport()->mapToGlobal(at)); });
}

void OrgPanel::rebuild()
{
    m_rebuilding = true;
    const QSet<qint64> closed = m_closed;
    m_tree->clear();
    auto* all = new QTreeWidgetItem(m_tree, {tr("All units")});
    all->setIcon(0, icon(u"people"_s, Ink::Muted));
    addUnits(m_tree->invisibleRootItem(), std::nullopt);
    m_tree->expandAll();
    m_closed = closed;
    const QString words = m_search->text().trimmed();
    if (!words.isEmpty())
        filterItem(m_tree->invisibleRootItem(), words);
    else
        foldUp();
    QTreeWidgetItem* chosen = itemOf(m_unit);
    m_tree->setCurrentItem(chosen ? chosen : all);
    m_rebuilding = false;
}

/// What the user folded up stays so, but for a search, which shows what it finds.
void OrgPanel::foldUp()
{
    const QSet<qint64> closed = m_closed;
    for (const qint64 unit : closed) {
        if (QTreeWidgetItem* item = itemOf(OrgUnitId{unit}))
            item->setExpanded(false);
    }
}

void OrgPanel::addUnits(QTreeWidgetItem* under, std::optional<OrgUnitId> parent)
{
    for (const OrgUnit* unit : m_context.orgTree.children(parent)) {
        const QString name = localName(unit->name, unit->nameEn);
        auto* item = new QTreeWidgetItem(
            under, {name, unit->headcount > 0 ? formatNumber(unit->headcount) : QString()});
        item->setData(0, unitRole, unit->id.value());
        item->setIcon(0, icon(iconOf(unit->kind), Ink::Muted));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, Theme::current().colour(Ink::Muted));
        item->setToolTip(
            0, unit->active ? tr("%1 (%2)", "name (code)").arg(name, unit->code) : tr("%1 is disabled").arg(name));
        if (!unit->active) {
            item->setIcon(0, icon(u"disable"_s, Ink::Muted));
            item->setForeground(0, Theme::current().colour(Ink::Muted));
        }
        addUnits(item, unit->id);
    }
}

/// A match keeps what is above it in sight.
bool OrgPanel::filterItem(QTreeWidgetItem* item, const QString& words)
{
    bool found = false;
    for (int i = 0; i < item->childCount(); ++i) {
        QTreeWidgetItem* child = item->child(i);
        const OrgUnit* unit = unitOf(child) ? m_context.orgTree.find(*unitOf(child)) : nullptr;
        const bool below = filterItem(child, words);
        const bool own = words.isEmpty() || child->text(0).contains(words, Qt::CaseInsensitive)
            || (unit
                && (unit->name.contains(words, Qt::CaseInsensitive)
                    || unit->code.startsWith(words, Qt::CaseInsensitive)));
        child->setHidden(!own && !below);
        found = found || own || below;
    }
    return found;
}

QTreeWidgetItem* OrgPanel::itemOf(std::optional<OrgUnitId> unit) const
{
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at) {
        if (unitOf(*at) == unit)
            return *at;
    }
    return nullptr;
}

void OrgPanel::setHeadHeight(int height)
{
    m_title->setFixedHeight(height);
}

void OrgPanel::select(std::optional<OrgUnitId> unit)
{
    m_unit = unit;
    m_rebuilding = true;
    if (QTreeWidgetItem* item = itemOf(unit))
        m_tree->setCurrentItem(item);
    m_rebuilding = false;
}

const OrgUnit* OrgPanel::current() const
{
    return m_unit ? m_context.orgTree.find(*m_unit) : nullptr;
}

void OrgPanel::fillMenu(QMenu& menu)
{
    const auto add = [&](const QString& name, const QString& drawing, const QString& words, std::function<void()> run) {
        QAction* action = menu.addAction(icon(drawing), words, this, std::move(run));
        action->setObjectName(name);
    };
    const OrgUnit* unit = current();
    if (!m_context.session.info().scopeOrgUnitId)
        add(u"addHospital"_s, u"building"_s, tr("Add a hospital…"),
            [this] { create(OrgUnitKind::hospital, std::nullopt); });
    if (!unit)
        return;
    const OrgUnit chosen = *unit;
    if (chosen.kind == OrgUnitKind::hospital)
        add(u"addCampus"_s, u"pin"_s, tr("Add a campus…"), [this, chosen] { create(OrgUnitKind::campus, chosen.id); });
    add(u"addDepartment"_s, u"department"_s, tr("Add a department…"),
        [this, chosen] { create(OrgUnitKind::department, chosen.id); });
    menu.addSeparator();
    add(u"editUnit"_s, u"edit"_s, tr("Edit %1…").arg(localName(chosen.name, chosen.nameEn)),
        [this, chosen] { edit(chosen); });
    if (chosen.kind != OrgUnitKind::hospital) {
        add(u"moveUnit"_s, u"forward"_s, tr("Move…"), [this, chosen] { move(chosen); });
        add(u"mergeUnit"_s, u"link"_s, tr("Merge into another…"), [this, chosen] { merge(chosen); });
    }
    if (chosen.active)
        add(u"disableUnit"_s, u"disable"_s, tr("Disable…"), [this, chosen] { disable(chosen); });
    else
        add(u"enableUnit"_s, u"enable"_s, tr("Enable"), [this, chosen] { enable(chosen); });
}

void OrgPanel::create(OrgUnitKind kind, std::optional<OrgUnitId> parent)
{
    auto* dialog = new OrgUnitDialog(m_context, kind, parent, this);
    connect(dialog, &OrgUnitDialog::saved, this, [this] { m_context.orgTree.refresh(); });
    dialog->open();
}

void OrgPanel::edit(const OrgUnit& unit)
{
    auto* dialog = new OrgUnitDialog(m_context, unit, this);
    connect(dialog, &OrgUnitDialog::saved, this, [this] { m_context.orgTree.refresh(); });
    dialog->open();
}

void OrgPanel::move(const OrgUnit& unit)
{
    auto* dialog = new OrgMoveDialog(m_context, unit, this);
    connect(dialog, &OrgMoveDialog::moved, this, [this] { m_context.orgTree.refresh(); });
    dialog->open();
}

void OrgPanel::merge(const OrgUnit& unit)
{
    auto* dialog = new OrgMergeDialog(m_context, unit, this);
    connect(dialog, &OrgMergeDialog::merged, this, [this, unit](const QString& into) {
        m_message->tellOk(tr("%1 was merged into %2.").arg(localName(unit.name, unit.nameEn), into));
        m_context.orgTree.refresh();
    });
    dialog->open();
}

void OrgPanel::disable(const OrgUnit& unit)
{
    Question question;
    question.title = tr("Disable %1?").arg(localName(unit.name, unit.nameEn));
    question.text = tr(
        "Nobody can be assigned to it any more. A unit with active people or open units below it cannot be disabled.");
    question.accept = tr("Disable");
    question.destructive = true;
    Confirm::ask(this, question, [this, unit] {
        m_context.api.orgUnits.disable(unit.id, this, [this, unit](const Result<OrgUnit>& answer) {
            if (answer) {
                m_context.orgTree.refresh();
                return;
            }
            const Error& error = answer.error();
            if (error.code != ErrorCode::inUse) {
                m_message->tellError([name = unit.name] { return tr("%1 could not be disabled.").arg(name); }, error);
                return;
            }
            const int count = error.detail.toInt();
            m_message->tell(StateRole::Warning,
                error.field == u"people"_s ? tr("Not disabled: %n active person(s) still belong to it.", nullptr, count)
                                           : tr("Not disabled: %n open unit(s) still stand below it.", nullptr, count));
        });
    });
}

void OrgPanel::enable(const OrgUnit& unit)
{
    m_context.api.orgUnits.enable(unit.id, this, [this, unit](const Result<OrgUnit>& answer) {
        if (answer)
            m_context.orgTree.refresh();
        else
            m_message->tellError([name = unit.name] { return tr("%1 could not be enabled.").arg(name); }, answer.error());
    });
}

void OrgPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
}

void OrgPanel::retranslate()
{
    m_title->setText(tr("Departments"));
    m_manage->setToolTip(tr("Add, edit, disable units"));
    m_manage->setAccessibleName(tr("Add, edit, disable units"));
    m_search->setPlaceholderText(tr("Find a department"));
    m_search->setAccessibleName(tr("Find a department"));
    m_tree->setAccessibleName(tr("Departments"));
}

} // namespace wardport::console
