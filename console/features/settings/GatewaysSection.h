// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/settings/SettingsList.h"
#include "console/net/GatewaysApi.h"

namespace wardport::console {

class GatewayActions;

/// The VPN gateways that tell of their tunnels.
class GatewaysSection final : public SettingsList<Gateway, GatewayFilter> {
    Q_OBJECT

public:
    explicit GatewaysSection(PageContext& context, QWidget* parent = nullptr);

    QAction* primaryAction() const { return m_create; }

private:
    void buildDrawer();
    GatewayFilter filter() const override;
    Request fetch(const GatewayFilter& filter, Answer answer) override;
    void fillMenu(QMenu& menu) override;
    void fill(const Gateway& gateway) override;
    void toggle(const Gateway& gateway);
    void describe() override;
    void retranslate() override;

    GatewaysApi m_api;
    GatewayActions* m_actions;
    RecordView* m_facts;
    QAction* m_create = nullptr;
    QAction* m_secret;
    QAction* m_toggle;
};

} // namespace wardport::console
