// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/VendorDialog.h"

#include "console/page/Words.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Form.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostHours = 8760; // a year, as the server takes it

/// 0 stands for nothing agreed.
std::optional<int> hours(const Form& form, const QString& field)
{
    const int number = form.number(field);
    return number > 0 ? std::optional(number) : std::nullopt;
}

/// Where a rule needs more words than its code has.
QString problemText(const Error& problem)
{
    if (problem.field == u"creditCode" && problem.code == ErrorCode::invalid)
        return VendorDialog::tr("This is not a credit code: 18 characters, the last of which checks the others.");
    if (problem.field == u"contractUntil")
        return VendorDialog::tr("The contract ends before it begins.");
    if (problem.field == u"resolveWithinHours" && problem.code == ErrorCode::invalid)
        return VendorDialog::tr("Nothing is resolved sooner than it is responded to.");
    return errorText(problem);
}

} // namespace

VendorDialog::VendorDialog(VendorsApi& api, QWidget* parent)
    : AppsDialog(parent)
    , m_api(api)
    , m_company(new Form(this))
    , m_contract(new Form(this))
{
    setObjectName(u"vendorDialog"_s);
    setContent(buildForms());
    resize(760, 640);
    for (Form* form : forms()) {
        connect(form, &Form::changed, this, [this](const QString& field) {
            if (m_filling)
                return;
            m_touched.insert(field);
            check();
        });
    }
    m_company->findChild<QLineEdit*>(u"name"_s)->setFocus();
}

QWidget* VendorDialog::buildForms()
{
    m_company->addSection([] { return tr("Company"); });
    m_company->addText(u"name"_s, [] { return tr("&Name"); });
    m_company->addText(u"nameEn"_s, [] { return tr("Name in &English"); });
    m_company->addText(
        u"code"_s, [] { return tr("&Code"); }, [] { return tr("Letters, digits, . _ -"); });
    m_company->addText(
        u"creditCode"_s, [] { return tr("Unified &social credit code"); }, [] { return tr("18 characters."); });
    m_company->addSection([] { return tr("Service level"); },
        [] { return tr("How soon the vendor sees to an exception, counted from its first occurrence."); });
    addHours(u"respondWithinHours"_s, [] { return tr("&Responds within"); });
    addHours(u"resolveWithinHours"_s, [] { return tr("Reso&lves within"); });
    m_contract->addSection([] { return tr("Contact"); });
    m_contract->addText(u"contactName"_s, [] { return tr("Contact &person"); });
    m_contract->addText(u"contactPhone"_s, [] { return tr("&Telephone"); });
    m_contract->addText(u"contactEmail"_s, [] { return tr("E-&mail"); });
    m_contract->addSection([] { return tr("Contract"); });
    m_contract->addDate(u"contractFrom"_s, [] { return tr("Contract &from"); });
    m_contract->addDate(u"contractUntil"_s, [] { return tr("Contract &until"); });
    m_contract->addDate(u"maintenanceUntil"_s, [] { return tr("Ma&intenance until"); });
    m_contract->addMultiline(
        u"notes"_s, [] { return tr("N&otes"); }, {}, 3);
    m_company->setRequired(u"name"_s);
    m_company->setRequired(u"code"_s);
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * Theme::Grid);
    row->addWidget(m_company, 1, Qt::AlignTop);
    row->addWidget(m_contract, 1, Qt::AlignTop);
    return both;
}

void VendorDialog::addHours(const QString& name, Text label)
{
    QSpinBox* box = m_company->addNumber(name, std::move(label), 0, mostHours, {}, [] { return tr("hours"); });
    box->setSpecialValueText(u"–"_s);
}

void VendorDialog::edit(const Vendor& vendor)
{
    m_vendor = vendor;
    m_filling = true;
    m_company->setText(u"name"_s, vendor.name);
    m_company->setText(u"nameEn"_s, vendor.nameEn);
    m_company->setText(u"code"_s, vendor.code);
    m_company->setText(u"creditCode"_s, vendor.creditCode);
    m_contract->setText(u"notes"_s, vendor.notes);
    m_contract->setText(u"contactName"_s, vendor.contactName);
    m_contract->setText(u"contactPhone"_s, vendor.contactPhone);
    m_contract->setText(u"contactEmail"_s, vendor.contactEmail);
    m_contract->setDate(u"contractFrom"_s, vendor.contractFrom);
    m_contract->setDate(u"contractUntil"_s, vendor.contractUntil);
    m_contract->setDate(u"maintenanceUntil"_s, vendor.maintenanceUntil);
    m_company->setNumber(u"respondWithinHours"_s, vendor.respondWithinHours.value_or(0));
    m_company->setNumber(u"resolveWithinHours"_s, vendor.resolveWithinHours.value_or(0));
    m_filling = false;
    m_touched.clear();
    m_tried = false;
    for (Form* form : forms())
        form->markClean();
    check();
}

VendorInput VendorDialog::input() const
{
    VendorInput input;
    input.name = m_company->text(u"name"_s);
    input.nameEn = m_company->text(u"nameEn"_s);
    input.code = m_company->text(u"code"_s);
    input.creditCode = m_company->text(u"creditCode"_s).toUpper();
    input.notes = m_contract->text(u"notes"_s);
    input.contactName = m_contract->text(u"contactName"_s);
    input.contactPhone = m_contract->text(u"contactPhone"_s);
    input.contactEmail = m_contract->text(u"contactEmail"_s);
    input.contractFrom = m_contract->date(u"contractFrom"_s);
    input.contractUntil = m_contract->date(u"contractUntil"_s);
    input.maintenanceUntil = m_contract->date(u"maintenanceUntil"_s);
    input.respondWithinHours = hours(*m_company, u"respondWithinHours"_s);
    input.resolveWithinHours = hours(*m_company, u"resolveWithinHours"_s);
    return input;
}

bool VendorDialog::isDirty() const
{
    return std::ranges::any_of(forms(), &Form::isDirty);
}

void VendorDialog::check()
{
    Problems shown;
    for (const Error& problem : validate(input())) {
        const bool other = problem.field == u"contractUntil" && m_touched.contains(u"contractFrom"_s);
        const bool hour = problem.field == u"resolveWithinHours" && m_touched.contains(u"respondWithinHours"_s);
        if (m_tried || other || hour || m_touched.contains(problem.field))
            shown.push_back(problem);
    }
    show(shown);
}

void VendorDialog::show(const Problems& problems)
{
    for (Form* form : forms()) {
        form->clearErrors();
        for (const Error& problem : problems)
            form->setError(problem.field, problemText(problem));
    }
}

void VendorDialog::submit()
{
    message().clear();
    m_tried = true;
    check();
    if (const Problems problems = validate(input()); !problems.empty()) {
        if (auto* editor = findChild<QWidget*>(problems.front().field))
            editor->setFocus();
        return;
    }
    setBusy(true);
    const auto answered = [this](Result<Vendor> answer) {
        if (!answer) {
            failed(answer.error());
            return;
        }
        Q_EMIT saved(*answer);
        accept();
    };
    if (m_vendor)
        m_api.update(m_vendor->id, m_vendor->version, input(), this, answered);
    else
        m_api.create(input(), this, answered);
}

void VendorDialog::failed(const Error& error)
{
    setBusy(false);
    if (error.code == ErrorCode::versionMismatch) {
        message().tell(StateRole::Warning,
            tr("Somebody else changed this vendor while you were editing it. Reload shows their version; what you "
               "typed here is "
               "then gone."),
            {[] { return tr("Reload"); }, [this] { reload(); }});
        return;
    }
    const bool shown = !error.field.isEmpty()
        && std::ranges::any_of(forms(), [&](Form* form) { return form->setError(error.field, problemText(error)); });
    if (!shown)
        message().tellError(
            [known = m_vendor.has_value()] {
                return known ? tr("The vendor was not saved.") : tr("The vendor was not registered.");
            },
            error);
    else if (auto* editor = findChild<QWidget*>(error.field))
        editor->setFocus();
}

void VendorDialog::reload()
{
    message().clear();
    setBusy(true);
    m_api.get(m_vendor->id, this, [this](Result<Vendor> answer) {
        setBusy(false);
        if (answer)
            edit(*answer);
        else
            message().tellError([] { return tr("The vendor could not be read."); }, answer.error());
    });
}

void VendorDialog::retranslate()
{
    AppsDialog::retranslate();
    setWindowTitle(m_vendor ? tr("Edit %1").arg(localName(m_vendor->name, m_vendor->nameEn)) : tr("New vendor"));
    acceptButton().setText(m_vendor ? tr("Save") : tr("Register"));
    check();
}

} // namespace wardport::console
