// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>

namespace wardport::console {

/// The command line of wardport-console.
struct Options {
    QString server;
    QString language;
    QString theme; ///< "light" or "dark"
};

struct OptionsAnswer {
    std::optional<Options> options;
    QString text;    ///< what to print when there are none: help, version, or what is wrong
    int exitCode = 0; ///< 2 for a wrong usage
};

OptionsAnswer readOptions(const QStringList& arguments);

} // namespace wardport::console
