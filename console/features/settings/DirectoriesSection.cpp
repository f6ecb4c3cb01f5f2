// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/DirectoriesSection.h"

#include "console/features/settings/DirectoryColumns.h"
#include "console/features/settings/DirectoryDetail.h"
#include "console/features/settings/DirectoryDialog.h"
#include "console/features/settings/DirectoryWords.h"
#include "console/ui/Confirm.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"

#include <QAction>
#include <QMenu>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

DirectoriesSection::DirectoriesSection(PageContext& pageContext, QWidget* parent)
    : SettingsList(pageContext, u"directories"_s, directoryColumns(pageContext.orgTree), parent)
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
    offerExport(u"directories"_s, [] { return tr("Directories"); });
    buildDrawer();
    states().setErrorTitle([] { return tr("The directories could not be loaded."); });
    states().setEmptyNotice(std::move(empty));
    connect(m_detail, &DirectoryDetail::changed, this, [this](const Directory& directory) {
        keep(directory);
        model().update(directory);
    });
    retranslate();
}

void DirectoriesSection::buildDrawer()
{
    drawer().setContent(m_detail);
    m_edit->setObjectName(u"editDirectory"_s);
    m_remove->setObjectName(u"deleteDirectory"_s);
    connect(m_edit, &QAction::triggered, this, [this] { edit(*shown()); });
    connect(m_remove, &QAction::triggered, this, [this] { remove(*shown()); });
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

void DirectoriesSection::fill(const Directory& directory)
{
    m_detail->setDirectory(directory);
}

void DirectoriesSection::saved(const Directory& directory)
{
    message().tellOk([name = directory.name] { return tr("%1 was saved.").arg(name); });
    model().update(directory);
    open(directory);
    model().refresh();
}

void DirectoriesSection::create()
{
    auto* dialog = new DirectoryDialog(context(), std::nullopt, this);
    connect(dialog, &DirectoryDialog::saved, this, &DirectoriesSection::saved);
    dialog->open();
}

void DirectoriesSection::edit(const Directory& directory)
{
    auto* dialog = new DirectoryDialog(context(), directory, this);
    connect(dialog, &DirectoryDialog::saved, this, &DirectoriesSection::saved);
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
                const QString name = directory.name;
                if (!answer) {
                    message().tellError([name] { return tr("%1 could not be deleted.").arg(name); }, answer.error());
                } else {
                    forget();
                    message().tellOk([name] { return tr("%1 was deleted.").arg(name); });
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
    if (!shown())
        return;
    drawer().setTitle(shown()->name, context().orgTree.name(shown()->hospitalId));
    drawer().setBadge(directoryBadge(*shown()));
    m_edit->setEnabled(!shown()->jobId);
    m_remove->setEnabled(!shown()->jobId);
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
