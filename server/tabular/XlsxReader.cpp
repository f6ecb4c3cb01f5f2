// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/tabular/XlsxReader.h"

#include "server/tabular/CsvReader.h"
#include "shared/base/ApiError.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double exactDigits = 1e15; ///< Excel keeps 15
constexpr qint64 millisecondsADay = 86'400'000;

struct Place {
    int row = -1;
    int column = -1;
};

/// "BC12" → {11, 54}. Invalid for anything else.
Place placeOf(QStringView reference)
{
    qint64 column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z' && column < 1'000'000; ++i)
        column = column * 26 + reference[i].unicode() - u'A' + 1;
    bool number = false;
    const int row = reference.mid(i).toInt(&number);
    return i > 0 && number && row > 0 ? Place{row - 1, static_cast<int>(column - 1)} : Place{};
}

QString plainNumber(double value)
{
    if (value == std::floor(value) && std::abs(value) < exactDigits)
        return QString::number(value, 'f', 0);
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/// A date, with a time of day where there is one. Excel counts days, and takes 1900 for a leap year.
QString dateOf(double serial, bool epoch1904)
{
    const QDate zero = epoch1904 ? QDate(1904, 1, 1) : serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const auto milliseconds = static_cast<qint64>(std::llround(serial * millisecondsADay));
    const QDateTime at = QDateTime(zero, QTime(0, 0), Qt::UTC).addMSecs(milliseconds);
    return milliseconds % millisecondsADay == 0 ? at.date().toString(Qt::ISODate)
                                                : at.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

Sheet XlsxReader::read(std::string_view bytes) const
{
    XlsxPackage package(bytes, m_limits);
    const XlsxBook book = package.book();
    const QByteArray text = package.part(book.sheetPart);
    if (text.isEmpty())
        throw ApiError(
            ErrorCode::malformed, u"file"_s, u"the workbook lacks "_s + QString::fromStdString(book.sheetPart));
    Sheet sheet;
    sheet.encoding = TextEncoding::xlsx;
    sheet.name = book.sheetName;
    QXmlStreamReader xml(text);
    readCells(xml, book, sheet);
    requireSound(xml, book.sheetPart);
    square(sheet);
    std::erase_if(
        sheet.doubts, [&](const DoubtfulCell& cell) { return cell.row >= static_cast<int>(sheet.rows.size()); });
    return sheet;
}

void XlsxReader::readCells(QXmlStreamReader& xml, const XlsxBook& book, Sheet& sheet) const
{
    Cell cell{-1, -1, {}, 0};
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"row") {
            // Row and cell numbers may be left out; then they follow one another.
            const int number = attributes.value(u"r"_s).toInt();
            cell.row = number > 0 ? number - 1 : cell.row + 1;
            cell.column = -1;
        } else if (xml.name() == u"c") {
            const Place place = placeOf(attributes.value(u"r"_s));
            cell.row = place.row >= 0 ? place.row : cell.row;
            cell.column = place.column >= 0 ? place.column : cell.column + 1;
            cell.type = attributes.value(u"t"_s).toString();
            cell.style = attributes.value(u"s"_s).toInt();
            readCell(xml, book, cell, sheet);
        } else if (xml.name() == u"mergeCell") {
            noteMerged(attributes.value(u"ref"_s).toString(), sheet);
        }
    }
}

void XlsxReader::readCell(QXmlStreamReader& xml, const XlsxBook& book, const Cell& cell, Sheet& sheet) const
{
    QString value;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"c")
            break;
        if (xml.isStartElement() && (xml.name() == u"v" || (xml.name() == u"t" && cell.type == u"inlineStr")))
            value += xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"rPh")
            xml.skipCurrentElement();
    }
    if (value.isEmpty())
        return;
    QString& text = at(sheet, cell.row, cell.column);
    if (cell.type == u"s") {
        const auto number = static_cast<std::size_t>(value.toULongLong());
        text = number < book.strings.size() ? book.strings[number] : QString();
    } else if (cell.type == u"e") {
        text = value;
        sheet.doubts.push_back({cell.row, cell.column, CellDoubt::error});
    } else if (cell.type.isEmpty() || cell.type == u"n") {
        const double number = value.toDouble();
        const auto style = static_cast<std::size_t>(cell.style);
        const bool date = style < book.dateStyles.size() && book.dateStyles[style] && number >= 0 && number < 2'958'466;
        text = date ? dateOf(number, book.epoch1904) : plainNumber(number);
        if (std::abs(number) >= exactDigits)
            sheet.doubts.push_back({cell.row, cell.column, CellDoubt::rounded});
    } else {
        text = value;
    }
    if (text.size() > m_limits.cellCharacters)
        throw ApiError(ErrorCode::tooLarge, u"file"_s,
            u"a cell of more than %1 characters in row %2"_s.arg(m_limits.cellCharacters).arg(cell.row + 1));
}

void XlsxReader::noteMerged(const QString& range, Sheet& sheet) const
{
    const Place first = placeOf(range.section(u':', 0, 0));
    const Place last = placeOf(range.section(u':', 1, 1));
    const int rows = static_cast<int>(sheet.rows.size());
    for (int row = std::max(first.row, 0); row <= last.row && row < rows; ++row) {
        for (int column = std::max(first.column, 0); column <= last.column && column < m_limits.columns; ++column) {
            if (row != first.row || column != first.column)
                sheet.doubts.push_back({row, column, CellDoubt::merged});
        }
    }
}

QString& XlsxReader::at(Sheet& sheet, int row, int column) const
{
    if (row < 0 || row >= m_limits.rows)
        throw ApiError(ErrorCode::tooLarge, u"file"_s, u"more than %1 rows"_s.arg(m_limits.rows));
    if (column < 0 || column >= m_limits.columns)
        throw ApiError(
            ErrorCode::tooLarge, u"file"_s, u"more than %1 columns in row %2"_s.arg(m_limits.columns).arg(row + 1));
    if (sheet.rows.size() <= static_cast<std::size_t>(row))
        sheet.rows.resize(static_cast<std::size_t>(row) + 1);
    auto& cells = sheet.rows[static_cast<std::size_t>(row)];
    if (cells.size() <= static_cast<std::size_t>(column))
        cells.resize(static_cast<std::size_t>(column) + 1);
    return cells[static_cast<std::size_t>(column)];
}

} // namespace wardport::server
