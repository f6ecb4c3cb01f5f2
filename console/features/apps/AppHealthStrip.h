// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/AppHealth.h"

#include <QWidget>

#include <array>

namespace wardport::console {

/// The last day in half hours, the worst look of each: the worse, the taller.
class AppHealthStrip final : public QWidget {
    Q_OBJECT

public:
    explicit AppHealthStrip(QWidget* parent = nullptr);

    void setHistory(const std::vector<AppProbe>& history, Instant now);
    /// How many half hours had this as their worst.
    int count(ProbeOutcome outcome) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr std::size_t cells = 48;
    std::array<ProbeOutcome, cells> m_worst{};
};

} // namespace wardport::console
