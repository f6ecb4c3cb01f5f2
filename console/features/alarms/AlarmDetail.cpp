// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/alarms/AlarmDetail.h"

#include "console/features/alarms/AlarmWords.h"
#include "console/page/Format.h"
#include "console/ui/Buttons.h"
#include "console/ui/Form.h"
#include "console/ui/MessageBar.h"
#include "console/ui/RecordView.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AlarmDetail::AlarmDetail(AlarmsApi& api, bool mayAcknowledge, QWidget* parent)
    : QWidget(parent)
    , m_api(api)
    , m_mayAcknowledge(mayAcknowledge)
    , m_advice(new QLabel(this))
    , m_record(new RecordView({}, this))
    , m_evidence(new RecordView([] { return tr("Evidence"); }, this))
    , m_form(new Form(this))
    , m_message(new MessageBar(this))
    , m_acknowledge(new QPushButton(this))
{
    m_advice->setObjectName(u"advice"_s);
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_form->addMultiline(
        u"note"_s, [] { return tr("&Note"); }, [] { return tr("What was found out and done about it."); }, 3);
    m_form->setRequired(u"note"_s);
    m_acknowledge->setObjectName(u"acknowledge"_s);
    setButtonKind(m_acknowledge, ButtonKind::Primary);
    connect(m_acknowledge, &QPushButton::clicked, this, &AlarmDetail::acknowledge);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Theme::Grid, Theme::Grid);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(m_advice);
    column->addWidget(m_record);
    column->addWidget(m_evidence);
    column->addWidget(m_message);
    column->addWidget(m_form);
    column->addWidget(m_acknowledge, 0, Qt::AlignLeft);
    column->addStretch(1);
    retranslate();
}

void AlarmDetail::setAlarm(const Alarm& alarm)
{
    const bool isOther = alarm.id != m_alarm.id;
    m_alarm = alarm;
    if (isOther) {
        m_form->setText(u"note"_s, {});
        m_form->clearErrors();
        m_form->markClean();
        m_message->clear();
    }
    const bool mayAcknowledge = m_mayAcknowledge && alarm.state == AlarmState::open;
    m_form->setVisible(mayAcknowledge);
    m_acknowledge->setVisible(mayAcknowledge);
    fillRecord();
    retranslate();
}

bool AlarmDetail::hasNote() const
{
    return m_alarm.state == AlarmState::open && m_form->isDirty();
}

void AlarmDetail::fillRecord()
{
    m_record->setLines({
        {u"firstAt"_s, [] { return tr("First seen"); }, [at = m_alarm.firstAt] { return formatDateTime(at); }},
        {u"lastAt"_s, [] { return tr("Last seen"); }, [at = m_alarm.lastAt] { return formatDateTime(at); }},
        {u"occurrences"_s, [] { return tr("Times"); }, [times = m_alarm.occurrences] { return formatNumber(times); }},
        {u"acknowledgedBy"_s, [] { return tr("Acknowledged by"); },
            [alarm = m_alarm] { return acknowledgedBy(alarm); }},
        {u"acknowledgedAt"_s, [] { return tr("Acknowledged"); },
            [at = m_alarm.acknowledgedAt] { return formatDateTime(at); }},
        {u"note"_s, [] { return tr("Note"); }, fixedText(m_alarm.note)},
    });
    std::vector<RecordLine> facts;
    for (const AlarmFact& fact : m_alarm.evidence)
        facts.push_back({fact.name, [name = fact.name] { return factName(name); }, [fact] { return factValue(fact); }});
    m_evidence->setVisible(!facts.empty());
    m_evidence->setLines(std::move(facts));
}

void AlarmDetail::acknowledge()
{
    m_form->clearErrors();
    m_message->clear();
    const AlarmAcknowledgement input{m_form->text(u"note"_s)};
    if (const Problems problems = validate(input); !problems.empty()) {
        m_form->showProblems(problems);
        return;
    }
    m_acknowledge->setEnabled(false);
    m_api.acknowledge(m_alarm.id, input, this, [this, id = m_alarm.id](Result<Alarm> answer) {
        m_acknowledge->setEnabled(true);
        if (answer) {
            if (m_alarm.id == id)
                m_form->markClean();
            Q_EMIT acknowledged(*answer);
        } else if (answer.error().code == ErrorCode::wrongState) {
            Q_EMIT outdated();
        } else if (m_alarm.id == id && !m_form->showProblems({answer.error()}).empty()) {
            m_message->tellError([] { return tr("The alarm was not acknowledged."); }, answer.error());
        }
    });
}

void AlarmDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AlarmDetail::retranslate()
{
    m_advice->setText(advice(m_alarm.kind));
    m_acknowledge->setText(tr("Acknowledge"));
}

} // namespace wardport::console
