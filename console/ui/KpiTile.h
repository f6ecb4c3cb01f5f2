// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Card.h"
#include "console/ui/Text.h"

#include <optional>

class QLabel;

namespace wardport::console {

/// One figure of a dashboard: caption, value, change against the comparison. Click or Enter opens its page.
class KpiTile final : public Card {
    Q_OBJECT

public:
    KpiTile(const QString& icon, Text caption, QWidget* parent = nullptr);

    void setFigure(qint64 value);
    /// Already formatted ("94.2 %").
    void setFigure(const QString& text);
    /// Change as a share of the comparison (0.12 = +12 %), nothing if there is none; `comparedTo` says with what.
    /// Without `goodWhenUp` the change is shown in a neutral colour.
    void setDelta(std::optional<double> change, Text comparedTo, std::optional<bool> goodWhenUp = {});
    /// Instead of a change: a sentence under the figure.
    void setNote(Text note);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_iconName;
    Text m_caption;
    Text m_note;
    std::optional<qint64> m_value;
    std::optional<double> m_change;
    std::optional<bool> m_goodWhenUp;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_figure;
    QLabel* m_arrow;
    QLabel* m_delta;
    QLabel* m_under;
};

} // namespace wardport::console
