// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/reviews/ReviewDialog.h"
#include "console/net/ReviewsApi.h"

namespace wardport::console {

/// Closes a campaign and says what becomes of what nobody decided.
class CloseDialog final : public ReviewDialog {
    Q_OBJECT

public:
    CloseDialog(ReviewsApi& api, const Recertification& campaign, QWidget* parent);

Q_SIGNALS:
    void closed(const wardport::Recertification& campaign);

private:
    RecertificationClose input() const;
    QString consequence() const;
    void send() override;

    ReviewsApi& m_api;
    Recertification m_campaign;
};

} // namespace wardport::console
