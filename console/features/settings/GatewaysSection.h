// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/GatewaysApi.h"
#include "console/page/ListOf.h"

namespace wardport::console {

class RecordView;

/// The VPN gateways that tell of their tunnels.
class GatewaysSection final : public ListOf<Gateway, GatewayFilter> {
    Q_OBJECT

public:
    explicit GatewaysSection(PageContext& context, QWidget* parent = nullptr);

    QAction* primaryAction() const { return m_create; }

private:
    void buildDrawer();
    GatewayFilter filter() const override;
    Request fetch(const GatewayFilter& filter, Answer answer) override;
    void chooseRow(int row) override;
    void fillMenu(QMenu& menu) override;
    void open(const Gateway& gateway);
    void create();
    void showSecret(const NewGateway& made);
    void toggle(const Gateway& gateway);
    void toggled(const Gateway& before, const Result<Gateway>& answer);
    void describe();
    void retranslate() override;

    GatewaysApi m_api;
    std::optional<Gateway> m_shown;
    RecordView* m_facts;
    QAction* m_create = nullptr;
    QAction* m_toggle;
};

} // namespace wardport::console
