// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Card.h"
#include "console/ui/LoadState.h"
#include "console/ui/Text.h"

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace wardport::console {

class StateStack;

/// A chart with its title, what its figures mean, its states and its export. The chart itself is any widget:
/// TrendChart, TopChart, StackChart, HeatMap.
class ChartCard final : public Card {
    Q_OBJECT

public:
    ChartCard(Text title, Text definition, QWidget* chart, QWidget* parent = nullptr);

    LoadState& state() { return m_state; }
    StateStack& states() { return *m_states; }
    /// Right of the title, left of the menu: a switch of grain, a legend.
    void addTool(QWidget* tool);
    void setTitle(Text title);

    /// Two files every report takes; false if it could not be written.
    bool exportPng(const QString& path);
    bool exportPdf(const QString& path);

Q_SIGNALS:
    void retryRequested();
    void popOutRequested();
    void exportFailed(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void openMenu();
    void retranslate();

    Text m_titleText;
    Text m_definitionText;
    LoadState m_state;
    QLabel* m_title;
    QLabel* m_definition;
    QHBoxLayout* m_tools;
    QToolButton* m_menu;
    StateStack* m_states;
};

} // namespace wardport::console
