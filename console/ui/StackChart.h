// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "console/ui/PlotView.h"

#include <optional>
#include <vector>

namespace wardport::console {

/// One layer of a StackChart; a role gives it that state's colour.
struct StackLayer {
    QString name;
    std::vector<double> values; ///< one a category
    std::optional<StateRole> role = {};
};

/// Stacked vertical bars: how a whole is made up, category by category.
class StackChart final : public PlotView {
    Q_OBJECT

public:
    explicit StackChart(QWidget* parent = nullptr);

    void setStacks(QStringList categories, std::vector<StackLayer> layers);

Q_SIGNALS:
    void activated(int category);

protected:
    QStringList tipAt(QPointF& at) override;
    void activateAt(const QPointF& at) override;
    std::vector<QPointF> stops() const override;
    void restyle() override;

private:
    void rebuild();
    int categoryAt(const QPointF& at) const;

    QStringList m_categories;
    std::vector<StackLayer> m_layers;
};

} // namespace wardport::console
