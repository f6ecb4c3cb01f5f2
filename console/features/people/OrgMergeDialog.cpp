// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/OrgMergeDialog.h"

#include "console/features/people/UnitChoices.h"
#include "console/net/Api.h"
#include "console/page/OrgTree.h"
#include "console/page/Words.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Form.h"
#include "console/ui/SearchableCombo.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

OrgMergeDialog::OrgMergeDialog(PageContext& context, const OrgUnit& unit, QWidget* parent)
    : RecordDialog([unit] { return tr("Merge %1").arg(localName(unit.name, unit.nameEn)); }, parent)
    , m_context(context)
    , m_unit(unit)
    , m_form(addForm())
    , m_figures(new QLabel)
{
    setObjectName(u"orgMergeDialog"_s);
    setSaveText([] { return tr("Merge"); });
    m_form->setMinimumWidth(400);
    makeSearchable(m_form->addChoice(
        u"intoId"_s, [] { return tr("&Into"); }, targets()));
    m_form->setRequired(u"intoId"_s);
    m_figures->setWordWrap(true);
    m_form->addWidget(
        u"figures"_s, [] { return tr("Goes over"); }, m_figures,
        [] {
            return tr("The merged unit is disabled then. It keeps its history, and this cannot be undone in one step.");
        });
    connect(m_form, &Form::changed, this, [this](const QString& field) {
        if (field == u"intoId"_s)
            plan();
    });
    begin();
    plan();
}

Choices OrgMergeDialog::targets() const
{
    const OrgTree& tree = m_context.orgTree;
    Choices found{{{}, [] { return tr("Choose a unit"); }}};
    for (const OrgUnit& unit : tree.units()) {
        const bool fits = unit.kind == m_unit.kind && unit.hospitalId == m_unit.hospitalId && unit.active;
        if (fits && !tree.isWithin(unit.id, m_unit.id))
            found.push_back({wireName(unit.id), [&tree, id = unit.id] { return tree.pathName(id); }});
    }
    return found;
}

OrgUnitId OrgMergeDialog::target() const
{
    return idFromWireName<OrgUnitId>(m_form->text(u"intoId"_s)).value_or(OrgUnitId{});
}

void OrgMergeDialog::plan()
{
    m_planned.reset();
    describe();
    if (!target().isValid())
        return;
    m_planning = m_context.api.orgUnits.merge(
        m_unit.id, {target(), true}, this, [this](const Result<OrgUnitMergeResult>& answer) {
            if (answer)
                m_planned = *answer;
            describe();
            if (!answer)
                m_figures->setText(errorText(answer.error()));
        });
}

void OrgMergeDialog::describe()
{
    if (!m_planned) {
        m_figures->setText(target().isValid() ? tr("Counting…") : tr("Choose first where it goes."));
        return;
    }
    QStringList parts;
    const auto add = [&](int count, const QString& words) {
        if (count > 0)
            parts << words;
    };
    const OrgUnitMergeResult& planned = *m_planned;
    add(planned.people, tr("%n person(s)", nullptr, planned.people));
    add(planned.children, tr("%n unit(s) below", nullptr, planned.children));
    add(planned.grants, tr("%n grant(s)", nullptr, planned.grants));
    add(planned.apps, tr("%n app(s) of its own", nullptr, planned.apps));
    add(planned.administrators, tr("%n administrator(s) of this scope", nullptr, planned.administrators));
    add(planned.groups, tr("%n group rule(s)", nullptr, planned.groups));
    m_figures->setText(parts.isEmpty() ? tr("Nothing: nobody and nothing belongs to it.") : parts.join(u" · "_s));
}

Problems OrgMergeDialog::problems() const
{
    if (target().isValid())
        return {};
    return {{ErrorCode::required, u"intoId"_s, {}, {}, {}}};
}

void OrgMergeDialog::send()
{
    m_latest = m_context.api.orgUnits.merge(
        m_unit.id, {target(), false}, this, [this](const Result<OrgUnitMergeResult>& answer) {
            const QString into = m_context.orgTree.name(target());
            if (finish(answer))
                Q_EMIT merged(into);
        });
}

void OrgMergeDialog::changeEvent(QEvent* event)
{
    RecordDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace wardport::console
