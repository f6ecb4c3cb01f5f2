// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/page/ListFile.h"

#include "console/page/ExportButton.h"
#include "console/ui/FileDialog.h"
#include "console/ui/MessageBar.h"
#include "server/tabular/SheetReader.h"
#include "tests/support/console/GuiTest.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace console;

void pressExport(QWidget* pane, ExportFormat format, const QString& path)
{
    auto* button = require<ExportButton>(pane, u"export"_s);
    ASSERT_TRUE(button && button->isVisible() && button->isEnabled());
    FileDialog::setNextAnswer(path);
    require<QAction>(pane, format == ExportFormat::xlsx ? u"exportXlsx"_s : u"exportCsv"_s)->trigger();
    EXPECT_FALSE(button->isEnabled()) << "one file of a list at a time";
}

std::vector<std::vector<QString>> exportedRows(QWidget* pane, ExportFormat format)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(format == ExportFormat::xlsx ? u"list.xlsx"_s : u"list.csv"_s);
    pressExport(pane, format, path);
    QString said;
    const bool saved = waitFor([&] {
        if (const auto* message = pane->findChild<MessageBar*>())
            said = message->text();
        return QFile::exists(path);
    });
    EXPECT_TRUE(saved) << "no file; the page says: " << said.toStdString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return server::readSheet(file.readAll().toStdString()).rows;
}

std::vector<QString> exportedColumn(const std::vector<std::vector<QString>>& rows, const QString& heading)
{
    std::vector<QString> values;
    if (rows.empty())
        return values;
    const auto column = std::ranges::find(rows.front(), heading);
    if (column == rows.front().end()) {
        ADD_FAILURE() << "no column " << heading.toStdString();
        return values;
    }
    const auto number = static_cast<std::size_t>(column - rows.front().begin());
    for (std::size_t row = 1; row < rows.size(); ++row)
        values.push_back(number < rows[row].size() ? rows[row][number] : QString());
    return values;
}

} // namespace wardport::test
