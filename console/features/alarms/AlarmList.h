// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/ListOf.h"

#include "shared/model/Alarm.h"

namespace wardport::console {

class AlarmDetail;

/// What security has to look at: open alarms first, each with its evidence and the note that closes it.
class AlarmList final : public ListOf<Alarm, AlarmFilter> {
    Q_OBJECT

public:
    explicit AlarmList(PageContext& context, QWidget* parent = nullptr);

    void showTarget(const PageTarget& target) override;
    bool hasUnsavedChanges() const override;

private:
    void buildFilters();
    AlarmFilter filter() const override;
    Request fetch(const AlarmFilter& filter, Answer answer) override;
    void chooseRow(int number) override { openAlarm(row(number)); }
    void openAlarm(const Alarm& alarm);
    void listSettled();
    void retranslate() override;

    std::optional<Alarm> m_open;
    std::optional<AlarmId> m_wanted; ///< to be opened once it is listed
    AlarmDetail* m_detail;
};

} // namespace wardport::console
