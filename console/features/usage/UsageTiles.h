// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "console/ui/LoadState.h"

#include "shared/model/Usage.h"

#include <QWidget>

class QLabel;

namespace wardport::console {

class KpiTile;

/// The period's figures, each against the period of the same length before.
class UsageTiles final : public QWidget {
    Q_OBJECT

public:
    explicit UsageTiles(PageContext& context, QWidget* parent = nullptr);

    /// The query's days must be set.
    void load(const UsageQuery& query);
    LoadState& state() { return m_state; }

Q_SIGNALS:
    void launchesChosen();
    void failuresChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    KpiTile* add(const QString& name, const QString& icon, Text caption, bool opens);
    void buildUi();
    void fill(const UsageSummary& summary, int days);
    void retranslate();

    PageContext& m_context;
    Latest m_latest;
    LoadState m_state;
    KpiTile* m_launches = nullptr;
    KpiTile* m_people = nullptr;
    KpiTile* m_rate = nullptr;
    KpiTile* m_failures = nullptr;
    QLabel* m_definition;
};

} // namespace wardport::console
