// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace wardport::console {

/// Asks for a file, natively, by callback; remembers the folder. `filter` as in QFileDialog: "Images (*.png *.svg)".
class FileDialog {
public:
    using Then = std::function<void(const QString& path)>;

    static void open(QWidget* parent, const QString& title, const QString& filter, Then then);
    static void save(QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter, Then then);

    /// For tests: the next dialog is answered with this path, or given up if it is empty.
    static void setNextAnswer(const QString& path);
};

} // namespace wardport::console
