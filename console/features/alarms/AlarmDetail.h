// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/AlarmsApi.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wardport::console {

class Form;
class MessageBar;
class RecordView;

/// One alarm: what it means, what is known, and while it is open the note by which it is acknowledged.
class AlarmDetail final : public QWidget {
    Q_OBJECT

public:
    AlarmDetail(AlarmsApi& api, bool mayAcknowledge, QWidget* parent = nullptr);

    void setAlarm(const Alarm& alarm);
    /// A note is being written.
    bool hasNote() const;

Q_SIGNALS:
    void acknowledged(const wardport::Alarm& alarm);
    /// Somebody else was first: what is shown is out of date.
    void outdated();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillRecord();
    void acknowledge();
    void retranslate();

    AlarmsApi& m_api;
    const bool m_mayAcknowledge;
    Alarm m_alarm;
    QLabel* m_advice;
    RecordView* m_record;
    RecordView* m_evidence;
    Form* m_form;
    MessageBar* m_message;
    QPushButton* m_acknowledge;
};

} // namespace wardport::console
