// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"

#include "shared/model/Usage.h"

#include <QWidget>

namespace wardport::console {

class ChartCard;
class TopChart;

/// What is launched most today: apps, or departments by their launches. A click opens it in the statistics.
class TodayTopCard final : public QWidget {
    Q_OBJECT

public:
    TodayTopCard(PageContext& context, UsageRanking by, QWidget* parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void open(const QString& key) const;

    PageContext& m_context;
    UsageRanking m_by;
    Latest m_latest;
    UsageTop m_top;
    TopChart* m_chart;
    ChartCard* m_card;
};

} // namespace wardport::console
