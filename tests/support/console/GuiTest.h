// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <chrono>
#include <functional>

namespace wardport::test {

/// The main of a test program with windows: a QApplication (offscreen unless QT_QPA_PLATFORM says otherwise), settings in
/// a folder of its own.
int runGuiTests(int count, char** arguments);

/// Runs the event loop until `holds`, at most ten seconds. Says whether it came to hold.
bool waitFor(const std::function<bool()>& holds, std::chrono::milliseconds atMost = std::chrono::seconds{10});

/// The one widget of that type and objectName under `root`; a missing one fails the test with its name.
template <class Widget = QWidget>
Widget* require(const QWidget* root, const QString& objectName);

void failMissing(const QWidget* root, const QString& objectName);

template <class Widget>
Widget* require(const QWidget* root, const QString& objectName)
{
    auto* found = root->findChild<Widget*>(objectName);
    if (!found)
        failMissing(root, objectName);
    return found;
}

/// Leaves build/<preset>/screenshots/<name>.png to be looked at, drawn for a screen of `scale` pixels a unit.
void screenshot(QWidget* widget, const QString& name, qreal scale = 1);

/// Names of the visible labels, buttons and fields under `root` that have less room than their text needs.
QStringList clippedTexts(const QWidget* root);

} // namespace wardport::test
