// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/VpnSessionsApi.h"
#include "console/page/ListOf.h"

namespace wardport::console {

class RecordView;

/// Who is inside the VPN, as the gateways tell it; and who was.
class VpnSessionsSection final : public ListOf<VpnSession, VpnSessionFilter> {
    Q_OBJECT

public:
    explicit VpnSessionsSection(PageContext& context, QWidget* parent = nullptr);

private:
    void buildFilters();
    void buildDrawer();
    VpnSessionFilter filter() const override;
    Request fetch(const VpnSessionFilter& filter, Answer answer) override;
    void chooseRow(int row) override;
    void fillMenu(QMenu& menu) override;
    void open(const VpnSession& session);
    void end(const VpnSession& session);
    void ended(const VpnSession& session, const Result<Done>& answer);
    bool mayEnd() const;
    void describe();
    void settled();
    void retranslate() override;

    VpnSessionsApi m_api;
    std::optional<VpnSession> m_shown;
    RecordView* m_facts;
    QAction* m_end;
};

} // namespace wardport::console
