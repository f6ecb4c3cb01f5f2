// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/Application.h"
#include "console/app/MainWindow.h"

#include <QApplication>
#include <QTextStream>

#include <cstdio>

int main(int count, char** arguments)
{
    using namespace wardport::console;
    Application::setNames();
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << QString::fromLocal8Bit(arguments[i]);
    const OptionsAnswer answer = readOptions(words);
    if (!answer.options) {
        QTextStream(answer.exitCode == 0 ? stdout : stderr) << answer.text;
        return answer.exitCode;
    }
    QApplication app(count, arguments);
    Application console(app, *answer.options);
    console.openWindow()->show();
    return QApplication::exec();
}
