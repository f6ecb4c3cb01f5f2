// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/AccessPage.h"

#include "console/features/access/CellWords.h"
#include "console/features/access/MatrixCorner.h"
#include "console/features/access/PaintBar.h"
#include "console/features/access/PendingBar.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateSaver.h"
#include "console/ui/StateStack.h"
#include "console/ui/Theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

QString ownerOf(const PageContext& context)
{
    return context.client.server().toString() + u'\n' + context.session.info().username;
}

} // namespace

AccessPage::AccessPage(PageContext& context, int wholeLimit)
    : PageWidget(context)
    , m_loader(context, m_model, wholeLimit)
    , m_dormant(context, m_model)
    , m_store(m_pending, m_draft, ownerOf(context))
    , m_mayWrite(context.may(Permission::accessWrite))
    , m_filters(new FilterBar(this))
    , m_kinds(new QButtonGroup(this))
    , m_paintBar(new PaintBar(m_pending, m_mayWrite, this))
    , m_view(new MatrixView(m_model, context.icons, this))
    , m_corner(new MatrixCorner(m_model, this))
    , m_pendingBar(new PendingBar(m_pending, m_mayWrite, this))
    , m_message(new MessageBar(this))
    , m_history(new QAction(this))
{
    setObjectName(u"accessPage"_s);
    buildFilters();
    m_view->setCorner(m_corner);
    m_drawer = new Drawer(buildMain(), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_drawer);
    addActions();
    wireMatrix();
    wireEditing();
    new StateSaver(this, u"access"_s);
    retranslate();
    followCurrent();
    restorePending();
}

void AccessPage::buildFilters()
{
    m_filters->addSearch([] { return tr("Name, code or pinyin"); });
    m_filters->addChoice(
        u"unit"_s, [] { return tr("Department"); }, context().orgTree.choices());
    m_filters->addChoice(
        u"category"_s, [] { return tr("App category"); }, choices<AppCategory>());
    Choices shown{{u"pending"_s, [] { return tr("Rows with pending changes"); }},
        {u"own"_s, [] { return tr("Rows with direct entries"); }},
        {u"differences"_s, [] { return tr("Differences from the department"); }}};
    if (context().may(Permission::accessReviewsRead))
        shown.push_back({u"dormant"_s, [] { return tr("Dormant for %n day(s)", nullptr, MatrixFilter::dormantDays); }});
    m_filters->addChoice(
        u"show"_s, [] { return tr("Show only"); }, std::move(shown));
    m_filters->addTool(buildKinds());
    connect(&context().orgTree, &OrgTree::changed, this,
        [this] { m_filters->setChoices(u"unit"_s, context().orgTree.choices()); });
    connect(m_filters, &FilterBar::changed, this, [this] {
        m_loader.show(m_loader.kind(), idFromWireName<OrgUnitId>(m_filters->value(u"unit"_s)));
        filter();
        m_loader.find(m_filters->search());
    });
    connect(m_corner, &MatrixCorner::wordsChanged, this, &AccessPage::filter);
}

QWidget* AccessPage::buildKinds()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const MatrixRows kind : {MatrixRows::people, MatrixRows::departments, MatrixRows::groups}) {
        auto* button = new QToolButton(box);
        button->setObjectName(u"rows."_s + wireName(kind));
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_kinds->addButton(button, static_cast<int>(kind));
        row->addWidget(button);
    }
    m_kinds->button(static_cast<int>(MatrixRows::people))->setChecked(true);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) { showKind(static_cast<MatrixRows>(id)); });
    return box;
}

QWidget* AccessPage::buildMain()
{
    auto* main = new QWidget(this);
    m_stack = new StateStack(m_view, main);
    m_stack->setErrorTitle([] { return tr("The access matrix could not be loaded."); });
    m_stack->setEmptyNotice({.icon = u"access"_s,
        .title = [] { return tr("Nobody and nothing to authorize yet"); },
        .text = [] { return tr("The matrix shows who may open which app. It needs apps and people, or groups."); }});
    m_stack->setFilteredNotice([this] { return m_filters->isFiltered(); }, [this] { m_filters->clear(); });
    m_stack->bind(m_loader.state());
    connect(m_stack, &StateStack::retryRequested, this, &AccessPage::refresh);

    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_filters);
    column->addWidget(m_message);
    column->addWidget(m_paintBar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_pendingBar);
    return main;
}

void AccessPage::addActions()
{
    m_history->setObjectName(u"history"_s);
    m_history->setIcon(icon(u"history"_s));
    m_history->setPriority(QAction::NormalPriority);
    addAction(m_history);
    connect(m_history, &QAction::triggered, this, &AccessPage::openHistory);
}

void AccessPage::wireMatrix()
{
    connect(&m_loader, &MatrixLoader::loaded, this, &AccessPage::followLoaded);
    connect(&m_loader, &MatrixLoader::found, this, [this](const QString& words, const std::set<Subject>& people) {
        if (words != m_filters->search())
            return;
        MatrixFilter filter = m_model.filter();
        filter.found = people;
        m_model.setFilter(std::move(filter));
    });
    connect(&m_loader, &MatrixLoader::failed, this, [this](const Error& error) {
        m_target.reset();
        m_message->tellError(tr("More people could not be loaded."), error);
    });
    m_model.setConflicts(m_conflicts);
    connect(&m_dormant, &DormantLoader::failed, this, [this](const Error& error) {
        m_message->tellError(tr("What is not used could not be found out."), error,
            {[] { return tr("Try again"); }, [this] { m_dormant.show(m_loader.unit()); }});
    });
    connect(&m_model, &MatrixModel::sightChanged, this, &AccessPage::followSight);
    connect(&m_model, &MatrixModel::cellsChanged, this, &AccessPage::followCurrent);
    connect(m_view, &MatrixView::currentChanged, this, &AccessPage::followCurrent);
    connect(m_view, &MatrixView::explainRequested, this, &AccessPage::openExplanation);
    connect(m_view, &MatrixView::menuRequested, this, &AccessPage::showMenu);
    connect(m_view, &MatrixView::openRequested, this, [this](int row) {
        const Subject& subject = m_model.row(row).subject;
        if (subject.subjectType == SubjectType::person && context().navigator.mayOpen(PageKind::people))
            context().navigator.openPerson(PersonId{subject.subjectId});
    });
    connect(m_pendingBar, &PendingBar::explainRequested, this, &AccessPage::openExplanation);
}

void AccessPage::refresh()
{
    m_loader.load();
    m_dormant.forget();
    if (m_model.filter().show == MatrixFilter::Show::dormant)
        m_dormant.show(m_loader.unit());
}

void AccessPage::focusSearch()
{
    m_filters->focusSearch();
}

bool AccessPage::closeDetail()
{
    if (!m_drawer->isOpen())
        return false;
    m_drawer->close();
    return true;
}

void AccessPage::showKind(MatrixRows kind)
{
    m_kinds->button(static_cast<int>(kind))->setChecked(true);
    m_loader.show(kind, m_loader.unit());
    m_loader.find(m_filters->search());
}

void AccessPage::filter()
{
    MatrixFilter filter;
    filter.words = m_filters->search();
    filter.appWords = m_corner->appWords();
    filter.category = m_filters->value(u"category"_s);
    const QString show = m_filters->value(u"show"_s);
    filter.show = show == u"pending" ? MatrixFilter::Show::pending
        : show == u"own"             ? MatrixFilter::Show::own
        : show == u"differences"     ? MatrixFilter::Show::differences
        : show == u"dormant"         ? MatrixFilter::Show::dormant
                                     : MatrixFilter::Show::all;
    // Until the server has answered, who it found for these words before stays in sight.
    if (filter.words == m_model.filter().words)
        filter.found = m_model.filter().found;
    const bool isDormant = filter.show == MatrixFilter::Show::dormant;
    m_model.setFilter(std::move(filter));
    if (isDormant)
        m_dormant.show(m_loader.unit());
}

void AccessPage::followSight()
{
    if (m_loader.state().hasContent() && !m_loader.state().isLoading() && m_model.totalRows() > 0) {
        if (m_model.rowCount() == 0)
            m_stack->showEmpty();
        else
            m_stack->showContent();
    }
    followCurrent();
}

void AccessPage::followLoaded()
{
    PageStatus status;
    status.rows = m_model.totalRows();
    status.updatedAt = currentInstant();
    setStatus(status);
    followSight();
    lookForConflicts();
    if (m_target)
        findTarget();
}

void AccessPage::followCurrent()
{
    const MatrixView::Cell cell = m_view->current();
    const bool isHere = cell.isValid() && cell.row < m_model.rowCount() && cell.column < m_model.columnCount();
    m_pendingBar->setCellText(isHere ? CellWords::cell(m_model, cell.row, cell.column) : QString());
    explainCurrent();
}

void AccessPage::showTarget(const PageTarget& target)
{
    if (const auto* person = std::get_if<PersonId>(&target)) {
        m_target = *person;
        m_targetRequest.drop();
        m_filters->clear();
        m_corner->clearWords();
        if (!m_loader.state().hasContent() || m_loader.kind() != MatrixRows::people)
            m_loader.show(MatrixRows::people, std::nullopt);
        m_kinds->button(static_cast<int>(MatrixRows::people))->setChecked(true);
        if (!m_loader.state().isLoading())
            findTarget();
    } else if (!m_loader.state().hasContent() && !m_loader.state().isLoading()) {
        refresh();
    }
}

/// The person asked for comes into sight: from the rows that are here, else from the department, which is asked for.
void AccessPage::findTarget()
{
    const Subject subject{SubjectType::person, m_target->value()};
    if (m_model.reveal(subject)) {
        m_target.reset();
        const int row = m_model.rowOf(subject);
        m_view->setCurrent({row, std::max(0, m_view->current().column)});
        m_view->setFocus();
        return;
    }
    if (m_targetRequest.isRunning())
        return;
    m_targetRequest = context().api.people.get(*m_target, this, [this](Result<Person> answer) {
        const bool mayCome = answer && m_loader.isByDepartment()
            && m_model.find({SubjectType::person, m_target->value()}) == nullptr
            && !m_loader.hasRead(answer->departmentId);
        if (mayCome)
            return m_loader.fetchPeople(answer->departmentId);
        m_target.reset();
        if (!answer)
            m_message->tellError(tr("The person could not be found."), answer.error());
        else
            m_message->tell(StateRole::Info, tr("%1 has no row here: only active people are shown.").arg(answer->name));
    });
}

void AccessPage::retranslate()
{
    for (const MatrixRows kind : {MatrixRows::people, MatrixRows::departments, MatrixRows::groups}) {
        QAbstractButton* button = m_kinds->button(static_cast<int>(kind));
        button->setText(text(kind));
        button->setToolTip(tr("Rows: %1").arg(text(kind)));
    }
    m_history->setText(tr("History"));
    m_history->setToolTip(tr("Who changed what, and back"));
    followCurrent();
    retitleDrawer();
}

} // namespace wardport::console
