// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/GroupDetail.h"

#include "console/features/people/PeopleColumns.h"
#include "console/net/Api.h"
#include "console/page/CurrentSession.h"
#include "console/page/OrgTree.h"
#include "console/page/PersonPicker.h"
#include "console/page/Words.h"
#include "console/ui/Buttons.h"
#include "console/ui/Confirm.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

GroupDetail::GroupDetail(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(memberColumns(context.orgTree),
          [this](const PageQuery& query, PagedModel<Person>::Answer answer) {
              PersonFilter wanted;
              static_cast<PageQuery&>(wanted) = query;
              wanted.groupId = m_group.id;
              if (const QString words = m_search->text().trimmed(); !words.isEmpty())
                  wanted.q = words;
              m_latest = m_context.api.people.list(wanted, this, std::move(answer));
          })
    , m_description(new QLabel(this))
    , m_byRule(new QLabel(this))
    , m_picker(new PersonPicker(context, this))
    , m_add(new QPushButton(icon(u"add"_s), {}, this))
    , m_search(new QLineEdit(this))
    , m_remove(new QPushButton(icon(u"minus"_s), {}, this))
    , m_message(new MessageBar(this))
    , m_table(new TableView)
    , m_states(new StateStack(m_table, this))
{
    setObjectName(u"groupDetail"_s);
    buildUi();
    m_table->setModel(&m_model);
    m_states->bind(m_model.state());
    m_states->setErrorTitle([] { return tr("The members could not be loaded."); });
    m_states->setEmptyNotice({u"people"_s, [] { return tr("No members yet"); },
        [] { return tr("Whoever is taken in gets the apps granted to the group."); }});
    m_states->setFilteredNotice([this] { return !m_search->text().isEmpty(); }, [this] { m_search->clear(); });
    connect(m_states, &StateStack::retryRequested, this, [this] { m_model.retry(); });
    connect(m_picker, &PersonPicker::changed, this, [this] { m_add->setEnabled(m_picker->person().has_value()); });
    connect(m_add, &QPushButton::clicked, this, &GroupDetail::add);
    connect(m_remove, &QPushButton::clicked, this, &GroupDetail::remove);
    connect(m_table, &TableView::selectionChangedTo, this, [this](int rows) { m_remove->setEnabled(rows > 0); });
    connect(m_table, &TableView::openRequested, this, [this](int row) { Q_EMIT personRequested(m_model.row(row).id); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(300);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model.reset(); });
    retranslate();
}

void GroupDetail::buildUi()
{
    m_description->setWordWrap(true);
    m_description->setTextFormat(Qt::PlainText);
    m_byRule->setObjectName(u"byRule"_s);
    m_byRule->setWordWrap(true);
    m_byRule->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(u"membersTable"_s);
    m_search->setObjectName(u"memberSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    m_add->setObjectName(u"addMember"_s);
    m_add->setEnabled(false);
    m_remove->setObjectName(u"removeMembers"_s);
    m_remove->setEnabled(false);
    auto* taking = new QHBoxLayout;
    taking->setSpacing(Theme::Grid);
    taking->addWidget(m_picker, 1);
    taking->addWidget(m_add);
    auto* finding = new QHBoxLayout;
    finding->setSpacing(Theme::Grid);
    finding->addWidget(m_search, 1);
    finding->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_description);
    column->addWidget(m_byRule);
    column->addWidget(m_message);
    column->addLayout(taking);
    column->addLayout(finding);
    column->addWidget(m_states, 1);
    showRule();
}

/// Whoever is a member by a rule is neither taken in nor let go by hand.
void GroupDetail::showRule()
{
    m_byRule->setVisible(m_group.rule.has_value());
    const bool byHand = m_context.may(Permission::groupsWrite) && !m_group.rule;
    for (QWidget* part : std::initializer_list<QWidget*>{m_picker, m_add, m_remove})
        part->setVisible(byHand);
}

void GroupDetail::setGroup(const PersonGroup& group)
{
    const bool other = group.id != m_group.id;
    m_group = group;
    showRule();
    m_description->setText(group.description);
    m_description->setVisible(!group.description.isEmpty());
    if (!other) {
        reload();
        return;
    }
    m_message->clear();
    m_picker->setPerson(std::nullopt);
    m_picker->setOrgUnit(group.hospitalId);
    m_add->setEnabled(false);
    m_search->clear();
    m_typing.stop();
    m_model.reset();
}

void GroupDetail::reload()
{
    m_model.refresh();
}

void GroupDetail::add()
{
    if (!m_picker->person())
        return;
    const Person person = *m_picker->person();
    m_picker->setPerson(std::nullopt);
    m_add->setEnabled(false);
    m_picker->setFocus();
    send({{person.id}, {}}, tr("%1 is in the group now.").arg(person.name));
}

void GroupDetail::remove()
{
    MembershipChange change;
    for (const int row : m_table->selectedRows())
        change.remove.push_back(m_model.row(row).id);
    if (change.remove.empty())
        return;
    const int count = int(change.remove.size());
    Question question;
    question.title = tr("Remove %n member(s) from the group?", nullptr, count);
    question.text = tr("They lose at once the apps that only this group gave them.");
    question.accept = tr("Remove");
    question.destructive = true;
    Confirm::ask(this, question, [this, change, count] { send(change, tr("%n member(s) removed.", nullptr, count)); });
}

void GroupDetail::send(const MembershipChange& change, const QString& done)
{
    m_context.api.groups.changeMembers(m_group.id, change, this, [this, done](const Result<PersonGroup>& answer) {
        if (!answer) {
            m_message->tellError([] { return tr("The members could not be changed."); }, answer.error());
            return;
        }
        m_message->tellOk(done);
        Q_EMIT changed(*answer);
    });
}

void GroupDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GroupDetail::retranslate()
{
    m_byRule->setText(tr("The members follow from the group's rule."));
    m_picker->setAccessibleName(tr("Person to take in"));
    m_add->setText(tr("Add"));
    m_search->setPlaceholderText(tr("Search the members"));
    m_search->setAccessibleName(tr("Search the members"));
    m_remove->setText(tr("Remove…"));
    m_table->setAccessibleName(tr("Members"));
}

} // namespace wardport::console
