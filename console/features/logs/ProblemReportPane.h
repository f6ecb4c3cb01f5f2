// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/logs/LogList.h"

namespace wardport::console {

/// What people wrote when something did not work.
class ProblemReportPane final : public LogList<ProblemReport, ProblemReportFilter> {
    Q_OBJECT

public:
    explicit ProblemReportPane(PageContext& context, QWidget* parent = nullptr);

protected:
    void read(ProblemReportFilter& filter) const override;
    void write(const ProblemReportFilter& filter) override;
    Request fetch(const ProblemReportFilter& filter, Answer answer) override;
    Detail describe(const ProblemReport& row) const override;
};

} // namespace wardport::console
