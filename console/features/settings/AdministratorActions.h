// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"

#include "shared/model/Administrator.h"

#include <QObject>

namespace wardport::console {

class MessageBar;
class VendorChoices;

/// What can be done with accounts of the console. System keeps the accounts, security gives the roles.
class AdministratorActions final : public QObject {
    Q_OBJECT

public:
    AdministratorActions(PageContext& context, const VendorChoices& vendors, MessageBar& message, QWidget* owner);

    bool mayWrite() const;
    bool mayGiveRoles() const;
    /// One's own role, password and state are somebody else's affair.
    bool isOwn(const Administrator& account) const;

    void create();
    void edit(const Administrator& account);
    void changeRole(const Administrator& account);
    void disable(const Administrator& account);
    void enable(const Administrator& account);
    void resetPassword(const Administrator& account);

Q_SIGNALS:
    void created(const wardport::Administrator& account);
    void changed(const wardport::Administrator& account);

private:
    void told(const Text& done, const Text& notDone, const Result<Administrator>& answer);
    void askPassword(const Administrator& account);
    void showPassword(const QString& name, const QString& password);

    PageContext& m_context;
    const VendorChoices& m_vendors;
    MessageBar& m_message;
    QWidget* m_owner;
};

} // namespace wardport::console
