// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppMaintenanceDialog.h"

#include "console/page/Format.h"
#include "console/page/PageContext.h"
#include "console/page/Words.h"
#include "console/ui/Form.h"
#include "console/ui/ListEdit.h"
#include "console/ui/MessageBar.h"

#include "shared/model/Check.h"

#include <QDateTime>
#include <QPushButton>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString minuteFormat = u"yyyy-MM-dd HH:mm"_s;

std::optional<Instant> minuteOf(const QString& text)
{
    const QDateTime local = QDateTime::fromString(text.simplified(), minuteFormat);
    if (!local.isValid())
        return std::nullopt;
    return Instant{
        std::chrono::milliseconds{QDateTime(local.date(), local.time(), hospitalZone()).toMSecsSinceEpoch()}};
}

} // namespace

QString AppMaintenanceDialog::formatMinute(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), hospitalZone()).toString(minuteFormat);
}

AppMaintenanceDialog::AppMaintenanceDialog(
    PageContext& context, const App& app, const AppMaintenanceInput& present, QWidget* parent)
    : AppsDialog(parent)
    , m_context(context)
    , m_app(app)
    , m_form(new Form(this))
{
    setObjectName(u"maintenanceDialog"_s);
    m_form->addList(
        u"windows"_s, [] { return tr("Times in which the app is worked on"); },
        {{u"from"_s, [] { return tr("From"); }, 3}, {u"until"_s, [] { return tr("Until"); }, 3},
            {u"notice"_s, [] { return tr("Notice on the phones"); }, 5}},
        [] {
            return tr(
                "Such as 2026-11-27 22:00, by the hospital's clock. Phones are told three days before; the app can "
                "be opened all the same.");
        });
    fill(present);
    setContent(m_form);
    resize(720, 400);
}

void AppMaintenanceDialog::fill(const AppMaintenanceInput& present)
{
    std::vector<QStringList> rows;
    for (const AppMaintenance& window : present.windows)
        rows.push_back({formatMinute(window.from), formatMinute(window.until), window.notice});
    m_version = present.version;
    m_form->setList(u"windows"_s, rows);
    m_form->markClean();
}

AppMaintenanceInput AppMaintenanceDialog::input(Problems& problems) const
{
    AppMaintenanceInput input;
    input.version = m_version;
    Check check;
    const auto rows = m_form->list(u"windows"_s);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto read = [&](int column, const QString& key) {
            const auto at = minuteOf(rows[i].value(column));
            if (!at)
                check.rule(u"windows[%1].%2"_s.arg(i).arg(key), false);
            return at.value_or(Instant{});
        };
        const Instant from = read(0, u"from"_s);
        input.windows.push_back({from, read(1, u"until"_s), rows[i].value(2)});
    }
    problems = check.take();
    return input;
}

bool AppMaintenanceDialog::isDirty() const
{
    return m_form->isDirty();
}

void AppMaintenanceDialog::submit()
{
    message().clear();
    m_form->clearErrors();
    Problems problems;
    const AppMaintenanceInput typed = input(problems);
    if (problems.empty())
        problems = validate(typed);
    if (!problems.empty()) {
        m_form->showProblems(problems);
        return;
    }
    setBusy(true);
    m_context.api.apps.setMaintenance(m_app.id, typed, this, [this](Result<AppMaintenanceInput> answer) {
        setBusy(false);
        if (answer) {
            Q_EMIT saved(*answer);
            accept();
        } else {
            failed(answer.error());
        }
    });
}

void AppMaintenanceDialog::failed(const Error& error)
{
    if (error.code == ErrorCode::versionMismatch) {
        message().tell(StateRole::Warning,
            [] {
                return tr("Somebody else changed this meanwhile. Reload shows their version; what you typed here is "
                          "then gone.");
            },
            {[] { return tr("Reload"); }, [this] { reload(); }});
        return;
    }
    if (!m_form->showProblems({error}).empty())
        message().tellError([] { return tr("The maintenance was not saved."); }, error);
}

void AppMaintenanceDialog::reload()
{
    message().clear();
    m_form->clearErrors();
    setBusy(true);
    m_context.api.apps.maintenance(m_app.id, this, [this](Result<AppMaintenanceInput> answer) {
        setBusy(false);
        if (answer)
            fill(*answer);
        else
            message().tellError([] { return tr("The maintenance could not be read."); }, answer.error());
    });
}

void AppMaintenanceDialog::retranslate()
{
    AppsDialog::retranslate();
    setWindowTitle(tr("Maintenance of %1").arg(localName(m_app.name, m_app.nameEn)));
    acceptButton().setText(tr("Save"));
}

} // namespace wardport::console
