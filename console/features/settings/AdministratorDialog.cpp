// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/AdministratorDialog.h"

#include "console/page/VendorChoices.h"
#include "console/page/Words.h"
#include "console/ui/Form.h"
#include "console/ui/SearchableCombo.h"

#include <QComboBox>
#include <QLineEdit>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AdministratorDialog::AdministratorDialog(
    PageContext& context, const VendorChoices& vendors, std::optional<Administrator> account, QWidget* parent)
    : RecordDialog(account ? Text([name = account->displayName] { return tr("Edit %1").arg(name); })
                           : Text([] { return tr("New administrator"); }),
        parent)
    , m_context(context)
    , m_account(std::move(account))
    , m_form(addForm())
{
    setObjectName(u"administratorDialog"_s);
    buildUi(vendors);
    if (m_account)
        fill(*m_account);
    else
        setSaveText([] { return tr("Create"); });
    begin();
}

void AdministratorDialog::buildUi(const VendorChoices& vendors)
{
    m_form->setMinimumWidth(400);
    m_form->addText(u"displayName"_s, [] { return tr("&Name"); });
    m_form->addText(
        u"username"_s, [] { return tr("&User name"); }, [] { return tr("For signing in to the console."); });
    makeSearchable(m_form->addChoice(
        u"scopeOrgUnitId"_s, [] { return tr("S&cope"); }, scopeChoices(),
        [] { return tr("The account sees this unit and all below it, and nothing else."); }));
    Choices suppliers = vendors.choices(true, m_account ? m_account->vendorId.value_or(VendorId{}) : VendorId{});
    suppliers.insert(suppliers.begin(), {QString(), [] { return tr("Nobody's"); }});
    makeSearchable(m_form->addChoice(
        u"vendorId"_s, [] { return tr("&Vendor"); }, std::move(suppliers),
        [] { return tr("For a vendor's people: with the vendor's role they see this vendor's apps only."); }));
    m_form->setRequired(u"displayName"_s);
    m_form->setRequired(u"username"_s);
}

/// Who is limited gives no wider scope than the own.
Choices AdministratorDialog::scopeChoices() const
{
    Choices units = m_context.orgTree.choices();
    if (!m_context.session.info().scopeOrgUnitId)
        units.insert(units.begin(), {QString(), [] { return tr("Everything"); }});
    return units;
}

void AdministratorDialog::fill(const Administrator& account)
{
    m_form->setText(u"displayName"_s, account.displayName);
    m_form->setText(u"username"_s, account.username);
    m_form->setText(u"scopeOrgUnitId"_s, account.scopeOrgUnitId ? wireName(*account.scopeOrgUnitId) : QString());
    m_form->setText(u"vendorId"_s, account.vendorId ? wireName(*account.vendorId) : QString());
}

AdministratorInput AdministratorDialog::input() const
{
    AdministratorInput input;
    input.username = m_form->text(u"username"_s);
    input.displayName = m_form->text(u"displayName"_s);
    input.scopeOrgUnitId = idFromWireName<OrgUnitId>(m_form->text(u"scopeOrgUnitId"_s));
    input.vendorId = idFromWireName<VendorId>(m_form->text(u"vendorId"_s));
    return input;
}

Problems AdministratorDialog::problems() const
{
    return validate(input());
}

QString AdministratorDialog::problemText(const Error& problem) const
{
    if (problem.field == u"vendorId"_s && problem.code == ErrorCode::required)
        return tr("The account has the vendor's role and needs its vendor.");
    if (problem.field == u"scopeOrgUnitId"_s && problem.code == ErrorCode::wrongState)
        return tr("It is the last active account of its role that sees everything.");
    return RecordDialog::problemText(problem);
}

void AdministratorDialog::send()
{
    if (!m_account) {
        m_latest = m_context.api.administrators.create(input(), this, [this](const Result<NewAdministrator>& answer) {
            if (finish(answer))
                Q_EMIT created(*answer);
        });
        return;
    }
    m_latest = m_context.api.administrators.update(
        m_account->id, m_account->version, input(), this, [this](const Result<Administrator>& answer) {
            if (answer) {
                finish(answer);
                Q_EMIT saved(*answer);
                return;
            }
            // The server speaks of the role that would be left without anybody; what was changed here is the scope.
            Error error = answer.error();
            if (error.field == u"role"_s)
                error.field = u"scopeOrgUnitId"_s;
            finish(error);
        });
}

void AdministratorDialog::readAgain()
{
    m_latest = m_context.api.administrators.get(m_account->id, this, [this](const Result<Administrator>& answer) {
        if (!answer) {
            finish(answer);
            return;
        }
        m_account = *answer;
        fill(*answer);
        begin();
    });
}

} // namespace wardport::console
