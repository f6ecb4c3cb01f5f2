// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/logs/LogList.h"

namespace wardport::console {

class DayHistogram;

/// Every tap on an app: who, which app, how it went. Above it the launches of each day, where the figures fit the filters.
class LaunchLogPane final : public LogList<LaunchLog, LaunchLogFilter> {
    Q_OBJECT

public:
    explicit LaunchLogPane(PageContext& context, QWidget* parent = nullptr);

protected:
    void read(LaunchLogFilter& filter) const override;
    void write(const LaunchLogFilter& filter) override;
    Request fetch(const LaunchLogFilter& filter, Answer answer) override;
    Detail describe(const LaunchLog& row) const override;
    void asked(const LaunchLogFilter& filter) override;

private:
    DayHistogram* m_histogram;
    Latest m_trend;
};

} // namespace wardport::console
