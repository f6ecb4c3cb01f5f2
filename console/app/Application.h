// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/app/Core.h"
#include "console/app/Options.h"

#include <memory>
#include <vector>

class QApplication;

namespace wardport::console {

class MainWindow;

/// The console: what is shared, its windows, and the way from sign-in to sign-out.
class Application final : public QObject {
    Q_OBJECT

public:
    /// Names, fonts, style and language; before the first window.
    Application(QApplication& app, const Options& options);
    ~Application() override;

    static void setNames();

    MainWindow* openWindow();
    const std::vector<MainWindow*>& windows() const { return m_windows; }
    Core& core() { return m_core; }

    void begin(const Session& session);
    /// Ends the session here and at the server; `notice` tells the user why, if it was not the user.
    void signOut(const Text& notice = {});

private:
    void chooseTheme(const QString& name);
    void end(const Text& notice);

    QString m_server;
    Core m_core;
    std::vector<MainWindow*> m_windows;
};

} // namespace wardport::console
