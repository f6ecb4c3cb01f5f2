// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/settings/SettingsList.h"
#include "console/net/VpnSessionsApi.h"

namespace wardport::console {

/// Who is inside the VPN, as the gateways tell it; and who was.
class VpnSessionsSection final : public SettingsList<VpnSession, VpnSessionFilter> {
    Q_OBJECT

public:
    explicit VpnSessionsSection(PageContext& context, QWidget* parent = nullptr);

private:
    void buildFilters();
    void buildDrawer();
    VpnSessionFilter filter() const override;
    Request fetch(const VpnSessionFilter& filter, Answer answer) override;
    void fillMenu(QMenu& menu) override;
    void fill(const VpnSession& session) override;
    void end(const VpnSession& session);
    void ended(const VpnSession& session, const Result<Done>& answer);
    bool mayEnd() const;
    void describe() override;
    void retranslate() override;

    VpnSessionsApi m_api;
    RecordView* m_facts;
    QAction* m_end;
};

} // namespace wardport::console
