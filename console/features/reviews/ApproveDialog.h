// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/reviews/ReviewDialog.h"
#include "console/net/ReviewsApi.h"

namespace wardport::console {

/// Grants what was asked for, for a time.
class ApproveDialog final : public ReviewDialog {
    Q_OBJECT

public:
    ApproveDialog(ReviewsApi& api, const AccessRequest& request, QWidget* parent);

Q_SIGNALS:
    void decided(const wardport::AccessRequest& request);

private:
    RequestApproval input();
    void send() override;

    ReviewsApi& m_api;
    AccessRequestId m_id;
};

} // namespace wardport::console
