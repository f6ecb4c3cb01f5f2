// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/GatewaysApi.h"
#include "console/page/PageContext.h"
#include "console/page/RecordDialog.h"

namespace wardport::console {

/// Registers a VPN gateway. Its secret comes with the answer, this once.
class GatewayDialog final : public RecordDialog {
    Q_OBJECT

public:
    GatewayDialog(PageContext& context, QWidget* parent);

Q_SIGNALS:
    void created(const wardport::NewGateway& gateway);

private:
    Choices hospitalChoices() const;
    GatewayInput input() const;
    Problems problems() const override;
    QString problemText(const Error& problem) const override;
    void send() override;

    PageContext& m_context;
    GatewaysApi m_api;
    Form* m_form;
};

} // namespace wardport::console
