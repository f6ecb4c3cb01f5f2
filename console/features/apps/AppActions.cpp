// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppActions.h"

#include "console/features/apps/AppSecretDialog.h"
#include "console/features/apps/AppSuspendDialog.h"
#include "console/page/PageContext.h"
#include "console/page/Words.h"
#include "console/ui/Confirm.h"

#include <algorithm>
#include <limits>

namespace wardport::console {

AppActions::AppActions(PageContext& context, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

QString AppActions::usedByText(const AppUsedBy& usedBy)
{
    const auto launches = static_cast<int>(
        std::min<qint64>(usedBy.launchesLast30Days, std::numeric_limits<int>::max()));
    return tr("%1 · %2 · %3", "grants, people, launches")
        .arg(tr("%Ln grant(s)", nullptr, usedBy.grants), tr("%Ln person(s)", nullptr, usedBy.people),
            tr("%Ln launch(es) in the last 30 days", nullptr, launches));
}

void AppActions::askUsedBy(const App& app, const QString& what, std::function<void(const AppUsedBy&)> then)
{
    m_context.api.apps.usedBy(app.id, this, [this, what, then = std::move(then)](Result<AppUsedBy> answer) {
        if (answer)
            then(*answer);
        else
            Q_EMIT failed(what, answer.error());
    });
}

void AppActions::step(const App& app, AppState to)
{
    if (to == AppState::suspended) {
        auto* dialog = new AppSuspendDialog(m_context, app, m_window);
        connect(dialog, &AppSuspendDialog::suspended, this, [this](const App& after) {
            Q_EMIT changed(after, tr("%1 is suspended.").arg(localName(after.name, after.nameEn)));
        });
        dialog->open();
        return;
    }
    if (to != AppState::retired) {
        setState(app, {to, {}});
        return;
    }
    askUsedBy(app, tr("The app could not be retired."), [this, app](const AppUsedBy& usedBy) {
        Confirm::ask(m_window,
            {tr("Retire %1?").arg(localName(app.name, app.nameEn)),
                tr("It leaves every phone for good: a retired app cannot be brought back. Its launches stay in the "
                   "statistics."),
                usedByText(usedBy), tr("Retire"), true},
            [this, app] {
                setState(app, {AppState::retired, {}});
            });
    });
}

void AppActions::setState(const App& app, const AppStateChange& change)
{
    m_context.api.apps.setState(app.id, change, this, [this](Result<App> answer) {
        if (!answer) {
            Q_EMIT failed(tr("The app's state was not changed."), answer.error());
            return;
        }
        Q_EMIT changed(*answer,
            tr("%1 is now: %2.", "app, state").arg(localName(answer->name, answer->nameEn), text(answer->state)));
    });
}

void AppActions::remove(const App& app)
{
    askUsedBy(app, tr("The app could not be deleted."), [this, app](const AppUsedBy& usedBy) {
        Confirm::ask(m_window,
            {tr("Delete %1?").arg(localName(app.name, app.nameEn)),
                tr("Only a draft that was never launched nor granted can be deleted. This cannot be undone."),
                usedByText(usedBy), tr("Delete"), true},
            [this, app] {
                m_context.api.apps.remove(app.id, app.version, this, [this, id = app.id](Result<Done> answer) {
                    if (answer)
                        Q_EMIT removed(id);
                    else
                        Q_EMIT failed(tr("The app could not be deleted."), answer.error());
                });
            });
    });
}

void AppActions::renewSecret(const App& app)
{
    const QString what = tr("The secret was not renewed.");
    askUsedBy(app, what, [this, app, what](const AppUsedBy& usedBy) {
        Confirm::ask(m_window,
            {tr("Make a new secret for %1?").arg(localName(app.name, app.nameEn)),
                tr("The former secret and signing key end at once: until the vendor has put the new ones in place, the "
                   "app can "
                   "neither redeem tickets nor report exceptions."),
                usedByText(usedBy), tr("Make a new secret"), true},
            [this, app, what] {
                m_context.api.apps.renewSecret(app.id, this, [this, app, what](Result<AppSecret> answer) {
                    if (answer)
                        (new AppSecretDialog(app, *answer, m_window))->open();
                    else
                        Q_EMIT failed(what, answer.error());
                });
            });
    });
}

} // namespace wardport::console
