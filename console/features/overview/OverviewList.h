// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/overview/OverviewRow.h"
#include "console/ui/Card.h"
#include "console/ui/LoadState.h"
#include "console/ui/Text.h"

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wardport::console {

class StateStack;

/// A card with a title, up to so many entries and, where the page behind may be opened, a way to all of them.
class OverviewList : public Card {
    Q_OBJECT

public:
    static constexpr int MostRows = 5;

    explicit OverviewList(Text title, QWidget* parent = nullptr, int mostRows = MostRows);

    LoadState& state() { return m_state; }

Q_SIGNALS:
    void retryRequested();

protected:
    /// What a card with nothing to tell says; short, as it stands in a small card.
    void setEmptyText(Text text);
    void offerAll(std::function<void()> open);
    void setEntries(std::vector<OverviewEntry> entries);
    /// Entries again, in the language of now.
    virtual void fill() = 0;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const int m_mostRows;
    Text m_titleText;
    Text m_emptyText;
    LoadState m_state;
    QLabel* m_title;
    QPushButton* m_all;
    QLabel* m_nothing;
    QVBoxLayout* m_rows;
    std::vector<OverviewRow*> m_made;
    StateStack* m_states;
};

} // namespace wardport::console
