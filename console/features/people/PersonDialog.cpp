// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/PersonDialog.h"

#include "console/features/people/UnitChoices.h"
#include "console/net/Api.h"
#include "console/page/OrgTree.h"
#include "console/page/Words.h"
#include "console/ui/Form.h"
#include "console/ui/SearchableCombo.h"

#include <QComboBox>
#include <QLineEdit>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

PersonDialog::PersonDialog(
    PageContext& context, OrgUnitId hospital, std::optional<OrgUnitId> department, QWidget* parent)
    : PersonDialog(
        context, [] { return tr("New person"); }, hospital, std::nullopt, parent)
{
    if (department)
        m_where->setText(u"departmentId"_s, wireName(*department));
    begin();
}

PersonDialog::PersonDialog(PageContext& context, const Person& person, QWidget* parent)
    : PersonDialog(
        context, [name = person.name] { return tr("Edit %1").arg(name); }, person.hospitalId, person, parent)
{
    fill(person);
    begin();
}

PersonDialog::PersonDialog(
    PageContext& context, Text title, OrgUnitId hospital, std::optional<Person> person, QWidget* parent)
    : RecordDialog(std::move(title), parent)
    , m_context(context)
    , m_person(std::move(person))
    , m_hospital(hospital)
    , m_who(addForm())
    , m_where(addForm())
{
    setObjectName(u"personDialog"_s);
    buildUi();
}

void PersonDialog::buildUi()
{
    m_who->addText(u"name"_s, [] { return tr("&Name"); });
    m_who->addText(
        u"staffNo"_s, [] { return tr("Staff n&umber"); },
        [] { return tr("Leading zeros count. Letters, digits, dots, dashes."); });
    m_who->addChoice(
        u"category"_s, [] { return tr("Staff &category"); }, choices<StaffCategory>());
    m_who->addText(u"title"_s, [] { return tr("Professional &title"); });
    m_who->addText(u"phone"_s, [] { return tr("&Phone"); });

    m_where->addChoice(
        u"hospitalId"_s, [] { return tr("&Hospital"); }, hospitalChoices(m_context.orgTree));
    m_where->setText(u"hospitalId"_s, wireName(m_hospital));
    m_where->setFieldVisible(u"hospitalId"_s, hospitalChoices(m_context.orgTree).size() > 1);
    m_where->setReadOnly(u"hospitalId"_s, m_person.has_value());
    makeSearchable(m_where->addChoice(u"departmentId"_s, [] { return tr("Administrative &department"); }, {}));
    makeSearchable(m_where->addChoice(
        u"businessDepartmentId"_s, [] { return tr("&Business department"); }, {},
        [] { return tr("Where the person works, if elsewhere."); }));
    m_where->addDate(u"validFrom"_s, [] { return tr("Valid &from"); });
    m_where->addDate(
        u"validUntil"_s, [] { return tr("Valid &until"); },
        [] { return tr("The last day. Trainees and contractor engineers need one."); });
    for (const QString& name : {u"name"_s, u"staffNo"_s})
        m_who->setRequired(name);
    for (const QString& name : {u"hospitalId"_s, u"departmentId"_s})
        m_where->setRequired(name);
    connect(m_where, &Form::changed, this, [this](const QString& name) {
        if (name == u"hospitalId"_s)
            followHospital();
    });
    connect(m_who, &Form::changed, this, [this](const QString& name) {
        if (name == u"category"_s)
            followCategory();
    });
    m_who->setText(u"category"_s, wireName(StaffCategory::doctor));
    followHospital();
    followCategory();
}

void PersonDialog::followHospital()
{
    m_hospital = idFromWireName<OrgUnitId>(m_where->text(u"hospitalId"_s)).value_or(m_hospital);
    Choices departments = departmentChoices(
        m_context.orgTree, m_hospital, m_person ? std::optional(m_person->departmentId) : std::nullopt);
    if (!m_person)
        departments.insert(departments.begin(), {QString(), [] { return tr("Choose…"); }});
    m_where->setChoices(u"departmentId"_s, std::move(departments));
    Choices elsewhere = departmentChoices(
        m_context.orgTree, m_hospital, m_person ? m_person->businessDepartmentId : std::nullopt);
    elsewhere.insert(elsewhere.begin(), {QString(), [] { return tr("The same"); }});
    m_where->setChoices(u"businessDepartmentId"_s, std::move(elsewhere));
}

void PersonDialog::followCategory()
{
    const auto category = fromWireName<StaffCategory>(m_who->text(u"category"_s));
    m_where->setRequired(
        u"validUntil"_s, category == StaffCategory::student || category == StaffCategory::vendorEngineer);
}

void PersonDialog::fill(const Person& person)
{
    m_who->setText(u"name"_s, person.name);
    m_who->setText(u"staffNo"_s, person.staffNo);
    m_who->setText(u"category"_s, wireName(person.category));
    m_who->setText(u"title"_s, person.title);
    m_who->setText(u"phone"_s, person.phone);
    m_where->setText(u"departmentId"_s, wireName(person.departmentId));
    m_where->setText(
        u"businessDepartmentId"_s, person.businessDepartmentId ? wireName(*person.businessDepartmentId) : QString());
    m_where->setDate(u"validFrom"_s, person.validFrom);
    m_where->setDate(u"validUntil"_s, person.validUntil);
}

PersonInput PersonDialog::input() const
{
    PersonInput input;
    input.hospitalId = m_hospital;
    input.staffNo = m_who->text(u"staffNo"_s);
    input.name = m_who->text(u"name"_s);
    input.category = fromWireName<StaffCategory>(m_who->text(u"category"_s)).value_or(StaffCategory::other);
    input.title = m_who->text(u"title"_s);
    input.departmentId = idFromWireName<OrgUnitId>(m_where->text(u"departmentId"_s)).value_or(OrgUnitId{});
    input.businessDepartmentId = idFromWireName<OrgUnitId>(m_where->text(u"businessDepartmentId"_s));
    input.phone = m_who->text(u"phone"_s);
    input.validFrom = m_where->date(u"validFrom"_s);
    input.validUntil = m_where->date(u"validUntil"_s);
    return input;
}

Problems PersonDialog::problems() const
{
    return validate(input());
}

QString PersonDialog::problemText(const Error& problem) const
{
    if (problem.field == u"validUntil"_s && problem.code == ErrorCode::required)
        return tr("Trainees and contractor engineers need a last day.");
    if (problem.field == u"validUntil"_s && problem.code == ErrorCode::outOfRange)
        return tr("The last day lies before the first.");
    return RecordDialog::problemText(problem);
}

void PersonDialog::send()
{
    const auto answered = [this](const Result<Person>& answer) {
        if (finish(answer))
            Q_EMIT saved(*answer);
    };
    if (m_person)
        m_latest = m_context.api.people.update(m_person->id, m_person->version, input(), this, answered);
    else
        m_latest = m_context.api.people.create(input(), this, answered);
}

void PersonDialog::readAgain()
{
    m_latest = m_context.api.people.get(m_person->id, this, [this](const Result<Person>& answer) {
        if (!answer) {
            finish(answer);
            return;
        }
        m_person = *answer;
        followHospital();
        fill(*answer);
        begin();
    });
}

} // namespace wardport::console
