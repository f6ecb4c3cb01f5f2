// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/tabular/XlsxPackage.h"

namespace wardport::server {

/// The first visible worksheet of an Excel workbook (ECMA-376 part 1, 18). Formulas give the value they were saved with.
class XlsxReader {
public:
    explicit XlsxReader(const SheetLimits& limits)
        : m_limits(limits)
    {
    }

    Sheet read(std::string_view bytes) const;

private:
    struct Cell {
        int row = 0;
        int column = 0;
        QString type;
        int style = 0;
    };

    void readCells(QXmlStreamReader& xml, const XlsxBook& book, Sheet& sheet) const;
    void readCell(QXmlStreamReader& xml, const XlsxBook& book, const Cell& cell, Sheet& sheet) const;
    void noteMerged(const QString& range, Sheet& sheet) const;
    QString& at(Sheet& sheet, int row, int column) const;

    const SheetLimits m_limits;
};

} // namespace wardport::server
