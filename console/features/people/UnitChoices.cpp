// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/UnitChoices.h"

#include "console/page/OrgTree.h"
#include "console/page/Words.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace wardport::console {

Choices hospitalChoices(const OrgTree& tree)
{
    return tree.choices(OrgUnitKind::hospital);
}

Choices departmentChoices(const OrgTree& tree, OrgUnitId hospital, std::optional<OrgUnitId> kept)
{
    Choices found;
    for (const OrgUnit& unit : tree.units()) {
        const bool offered = unit.active || unit.id == kept;
        if (unit.hospitalId == hospital && unit.kind != OrgUnitKind::hospital && offered)
            found.push_back({wireName(unit.id), [&tree, id = unit.id] { return tree.pathName(id); }});
    }
    return found;
}

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
