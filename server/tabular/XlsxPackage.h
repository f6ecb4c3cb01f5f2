// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/tabular/Sheet.h"

#include <QXmlStreamReader>

#include <memory>
#include <string_view>

namespace wardport::server {

/// What cells refer to in the rest of the workbook.
struct XlsxBook {
    QString sheetName;
    std::string sheetPart; ///< "xl/worksheets/sheet1.xml"
    bool epoch1904 = false;
    std::vector<QString> strings;
    std::vector<bool> dateStyles; ///< by the cell's style: is its number a date?
};

/// The ZIP container of a workbook; counts what it unpacks.
class XlsxPackage {
public:
    XlsxPackage(std::string_view bytes, const SheetLimits& limits);
    ~XlsxPackage();

    /// The part's text; empty when there is none. Throws tooLarge when all parts together exceed the limit.
    QByteArray part(const std::string& name);
    /// Throws malformed when a part is missing or is no XML.
    XlsxBook book();

private:
    struct Archive;

    std::string sheetTarget(const QString& relation);
    void readStrings(XlsxBook& book);
    void readStyles(XlsxBook& book);

    std::unique_ptr<Archive> m_archive;
    qint64 m_left;
};

/// Throws malformed on "file" when the reader stopped at an error.
void requireSound(const QXmlStreamReader& xml, const std::string& part);

} // namespace wardport::server
