// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/DateRange.h"

#include <QToolButton>

#include <vector>

namespace wardport::console {

/// A chip that opens the choice of a DateRange: today, 7, 30, 90 days, or two dates in a calendar.
class DateRangeButton final : public QToolButton {
    Q_OBJECT

public:
    explicit DateRangeButton(QWidget* parent = nullptr);

    const DateRange& range() const { return m_range; }
    void setRange(const DateRange& range);
    /// Offers "Any time" as well.
    void allowAll();

Q_SIGNALS:
    void changed(const wardport::console::DateRange& range);

protected:
    void changeEvent(QEvent* event) override;

private:
    void openMenu();
    void openCalendar();
    void choose(const DateRange& range);
    void relabel();

    DateRange m_range;
    bool m_allowsAll = false;
};

} // namespace wardport::console
