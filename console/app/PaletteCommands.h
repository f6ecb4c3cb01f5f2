// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"
#include "console/ui/CommandPalette.h"

namespace wardport::console {

/// What the palette offers at once: the pages the role may see, the page's own actions, the apps by name.
std::vector<Command> paletteCommands(const PageContext& context, PageWidget* page);

/// People by name, staff number or pinyin, from the server.
Request searchPeople(const PageContext& context, const QString& words, const QObject* receiver, CommandPalette::Found found);

} // namespace wardport::console
