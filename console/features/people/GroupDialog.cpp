// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/GroupDialog.h"

#include "console/features/people/GroupRuleEditor.h"
#include "console/features/people/UnitChoices.h"
#include "console/net/Api.h"
#include "console/page/OrgTree.h"
#include "console/page/Words.h"
#include "console/ui/Form.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

GroupDialog::GroupDialog(PageContext& context, OrgUnitId hospital, QWidget* parent)
    : GroupDialog(
        context, [] { return tr("New group"); }, std::optional<PersonGroup>(), parent)
{
    m_form->setText(u"hospitalId"_s, wireName(hospital));
    showRule();
    begin();
}

GroupDialog::GroupDialog(PageContext& context, const PersonGroup& group, QWidget* parent)
    : GroupDialog(
        context, [name = group.name] { return tr("Edit group %1").arg(name); }, std::optional(group), parent)
{
    fill(group);
    begin();
}

GroupDialog::GroupDialog(PageContext& context, Text title, std::optional<PersonGroup> group, QWidget* parent)
    : RecordDialog(std::move(title), parent)
    , m_context(context)
    , m_group(std::move(group))
    , m_form(addForm())
    , m_ruleForm(addForm())
    , m_rule(new GroupRuleEditor(context, m_ruleForm, this))
{
    setObjectName(u"groupDialog"_s);
    buildUi();
}

void GroupDialog::buildUi()
{
    const Choices hospitals = hospitalChoices(m_context.orgTree);
    m_form->setMinimumWidth(400);
    m_form->addChoice(
        u"hospitalId"_s, [] { return tr("&Hospital"); }, hospitals);
    m_form->setFieldVisible(u"hospitalId"_s, hospitals.size() > 1);
    m_form->setReadOnly(u"hospitalId"_s, m_group.has_value());
    m_form->addText(u"name"_s, [] { return tr("&Name"); });
    m_form->addText(u"nameEn"_s, [] { return tr("Name in &English"); });
    m_form->addText(
        u"code"_s, [] { return tr("&Code"); }, [] { return tr("Letters, digits, dots, dashes."); });
    m_form->addMultiline(
        u"description"_s, [] { return tr("&Description"); }, {}, 3);
    m_form->addCheck(
        u"byRule"_s, [] { return tr("Members by &rule"); },
        [] { return tr("Who fits the rule is a member, from the day it is so until it is so no more."); });
    m_ruleForm->setMinimumWidth(360);
    // Fields stay together when the rule beside them is taller.
    static_cast<QBoxLayout*>(m_form->layout())->addStretch(1);
    connect(
        m_ruleForm, &Form::changed, this, [this] { resize(size().expandedTo(sizeHint())); }, Qt::QueuedConnection);
    connect(m_form, &Form::changed, this, [this](const QString& field) {
        if (field == u"byRule"_s || field == u"hospitalId"_s)
            showRule();
    });
    m_form->setRequired(u"name"_s);
    m_form->setRequired(u"code"_s);
}

void GroupDialog::fill(const PersonGroupInput& group)
{
    m_form->setText(u"hospitalId"_s, wireName(group.hospitalId));
    m_form->setText(u"name"_s, group.name);
    m_form->setText(u"nameEn"_s, group.nameEn);
    m_form->setText(u"code"_s, group.code);
    m_form->setText(u"description"_s, group.description);
    m_form->setChecked(u"byRule"_s, group.rule.has_value());
    showRule();
    m_rule->setRule(group.rule.value_or(GroupRule{}));
}

OrgUnitId GroupDialog::hospital() const
{
    return m_group ? m_group->hospitalId
                   : idFromWireName<OrgUnitId>(m_form->text(u"hospitalId"_s)).value_or(OrgUnitId{});
}

void GroupDialog::showRule()
{
    m_rule->setHospital(hospital());
    m_ruleForm->setVisible(m_form->isChecked(u"byRule"_s));
    resize(sizeHint());
}

PersonGroupInput GroupDialog::input() const
{
    PersonGroupInput input;
    input.hospitalId = hospital();
    input.code = m_form->text(u"code"_s);
    input.name = m_form->text(u"name"_s);
    input.nameEn = m_form->text(u"nameEn"_s);
    input.description = m_form->text(u"description"_s);
    if (m_form->isChecked(u"byRule"_s))
        input.rule = m_rule->rule();
    return input;
}

Problems GroupDialog::problems() const
{
    return validate(input());
}

void GroupDialog::send()
{
    const auto answered = [this](const Result<PersonGroup>& answer) {
        if (finish(answer))
            Q_EMIT saved(*answer);
    };
    if (m_group)
        m_latest = m_context.api.groups.update(m_group->id, m_group->version, input(), this, answered);
    else
        m_latest = m_context.api.groups.create(input(), this, answered);
}

void GroupDialog::readAgain()
{
    m_latest = m_context.api.groups.get(m_group->id, this, [this](const Result<PersonGroup>& answer) {
        if (!answer) {
            finish(answer);
            return;
        }
        m_group = *answer;
        fill(*answer);
        begin();
    });
}

} // namespace wardport::console
