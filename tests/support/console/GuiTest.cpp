// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/console/GuiTest.h"

#include "console/ui/Theme.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLabel>
#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <stdexcept>

namespace wardport::test {

int runGuiTests(int count, char** arguments)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    qputenv("QT_ACCESSIBILITY", "1");
    QApplication app(count, arguments);
    console::Theme::current().install(app);
    QApplication::setOrganizationName(QStringLiteral("WardportTest"));
    QApplication::setApplicationName(QStringLiteral("console"));
    testing::InitGoogleMock(&count, arguments);
    return RUN_ALL_TESTS();
}

bool waitFor(const std::function<bool()>& holds, std::chrono::milliseconds atMost)
{
    QElapsedTimer since;
    since.start();
    while (!holds()) {
        if (since.elapsed() > atMost.count())
            return false;
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void failMissing(const QWidget* root, const QString& objectName)
{
    QStringList names;
    for (const QWidget* child : root->findChildren<QWidget*>()) {
        if (!child->objectName().isEmpty() && !child->objectName().startsWith(QStringLiteral("qt_")))
            names << child->objectName();
    }
    throw std::runtime_error("no widget " + objectName.toStdString() + " among " + names.join(QStringLiteral(", ")).toStdString());
}

void screenshot(QWidget* widget, const QString& name, qreal scale)
{
    const QString folder = QStringLiteral(WARDPORT_BINARY_DIR "/screenshots");
    QDir().mkpath(folder);
    // What was replaced goes first: Qt Charts deletes a former axis later.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // What was replaced goes first: the old axes of a chart would show through.
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QPixmap picture(widget->size() * scale);
    picture.setDevicePixelRatio(scale);
    widget->render(&picture);
    ASSERT_TRUE(picture.save(folder + u'/' + name + QStringLiteral(".png")));
}

QStringList clippedTexts(const QWidget* root)
{
    QStringList clipped;
    for (const QWidget* child : root->findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(child);
        const auto* button = qobject_cast<const QAbstractButton*>(child);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (text.isEmpty() || !child->isVisible())
            continue;
        const bool wraps = label && label->wordWrap();
        const int width = wraps ? 0 : child->minimumSizeHint().width();
        const int height = wraps ? label->heightForWidth(child->width()) : child->minimumSizeHint().height();
        if (child->width() < width || child->height() < height)
            clipped << child->objectName() + QStringLiteral(": ") + text;
    }
    return clipped;
}

} // namespace wardport::test
