// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/OrgUnitDialog.h"

#include "console/features/people/UnitChoices.h"
#include "console/net/Api.h"
#include "console/page/OrgTree.h"
#include "console/page/Words.h"
#include "console/ui/Form.h"
#include "console/ui/SearchableCombo.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

QString newTitle(OrgUnitKind kind)
{
    switch (kind) {
    case OrgUnitKind::hospital:
        return OrgUnitDialog::tr("New hospital");
    case OrgUnitKind::campus:
        return OrgUnitDialog::tr("New campus");
    case OrgUnitKind::department:
        return OrgUnitDialog::tr("New department");
    }
    return {};
}

} // namespace

OrgUnitDialog::OrgUnitDialog(
    PageContext& context, OrgUnitKind kind, std::optional<OrgUnitId> parentUnit, QWidget* parent)
    : OrgUnitDialog(
        context, [kind] { return newTitle(kind); }, kind, std::nullopt, parent)
{
    if (parentUnit)
        m_form->setText(u"parentId"_s, wireName(*parentUnit));
    begin();
}

OrgUnitDialog::OrgUnitDialog(PageContext& context, const OrgUnit& unit, QWidget* parent)
    : OrgUnitDialog(
        context, [name = unit.name] { return tr("Edit %1").arg(name); }, unit.kind, unit, parent)
{
    fill(unit);
    begin();
}

OrgUnitDialog::OrgUnitDialog(
    PageContext& context, Text title, OrgUnitKind kind, std::optional<OrgUnit> unit, QWidget* parent)
    : RecordDialog(std::move(title), parent)
    , m_context(context)
    , m_kind(kind)
    , m_unit(std::move(unit))
    , m_form(addForm())
{
    setObjectName(u"orgUnitDialog"_s);
    buildUi();
}

void OrgUnitDialog::buildUi()
{
    m_form->setMinimumWidth(400);
    m_form->addText(u"name"_s, [] { return tr("&Name"); });
    m_form->addText(u"nameEn"_s, [] { return tr("Name in &English"); });
    m_form->addText(
        u"code"_s, [] { return tr("&Code"); },
        [] { return tr("As in the hospital's information system. Letters, digits, dots, dashes."); });
    makeSearchable(m_form->addChoice(
        u"parentId"_s, [] { return tr("&Belongs to"); }, parentChoices()));
    m_form->setFieldVisible(u"parentId"_s, m_kind != OrgUnitKind::hospital);
    m_form->addNumber(
        u"sortOrder"_s, [] { return tr("&Order among its neighbours"); }, 0, 100'000);
    for (const QString& name : {u"name"_s, u"code"_s, u"parentId"_s})
        m_form->setRequired(name);
}

/// A unit stays in its hospital and never stands below itself.
Choices OrgUnitDialog::parentChoices() const
{
    const OrgTree& tree = m_context.orgTree;
    Choices found;
    for (const OrgUnit& unit : tree.units()) {
        const bool fits = m_kind == OrgUnitKind::department || unit.kind == OrgUnitKind::hospital;
        const bool near = !m_unit || (unit.hospitalId == m_unit->hospitalId && !tree.isWithin(unit.id, m_unit->id));
        const bool offered = unit.active || (m_unit && m_unit->parentId == unit.id);
        if (fits && near && offered)
            found.push_back({wireName(unit.id), [&tree, id = unit.id] { return tree.pathName(id); }});
    }
    return found;
}

void OrgUnitDialog::fill(const OrgUnitInput& unit)
{
    m_form->setText(u"name"_s, unit.name);
    m_form->setText(u"nameEn"_s, unit.nameEn);
    m_form->setText(u"code"_s, unit.code);
    if (unit.parentId)
        m_form->setText(u"parentId"_s, wireName(*unit.parentId));
    m_form->setNumber(u"sortOrder"_s, unit.sortOrder);
}

OrgUnitInput OrgUnitDialog::input() const
{
    OrgUnitInput input;
    if (m_kind != OrgUnitKind::hospital)
        input.parentId = idFromWireName<OrgUnitId>(m_form->text(u"parentId"_s));
    input.kind = m_kind;
    input.code = m_form->text(u"code"_s);
    input.name = m_form->text(u"name"_s);
    input.nameEn = m_form->text(u"nameEn"_s);
    input.sortOrder = m_form->number(u"sortOrder"_s);
    return input;
}

Problems OrgUnitDialog::problems() const
{
    return validate(input());
}

void OrgUnitDialog::send()
{
    const auto answered = [this](const Result<OrgUnit>& answer) {
        if (finish(answer))
            Q_EMIT saved(*answer);
    };
    if (m_unit)
        m_latest = m_context.api.orgUnits.update(m_unit->id, m_unit->version, input(), this, answered);
    else
        m_latest = m_context.api.orgUnits.create(input(), this, answered);
}

void OrgUnitDialog::readAgain()
{
    m_latest = m_context.api.orgUnits.list(this, [this](const Result<OrgUnitList>& answer) {
        if (!answer) {
            finish(answer);
            return;
        }
        for (const OrgUnit& unit : answer->items) {
            if (unit.id == m_unit->id)
                m_unit = unit;
        }
        fill(*m_unit);
        begin();
    });
}

} // namespace wardport::console
