// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppMaintenanceView.h"

#include "console/features/apps/AppMaintenanceDialog.h"
#include "console/features/apps/AppText.h"
#include "console/page/Format.h"
#include "console/page/PageContext.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppMaintenanceView::AppMaintenanceView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_note(new QLabel(this))
    , m_windows(new AppText(AppText::Look::Plain, this))
{
    setObjectName(u"appMaintenance"_s);
    m_heading->setFont(Theme::current().font(TextStyle::Heading));
    m_note->setObjectName(u"maintenanceNote"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_windows->setObjectName(u"maintenanceWindows"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_heading);
    column->addWidget(m_note);
    column->addWidget(m_windows);
    if (m_context.may(Permission::appsWrite)) {
        m_edit = new QPushButton(this);
        m_edit->setObjectName(u"editMaintenance"_s);
        m_edit->setIcon(icon(u"calendar"_s));
        connect(m_edit, &QPushButton::clicked, this, &AppMaintenanceView::edit);
        column->addWidget(m_edit, 0, Qt::AlignLeft);
    }
}

void AppMaintenanceView::setApp(const App& app)
{
    if (app.id != m_app.id) {
        m_plan.reset();
        m_error.reset();
    }
    m_app = app;
    retranslate();
    ask();
}

void AppMaintenanceView::ask()
{
    m_latest = m_context.api.apps.maintenance(m_app.id, this, [this](Result<AppMaintenanceInput> answer) {
        m_plan = answer ? std::optional(*answer) : std::nullopt;
        m_error = answer ? std::nullopt : std::optional(answer.error());
        retranslate();
    });
}

void AppMaintenanceView::edit()
{
    auto* dialog = new AppMaintenanceDialog(m_context, m_app, *m_plan, this);
    connect(dialog, &AppMaintenanceDialog::saved, this, [this, id = m_app.id](const AppMaintenanceInput& windows) {
        if (id != m_app.id)
            return;
        m_plan = windows;
        retranslate();
    });
    dialog->open();
}

QString AppMaintenanceView::words() const
{
    QStringList lines;
    const Instant now = currentInstant();
    for (const AppMaintenance& window : m_plan ? m_plan->windows : std::vector<AppMaintenance>{}) {
        if (window.until <= now)
            continue;
        const QString until = AppMaintenanceDialog::formatMinute(window.until);
        const bool oneDay = hospitalDay(window.from) == hospitalDay(window.until);
        const QString span =
            tr("%1 – %2", "from, until")
                .arg(AppMaintenanceDialog::formatMinute(window.from), oneDay ? until.section(u' ', 1) : until);
        const QString when = window.from <= now ? tr("%1 (now)", "span").arg(span) : span;
        lines << (window.notice.isEmpty() ? when : tr("%1: %2", "span, notice").arg(when, window.notice));
    }
    return lines.join(u'\n');
}

void AppMaintenanceView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AppMaintenanceView::retranslate()
{
    const QString lines = words();
    m_heading->setText(tr("Maintenance"));
    m_note->setText(m_error ? errorText(*m_error) : tr("None is planned."));
    m_note->setVisible(m_error || (m_plan && lines.isEmpty()));
    m_windows->setAccessibleName(tr("Maintenance"));
    m_windows->setWords(lines);
    m_windows->setVisible(!lines.isEmpty());
    if (m_edit) {
        m_edit->setText(tr("Plan maintenance…"));
        m_edit->setEnabled(m_plan.has_value());
    }
}

} // namespace wardport::console
