// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace wardport::console {

/// Words that follow the language: `[] { return AppsPage::tr("Vendor"); }`. Asked again at every language change.
using Text = std::function<QString()>;

/// Words that are data (a name, a figure) and read the same in every language.
inline Text fixedText(QString words)
{
    return [words = std::move(words)] { return words; };
}

/// One value to choose from: what travels and what is read on screen.
struct Choice {
    QString value;
    Text text;
    QString icon = {};
};
using Choices = std::vector<Choice>;

} // namespace wardport::console
