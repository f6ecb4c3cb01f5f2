// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/DateField.h"

#include "console/ui/Theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

namespace wardport::console {

DateField::DateField(bool optional, QWidget* parent)
    : QWidget(parent)
    , m_given(new QCheckBox(this))
    , m_edit(new QDateEdit(QDate::currentDate(), this))
{
    m_edit->setCalendarPopup(true);
    m_given->setVisible(optional);
    m_given->setChecked(!optional);
    m_edit->setEnabled(!optional);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_given);
    row->addWidget(m_edit);
    row->addStretch();
    setFocusProxy(optional ? static_cast<QWidget*>(m_given) : m_edit);
    connect(m_given, &QCheckBox::toggled, this, [this](bool given) {
        m_edit->setEnabled(given);
        Q_EMIT changed();
    });
    connect(m_edit, &QDateEdit::dateChanged, this, &DateField::changed);
    retranslate();
}

std::optional<QDate> DateField::date() const
{
    return m_given->isChecked() ? std::optional(m_edit->date()) : std::nullopt;
}

void DateField::setDate(std::optional<QDate> date)
{
    m_given->setChecked(date.has_value() || m_given->isHidden());
    if (date)
        m_edit->setDate(*date);
}

void DateField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_given->setEnabled(!readOnly);
}

void DateField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DateField::retranslate()
{
    m_given->setText(tr("Set", "a date is given"));
    m_given->setAccessibleName(tr("A date is set"));
    m_edit->setLocale(QLocale());
    m_edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).replace(QLatin1StringView("yyyy"), QLatin1StringView("yy")).replace(
        QLatin1StringView("yy"), QLatin1StringView("yyyy")));
    // Qt measures the text of a spin box; the calendar's arrow needs its own room beside it.
    const QString widest = QLocale().toString(QDate(2028, 12, 28), m_edit->displayFormat());
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(widest) + 2 * Theme::ControlHeight);
    m_edit->setAccessibleName(tr("Date"));
}

} // namespace wardport::console
