// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/PaletteCommands.h"

#include "console/app/PageList.h"
#include "console/page/Words.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

namespace wardport::console {
namespace {

constexpr int peopleShown = 8;

struct PaletteWords {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::Palette)
};

} // namespace

std::vector<Command> paletteCommands(const PageContext& context, PageWidget* page)
{
    std::vector<Command> commands;
    for (const PageEntry& entry : pageList()) {
        if (context.navigator.mayOpen(entry.kind))
            commands.push_back({text(entry.kind), PaletteWords::tr("Page"), QString::fromLatin1(entry.icon),
                [&context, kind = entry.kind] { context.navigator.openPage(kind); }});
    }
    if (page) {
        for (QAction* action : page->actions()) {
            if (action->isEnabled() && action->isVisible() && !action->isSeparator())
                commands.push_back({QString(action->text()).remove(u'&'), PaletteWords::tr("Action"), QStringLiteral("play"),
                    [action = QPointer(action)] {
                        if (action)
                            action->trigger();
                    }});
        }
    }
    if (context.navigator.mayOpen(PageKind::apps) && findPage(PageKind::apps)) {
        for (const App& app : context.apps.apps())
            commands.push_back({localName(app.name, app.nameEn), app.vendorName, QStringLiteral("app"),
                [&context, id = app.id] { context.navigator.openApp(id); }});
    }
    return commands;
}

Request searchPeople(const PageContext& context, const QString& words, const QObject* receiver, CommandPalette::Found found)
{
    if (!context.navigator.mayOpen(PageKind::people) || !findPage(PageKind::people)) {
        found({});
        return {};
    }
    PersonFilter filter;
    filter.q = words;
    filter.limit = peopleShown;
    return context.api.people.list(filter, receiver, [&context, found = std::move(found)](Result<Page<Person>> answer) {
        std::vector<Command> commands;
        if (answer) {
            for (const Person& person : answer->items)
                commands.push_back({person.name + u"  " + person.staffNo, context.orgTree.pathName(person.departmentId),
                    QStringLiteral("user"), [&context, id = person.id] { context.navigator.openPerson(id); }});
        }
        found(std::move(commands));
    });
}

} // namespace wardport::console
