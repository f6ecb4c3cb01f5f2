// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/RoleDialog.h"

#include "console/page/Words.h"
#include "console/ui/Form.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

QString rightsOf(Role role)
{
    switch (role) {
    case Role::none:
        return RoleDialog::tr("Signs in and sees nothing.");
    case Role::system:
        return RoleDialog::tr(
            "Keeps people, departments, vendors, apps, VPN accounts, directories and the accounts of the "
            "console. Gives no access and no roles.");
    case Role::security:
        return RoleDialog::tr(
            "Gives access to apps, decides requests, gives the roles of the console and answers alarms. "
            "Keeps no people and no apps.");
    case Role::audit:
        return RoleDialog::tr("Reads the logs and what the other administrators did. Changes nothing.");
    case Role::manager:
        return RoleDialog::tr("Reads the figures of use. Sees no logs of single people.");
    case Role::appOwner:
        return RoleDialog::tr("Decides requests for apps and looks after their exceptions.");
    case Role::vendor:
        return RoleDialog::tr("Sees the own vendor's apps and their exceptions, and nothing else.");
    }
    return {};
}

} // namespace

RoleDialog::RoleDialog(PageContext& context, const Administrator& account, QWidget* parent)
    : RecordDialog([name = account.displayName] { return tr("Role of %1").arg(name); }, parent)
    , m_context(context)
    , m_account(account)
    , m_form(addForm())
    , m_rights(new QLabel(m_form))
{
    setObjectName(u"roleDialog"_s);
    m_form->setMinimumWidth(400);
    m_form->addChoice(
        u"role"_s, [] { return tr("&Role"); }, choices<Role>(),
        [] {
            return tr(
                "An account holds one role: system, security and audit exclude one another. The account is signed "
                "out.");
        });
    m_form->setText(u"role"_s, wireName(account.role));
    m_rights->setObjectName(u"roleRights"_s);
    m_rights->setWordWrap(true);
    m_rights->setTextFormat(Qt::PlainText);
    m_rights->setMinimumHeight(3 * m_rights->fontMetrics().lineSpacing()); // the longest of them: nothing jumps
    m_rights->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    static_cast<QBoxLayout*>(m_form->layout())->addWidget(m_rights);
    connect(m_form, &Form::changed, this, &RoleDialog::explain);
    explain();
    begin();
}

Role RoleDialog::role() const
{
    return fromWireName<Role>(m_form->text(u"role"_s)).value_or(Role::none);
}

void RoleDialog::explain()
{
    m_rights->setText(rightsOf(role()));
}

Problems RoleDialog::problems() const
{
    if (role() == Role::vendor && !m_account.vendorId)
        return {{ErrorCode::required, u"role"_s, {}, {}, {}}};
    return {};
}

QString RoleDialog::problemText(const Error& problem) const
{
    if (problem.code == ErrorCode::required)
        return tr("The account belongs to no vendor yet. A system administrator sets that first.");
    if (problem.code == ErrorCode::wrongState)
        return tr("It is the last active account of its role. Give that role to somebody else first.");
    if (problem.code == ErrorCode::forbidden)
        return tr("Nobody changes the own role.");
    return RecordDialog::problemText(problem);
}

void RoleDialog::send()
{
    m_latest = m_context.api.administrators.setRole(
        m_account.id, m_account.version, {role()}, this, [this](const Result<Administrator>& answer) {
            if (finish(answer))
                Q_EMIT saved(*answer);
        });
}

void RoleDialog::readAgain()
{
    m_latest = m_context.api.administrators.get(m_account.id, this, [this](const Result<Administrator>& answer) {
        if (!answer) {
            finish(answer);
            return;
        }
        m_account = *answer;
        m_form->setText(u"role"_s, wireName(m_account.role));
        begin();
    });
}

void RoleDialog::changeEvent(QEvent* event)
{
    RecordDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        explain();
}

} // namespace wardport::console
