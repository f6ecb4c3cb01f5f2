// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/GroupsPane.h"

#include "console/features/people/GroupDetail.h"
#include "console/features/people/GroupDialog.h"
#include "console/features/people/PeopleColumns.h"
#include "console/net/Api.h"
#include "console/page/CurrentSession.h"
#include "console/page/OrgTree.h"
#include "console/page/Words.h"
#include "console/ui/Confirm.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"

#include <QAction>
#include <QMenu>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

GroupsPane::GroupsPane(PageContext& context, QWidget* parent)
    : ListOf(context, u"groups"_s, groupColumns(context.orgTree), parent)
    , m_detail(new GroupDetail(context))
    , m_edit(new QAction(icon(u"edit"_s), {}, this))
    , m_remove(new QAction(icon(u"delete"_s), {}, this))
{
    filters().addSearch([] { return tr("Name or code"); });
    buildDrawer();
    states().setErrorTitle([] { return tr("The groups could not be loaded."); });
    EmptyNotice empty{u"group"_s, [] { return tr("No groups yet"); },
        [] {
            return tr("A group gathers people of any department, so that apps can be granted to all of them at once.");
        }};
    if (mayWrite()) {
        empty.action = [] { return tr("New group"); };
        empty.run = [this] { create(); };
    }
    states().setEmptyNotice(std::move(empty));
    offerExport(u"groups"_s, [] { return tr("Groups"); });
    connect(m_detail, &GroupDetail::changed, this, [this](const PersonGroup& group) {
        model().update(group);
        open(group);
    });
    connect(m_detail, &GroupDetail::personRequested, this, &GroupsPane::personRequested);
    describe();
}

bool GroupsPane::mayWrite() const
{
    return context().may(Permission::groupsWrite);
}

void GroupsPane::buildDrawer()
{
    drawer().setContent(m_detail, true);
    m_edit->setObjectName(u"editGroup"_s);
    m_remove->setObjectName(u"removeGroup"_s);
    connect(m_edit, &QAction::triggered, this, [this] { edit(*m_shown); });
    connect(m_remove, &QAction::triggered, this, [this] { remove(*m_shown); });
    if (!mayWrite())
        return;
    drawer().addHeadAction(m_edit);
    drawer().addHeadAction(m_remove);
}

void GroupsPane::refresh()
{
    model().refresh();
    if (m_shown && drawer().isOpen())
        m_detail->reload();
}

void GroupsPane::setUnit(std::optional<OrgUnitId> unit)
{
    const OrgUnit* chosen = unit ? context().orgTree.find(*unit) : nullptr;
    const std::optional<OrgUnitId> hospital = chosen ? std::optional(chosen->hospitalId) : std::nullopt;
    if (m_hospital == hospital)
        return;
    m_hospital = hospital;
    model().reset();
}

PersonGroupFilter GroupsPane::filter() const
{
    PersonGroupFilter wanted;
    wanted.q = words();
    wanted.hospitalId = m_hospital;
    return wanted;
}

Request GroupsPane::fetch(const PersonGroupFilter& filter, Answer answer)
{
    return context().api.groups.list(filter, this, std::move(answer));
}

void GroupsPane::showGroup(PersonGroupId id)
{
    context().api.groups.get(id, this, [this](const Result<PersonGroup>& answer) {
        if (answer)
            open(*answer);
        else
            message().tellError([] { return tr("The group could not be shown."); }, answer.error());
    });
}

void GroupsPane::openRow(int row)
{
    open(model().row(row));
}

void GroupsPane::open(const PersonGroup& group)
{
    const bool same = m_shown && m_shown->id == group.id && m_shown->version == group.version
        && m_shown->memberCount == group.memberCount && drawer().isOpen();
    m_shown = group;
    describe();
    if (!same)
        m_detail->setGroup(group);
    drawer().open();
    if (table().selectedKeys() != QStringList{rowKey(group)})
        table().selectKey(rowKey(group));
}

void GroupsPane::create()
{
    const OrgTree& tree = context().orgTree;
    const OrgUnitId hospital = m_hospital ? *m_hospital
        : tree.units().empty()            ? OrgUnitId{}
                                          : tree.units().front().hospitalId;
    auto* dialog = new GroupDialog(context(), hospital, this);
    connect(dialog, &GroupDialog::saved, this, [this](const PersonGroup& group) {
        message().tellOk(tr("The group %1 was made.").arg(group.name));
        refresh();
        open(group);
    });
    dialog->open();
}

void GroupsPane::edit(const PersonGroup& group)
{
    auto* dialog = new GroupDialog(context(), group, this);
    connect(dialog, &GroupDialog::saved, this, [this](const PersonGroup& saved) {
        message().tellOk(tr("The group %1 was saved.").arg(saved.name));
        model().update(saved);
        open(saved);
    });
    dialog->open();
}

void GroupsPane::remove(const PersonGroup& group)
{
    Question question;
    question.title = tr("Delete the group %1?").arg(localName(group.name, group.nameEn));
    question.text = tr("The people stay; only the group goes. A group that apps are granted to cannot be deleted.");
    question.affected = tr("It has %n member(s).", nullptr, group.memberCount);
    question.accept = tr("Delete");
    question.destructive = true;
    Confirm::ask(this, question, [this, group] {
        context().api.groups.remove(group.id, group.version, this, [this, group](const Result<Done>& answer) {
            if (!answer) {
                const bool granted = answer.error().code == ErrorCode::inUse;
                message().tellError(
                    [granted, name = group.name] {
                        return granted ? tr("The group %1 was not deleted: apps are granted to it.").arg(name)
                                       : tr("The group %1 could not be deleted.").arg(name);
                    },
                    answer.error());
                return;
            }
            message().tellOk(tr("The group %1 was deleted.").arg(group.name));
            m_shown.reset();
            drawer().close();
            refresh();
        });
    });
}

void GroupsPane::fillMenu(QMenu& menu)
{
    const std::vector<int> rows = table().selectedRows();
    if (rows.size() == 1 && mayWrite()) {
        const PersonGroup chosen = model().row(rows.front());
        menu.addAction(icon(u"edit"_s), tr("Edit…"), this, [this, chosen] { edit(chosen); });
        menu.addAction(icon(u"delete"_s), tr("Delete…"), this, [this, chosen] { remove(chosen); });
        menu.addSeparator();
    }
}

void GroupsPane::describe()
{
    setAccessibleName(tr("Groups"));
    table().setAccessibleName(tr("Groups"));
    m_edit->setText(tr("Edit"));
    m_remove->setText(tr("Delete"));
    if (m_shown)
        drawer().setTitle(localName(m_shown->name, m_shown->nameEn),
            tr("%1 · %n member(s)", "code", m_shown->memberCount).arg(m_shown->code));
}

} // namespace wardport::console
