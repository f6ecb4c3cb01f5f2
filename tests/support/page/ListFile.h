// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Export.h"

#include <QString>

#include <vector>

class QWidget;

namespace wardport::test {

/// What "Export ▾" of the list offers, as if chosen from its menu; the next file dialog is answered with `path`.
void pressExport(QWidget* pane, ExportFormat format, const QString& path);

/// The list's file, asked for by its button, waited for, saved and read. The first row is the heading.
std::vector<std::vector<QString>> exportedRows(QWidget* pane, ExportFormat format = ExportFormat::xlsx);

/// The values under a heading; fails the test if there is no such column.
std::vector<QString> exportedColumn(const std::vector<std::vector<QString>>& rows, const QString& heading);

} // namespace wardport::test
