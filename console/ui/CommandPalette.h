// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;

namespace wardport::console {

/// Something the palette can do.
struct Command {
    QString title;
    QString subtitle = {};
    QString icon = {};
    std::function<void()> run = {};
};

/// How well `words` match `title`: letters in order, better together and at the start of words; 0 means not at all.
int fuzzyScore(const QString& words, const QString& title);

/// Ctrl+K: one field, one list; pages and actions at once, people and apps from the server as they arrive.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    using Provider = std::function<std::vector<Command>()>;
    using Found = std::function<void(std::vector<Command>)>;
    using Search = std::function<void(const QString& words, Found found)>;

    /// `provider` is asked at each opening; `search` (optional) at each pause of typing from two letters on.
    CommandPalette(Provider provider, Search search, QWidget* parent);

    void popup();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void refill();
    void runCurrent();
    void retranslate();

    Provider m_provider;
    Search m_search;
    QLineEdit* m_field;
    QListWidget* m_list;
    std::vector<Command> m_commands;
    std::vector<Command> m_found;
    std::vector<Command> m_shown;
    int m_generation = 0;
};

} // namespace wardport::console
