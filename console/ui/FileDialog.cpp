// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/FileDialog.h"

#include "console/ui/Setting.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <optional>

namespace wardport::console {

namespace {

std::optional<QString>& nextPath()
{
    static std::optional<QString> answer;
    return answer;
}

Setting<QString> folder()
{
    return Setting<QString>("files/folder", QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

void show(QFileDialog* dialog, const QString& filter, FileDialog::Then then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(filter);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [then = std::move(then)](const QString& path) {
        folder().set(QFileInfo(path).absolutePath());
        then(path);
    });
    dialog->open();
}

bool answered(const FileDialog::Then& then)
{
    const std::optional<QString> answer = std::exchange(nextPath(), std::nullopt);
    if (answer && !answer->isEmpty())
        then(*answer);
    return answer.has_value();
}

} // namespace

void FileDialog::open(QWidget* parent, const QString& title, const QString& filter, Then then)
{
    if (answered(then))
        return;
    auto* dialog = new QFileDialog(parent, title, folder().get());
    dialog->setFileMode(QFileDialog::ExistingFile);
    show(dialog, filter, std::move(then));
}

void FileDialog::save(
    QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter, Then then)
{
    if (answered(then))
        return;
    auto* dialog = new QFileDialog(parent, title, folder().get());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestedName).suffix());
    dialog->selectFile(suggestedName);
    show(dialog, filter, std::move(then));
}

void FileDialog::setNextAnswer(const QString& path)
{
    nextPath() = path;
}

} // namespace wardport::console
