// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "shared/model/Person.h"
#include "shared/model/VpnAccount.h"

#include <QObject>

namespace wardport::console {

class MessageBar;

/// What can be done with VPN accounts, from their list and from a person's drawer alike.
class VpnAccountActions final : public QObject {
    Q_OBJECT

public:
    VpnAccountActions(PageContext& context, MessageBar& message, QWidget* owner);

    bool mayWrite() const;
    void create(const std::optional<Person>& person);
    void edit(const VpnAccount& account);
    void disable(const VpnAccount& account);
    void enable(const VpnAccount& account);

Q_SIGNALS:
    void created(const wardport::VpnAccount& account);
    void changed(const wardport::VpnAccount& account);

private:
    void told(const QString& done, const QString& notDone, const Result<VpnAccount>& answer);

    PageContext& m_context;
    MessageBar& m_message;
    QWidget* m_owner;
};

} // namespace wardport::console
