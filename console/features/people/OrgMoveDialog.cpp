// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/OrgMoveDialog.h"

#include "console/features/people/UnitChoices.h"
#include "console/net/Api.h"
#include "console/page/OrgTree.h"
#include "console/page/Words.h"
#include "console/ui/Form.h"
#include "console/ui/SearchableCombo.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

OrgMoveDialog::OrgMoveDialog(PageContext& context, const OrgUnit& unit, QWidget* parent)
    : RecordDialog([unit] { return tr("Move %1").arg(localName(unit.name, unit.nameEn)); }, parent)
    , m_context(context)
    , m_unit(unit)
    , m_form(addForm())
    , m_along(new QLabel)
{
    setObjectName(u"orgMoveDialog"_s);
    setSaveText([] { return tr("Move"); });
    m_form->setMinimumWidth(400);
    makeSearchable(m_form->addChoice(
        u"parentId"_s, [] { return tr("&Under"); }, targets()));
    m_form->setRequired(u"parentId"_s);
    m_along->setWordWrap(true);
    m_form->addWidget(
        u"along"_s, [] { return tr("Moves along"); }, m_along,
        [] { return tr("What is granted to units above changes for these people at once."); });
    if (unit.parentId)
        m_form->setText(u"parentId"_s, wireName(*unit.parentId));
    describe();
    begin();
}

/// A unit stays in its hospital and never stands below itself.
Choices OrgMoveDialog::targets() const
{
    const OrgTree& tree = m_context.orgTree;
    Choices found;
    for (const OrgUnit& unit : tree.units()) {
        const bool fits = m_unit.kind == OrgUnitKind::department || unit.kind == OrgUnitKind::hospital;
        const bool near = unit.hospitalId == m_unit.hospitalId && !tree.isWithin(unit.id, m_unit.id);
        if (fits && near && (unit.active || m_unit.parentId == unit.id))
            found.push_back({wireName(unit.id), [&tree, id = unit.id] { return tree.pathName(id); }});
    }
    return found;
}

void OrgMoveDialog::describe()
{
    int people = 0;
    int units = -1; // not the unit itself
    for (const OrgUnit& unit : m_context.orgTree.units()) {
        if (!m_context.orgTree.isWithin(unit.id, m_unit.id))
            continue;
        people += unit.headcount;
        ++units;
    }
    m_along->setText(
        tr("%1 · %2", "people · units")
            .arg(tr("%n person(s)", nullptr, people), tr("%n unit(s) below", nullptr, std::max(units, 0))));
}

OrgUnitInput OrgMoveDialog::input() const
{
    OrgUnitInput input = m_unit;
    input.parentId = idFromWireName<OrgUnitId>(m_form->text(u"parentId"_s));
    return input;
}

Problems OrgMoveDialog::problems() const
{
    return validate(input());
}

void OrgMoveDialog::send()
{
    m_latest = m_context.api.orgUnits.update(
        m_unit.id, m_unit.version, input(), this, [this](const Result<OrgUnit>& answer) {
            if (finish(answer))
                Q_EMIT moved(*answer);
        });
}

void OrgMoveDialog::readAgain()
{
    m_latest = m_context.api.orgUnits.list(this, [this](const Result<OrgUnitList>& answer) {
        if (!answer) {
            finish(answer);
            return;
        }
        for (const OrgUnit& unit : answer->items) {
            if (unit.id == m_unit.id)
                m_unit = unit;
        }
        if (m_unit.parentId)
            m_form->setText(u"parentId"_s, wireName(*m_unit.parentId));
        begin();
    });
}

void OrgMoveDialog::changeEvent(QEvent* event)
{
    RecordDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace wardport::console
