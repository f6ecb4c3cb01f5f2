// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/Theme.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("WARDPORT_TEST_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_ACCESSIBILITY", "1");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("wardport-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("console_ui_%1").arg(QCoreApplication::applicationPid()));
    QApplication app(argc, argv);
    wardport::console::Theme::current().install(app);
    testing::InitGoogleMock(&argc, argv);
    const int result = RUN_ALL_TESTS();
    QSettings().clear();
    return result;
}
