// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/AppsApi.h"

#include <QObject>
#include <QPointer>

namespace wardport::console {

struct PageContext;

/// What can be done to an app besides editing it: the steps of its lifecycle, deleting, a new secret. Asks first where
/// somebody would notice.
class AppActions final : public QObject {
    Q_OBJECT

public:
    /// Questions appear over `window`.
    AppActions(PageContext& context, QWidget* window);

    void step(const App& app, AppState to);
    void remove(const App& app);
    void renewSecret(const App& app);

    /// "3 grants · 412 people · 1,204 launches in the last 30 days"
    static QString usedByText(const AppUsedBy& usedBy);

Q_SIGNALS:
    void changed(const wardport::App& app, const QString& done);
    void removed(wardport::AppId id);
    void failed(const QString& what, const wardport::Error& error);

private:
    void setState(const App& app, const AppStateChange& change);
    void askUsedBy(const App& app, const QString& what, std::function<void(const AppUsedBy&)> then);

    PageContext& m_context;
    QWidget* m_window;
};

} // namespace wardport::console
