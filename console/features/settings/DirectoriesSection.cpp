// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/DirectoriesSection.h"

#include "console/features/settings/DirectoryColumns.h"
#include "console/features/settings/DirectoryDetail.h"
#include "console/features/settings/DirectoryDialog.h"
#include "console/features/settings/DirectoryWords.h"
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

DirectoriesSection::DirectoriesSection(PageContext& pageContext, QWidget* parent)
    : ListOf(pageContext, u"directories"_s, directoryColumns(pageContext.orgTree), parent)
    , m_detail(new DirectoryDetail(pageContext))
    , m_edit(new QAction(icon(u"edit"_s), {}, this))
    , m_remove(new QAction(icon(u"delete"_s), {}, this))
{
    EmptyNotice empty{u"server"_s, [] { return tr("No directory yet"); },
        [] { return tr("A hospital's LDAP or Active Directory keeps its people up to date here."); }};
    if (context().may(Permission::directoryWrite)) {
        m_create = new QAction(icon(u"add"_s), {}, this);
        m_create->setObjectName(u"newDirectory"_s);
        connect(m_create, &QAction::triggered, this, &DirectoriesSection::create);
        empty.action = [] { return tr("New directory"); };
        empty.run = [this] { create(); };
    }
    filters().addSearch([] { return tr("Name or hospital"); });
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    buildDrawer();
    states().setErrorTitle([] { return tr("The directories could not be loaded."); });
    states().setEmptyNotice(std::move(empty));
    connect(&model().state(), &LoadState::changed, this, &DirectoriesSection::settled);
    connect(m_detail, &DirectoryDetail::changed, this, [this](const Directory& directory) {
        m_shown = directory;
        model().update(directory);
        describe();
    });
    retranslate();
}

void DirectoriesSection::buildDrawer()
{
    drawer().setContent(m_detail);
    m_edit->setObjectName(u"editDirectory"_s);
    m_remove->setObjectName(u"deleteDirectory"_s);
    connect(m_edit, &QAction::triggered, this, [this] { edit(*m_shown); });
    connect(m_remove, &QAction::triggered, this, [this] { remove(*m_shown); });
    if (!context().may(Permission::directoryWrite))
        return;
    drawer().addHeadAction(m_edit);
    drawer().addHeadAction(m_remove);
}

Request DirectoriesSection::fetch(const DirectoryFilter& filter, Answer answer)
{
    return context().api.directories.list(filter, this, std::move(answer));
}

DirectoryFilter DirectoriesSection::filter() const
{
    DirectoryFilter wanted;
    wanted.q = words();
    return wanted;
}

void DirectoriesSection::chooseRow(int row)
{
    open(this->row(row));
}

/// What is shown follows the list: a sync of the server's own may have ended.
void DirectoriesSection::settled()
{
    if (model().state().phase() != LoadState::Loaded || !m_shown || !drawer().isOpen())
        return;
    const auto found = std::ranges::find(model().rows(), m_shown->id, &Directory::id);
    if (found != model().rows().end())
        open(*found);
}

void DirectoriesSection::open(const Directory& directory)
{
    m_shown = directory;
    m_detail->setDirectory(directory);
    describe();
    drawer().open();
    if (table().selectedKeys() != QStringList{rowKey(directory)})
        table().selectKey(rowKey(directory));
}

void DirectoriesSection::follow(const Directory& directory)
{
    message().tellOk(tr("%1 was saved.").arg(directory.name));
    model().update(directory);
    open(directory);
    model().refresh();
}

void DirectoriesSection::create()
{
    auto* dialog = new DirectoryDialog(context(), std::nullopt, this);
    connect(dialog, &DirectoryDialog::saved, this, &DirectoriesSection::follow);
    dialog->open();
}

void DirectoriesSection::edit(const Directory& directory)
{
    auto* dialog = new DirectoryDialog(context(), directory, this);
    connect(dialog, &DirectoryDialog::saved, this, &DirectoriesSection::follow);
    dialog->open();
}

void DirectoriesSection::remove(const Directory& directory)
{
    Question question;
    question.title = tr("Delete the directory %1?").arg(directory.name);
    question.text = tr("Its people stay as they are and are kept by hand from then on. They no longer sign in with the "
                       "directory's password: who has none of Wardport's needs a new one.");
    question.affected = directory.people > 0 ? tr("%Ln people came from it.", nullptr, directory.people) : QString();
    question.accept = tr("Delete");
    question.destructive = true;
    Confirm::ask(this, question, [this, directory] {
        context().api.directories.remove(
            directory.id, directory.version, this, [this, directory](const Result<Done>& answer) {
                if (!answer) {
                    message().tellError(tr("%1 could not be deleted.").arg(directory.name), answer.error());
                } else {
                    drawer().close();
                    m_shown.reset();
                    message().tellOk(tr("%1 was deleted.").arg(directory.name));
                }
                model().refresh();
            });
    });
}

void DirectoriesSection::fillMenu(QMenu& menu)
{
    const std::vector<Directory> rows = selection();
    if (rows.empty())
        return;
    const Directory chosen = rows.front();
    menu.addAction(icon(u"open"_s), tr("Open"), this, [this, chosen] { open(chosen); });
    if (!context().may(Permission::directoryWrite))
        return;
    menu.addAction(icon(u"edit"_s), tr("Edit…"), this, [this, chosen] { edit(chosen); });
    menu.addAction(icon(u"delete"_s), tr("Delete…"), this, [this, chosen] { remove(chosen); });
}

void DirectoriesSection::describe()
{
    if (!m_shown)
        return;
    drawer().setTitle(m_shown->name, context().orgTree.name(m_shown->hospitalId));
    drawer().setBadge(directoryBadge(*m_shown));
    m_edit->setEnabled(!m_shown->jobId);
    m_remove->setEnabled(!m_shown->jobId);
}

void DirectoriesSection::retranslate()
{
    setAccessibleName(tr("Directories"));
    table().setAccessibleName(tr("Directories"));
    if (m_create)
        m_create->setText(tr("New directory"));
    m_edit->setText(tr("Edit"));
    m_remove->setText(tr("Delete"));
    describe();
}

} // namespace wardport::console
