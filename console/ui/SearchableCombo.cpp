// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/SearchableCombo.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace wardport::console {

void makeSearchable(QComboBox* combo)
{
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    // What matches no choice is no value: the choice of before stands again.
    QObject::connect(combo->lineEdit(), &QLineEdit::editingFinished, combo, [combo] {
        const int match = combo->findText(combo->currentText(), Qt::MatchFixedString);
        if (match >= 0)
            combo->setCurrentIndex(match);
        combo->setEditText(combo->itemText(combo->currentIndex()));
    });
}

} // namespace wardport::console
