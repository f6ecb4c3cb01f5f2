// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/reviews/ReviewDialog.h"
#include "console/page/PageContext.h"
#include "shared/model/AccessReview.h"

namespace wardport::console {

/// Takes direct grants away by one change set, after telling what follows from it.
class WithdrawDialog final : public ReviewDialog {
    Q_OBJECT

public:
    WithdrawDialog(PageContext& context, const std::vector<DormantGrant>& grants, QWidget* parent);

Q_SIGNALS:
    void withdrawn(const wardport::GrantChangeResult& result);

private:
    GrantChangeSetInput input(bool dryRun) const;
    void tryOut();
    QString outcome() const;
    Problems problems() const override;
    void send() override;

    PageContext& m_context;
    std::vector<GrantChange> m_changes;
    std::optional<GrantChangeResult> m_trial;
};

} // namespace wardport::console
