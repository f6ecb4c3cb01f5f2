// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/GatewaysApi.h"
#include "console/page/PageContext.h"
#include "console/ui/Text.h"

#include <QObject>

namespace wardport::console {

class MessageBar;

/// What can be done with VPN gateways.
class GatewayActions final : public QObject {
    Q_OBJECT

public:
    GatewayActions(PageContext& context, MessageBar& message, QWidget* owner);

    bool mayWrite() const;

    void create();
    void disable(const Gateway& gateway);
    void enable(const Gateway& gateway);
    void renewSecret(const Gateway& gateway);

Q_SIGNALS:
    void created(const wardport::Gateway& gateway);
    void changed(const wardport::Gateway& gateway);

private:
    void told(const Text& done, const Text& notDone, const Result<Gateway>& answer);
    void sendRenewal(const Gateway& gateway);
    void showSecret(const NewGateway& made);

    PageContext& m_context;
    GatewaysApi m_api;
    MessageBar& m_message;
    QWidget* m_owner;
};

} // namespace wardport::console
