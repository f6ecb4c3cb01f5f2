// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/DateRangeButton.h"

#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"

#include <QActionGroup>
#include <QCalendarWidget>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

DateRangeButton::DateRangeButton(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(u"dateRange"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(console::icon(u"calendar"_s, Ink::Muted));
    connect(this, &QToolButton::clicked, this, &DateRangeButton::openMenu);
    relabel();
}

void DateRangeButton::setRange(const DateRange& range)
{
    m_range = range;
    relabel();
}

void DateRangeButton::allowAll()
{
    m_allowsAll = true;
}

void DateRangeButton::relabel()
{
    setText(m_range.label());
    setAccessibleName(tr("Period: %1").arg(m_range.label()));
    updateGeometry();
}

void DateRangeButton::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    std::vector<DateRange::Span> spans{DateRange::Span::Today, DateRange::Span::Days7, DateRange::Span::Days30, DateRange::Span::Days90};
    if (m_allowsAll)
        spans.push_back(DateRange::Span::All);
    for (const DateRange::Span span : spans) {
        const DateRange range{.span = span};
        QAction* action = menu->addAction(range.label());
        action->setCheckable(true);
        action->setChecked(m_range.span == span);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, range] { choose(range); });
    }
    menu->addSeparator();
    QAction* custom = menu->addAction(tr("Two dates…"));
    custom->setCheckable(true);
    custom->setChecked(m_range.span == DateRange::Span::Custom);
    group->addAction(custom);
    connect(custom, &QAction::triggered, this, &DateRangeButton::openCalendar);
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void DateRangeButton::openCalendar()
{
    auto* dialog = new QDialog(this);
    dialog->setObjectName(u"dateRangeDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Period"));
    const QDate today = QDate::currentDate();
    const auto calendar = [dialog](const QString& name, QDate day) {
        auto* chooser = new QCalendarWidget(dialog);
        chooser->setObjectName(name);
        chooser->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        chooser->setSelectedDate(day);
        return chooser;
    };
    QCalendarWidget* from = calendar(u"from"_s, m_range.firstDay(today).isValid() ? m_range.firstDay(today) : today);
    QCalendarWidget* to = calendar(u"to"_s, m_range.lastDay(today).isValid() ? m_range.lastDay(today) : today);
    to->setMinimumDate(from->selectedDate());
    connect(from, &QCalendarWidget::selectionChanged, to, [from, to] { to->setMinimumDate(from->selectedDate()); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    setButtonKind(buttons->button(QDialogButtonBox::Ok), ButtonKind::Primary);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, dialog, from, to] {
        choose({DateRange::Span::Custom, from->selectedDate(), to->selectedDate()});
        dialog->accept();
    });
    auto* grid = new QGridLayout(dialog);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(Theme::Grid);
    grid->addWidget(new QLabel(tr("From"), dialog), 0, 0);
    grid->addWidget(new QLabel(tr("To (included)"), dialog), 0, 1);
    grid->addWidget(from, 1, 0);
    grid->addWidget(to, 1, 1);
    grid->addWidget(buttons, 2, 0, 1, 2);
    dialog->open();
}

void DateRangeButton::choose(const DateRange& range)
{
    if (range == m_range)
        return;
    setRange(range);
    Q_EMIT changed(range);
}

void DateRangeButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        relabel();
}

} // namespace wardport::console
