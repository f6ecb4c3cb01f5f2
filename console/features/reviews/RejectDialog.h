// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/reviews/ReviewDialog.h"
#include "console/net/ReviewsApi.h"

namespace wardport::console {

/// Rejects a request with the reason that the person reads.
class RejectDialog final : public ReviewDialog {
    Q_OBJECT

public:
    RejectDialog(ReviewsApi& api, const AccessRequest& request, QWidget* parent);

Q_SIGNALS:
    void decided(const wardport::AccessRequest& request);

private:
    Problems problems() const override;
    void send() override;

    ReviewsApi& m_api;
    AccessRequestId m_id;
};

} // namespace wardport::console
