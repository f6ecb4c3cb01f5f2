// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/tabular/XlsxWriter.h"

#include "shared/base/ApiError.h"

#include <QFile>

#include <xlsxwriter.h>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnWidth = 18; ///< characters
constexpr qint64 pieceBytes = 256 * 1024;

} // namespace

XlsxWriter::XlsxWriter(Sink sink)
    : m_sink(std::move(sink))
    , m_file(m_folder.filePath(u"table.xlsx"_s).toUtf8())
{
    QByteArray folder = m_folder.path().toUtf8();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(m_file.constData(), &options);
    m_sheet = workbook_add_worksheet(m_book, nullptr);
    m_heading = workbook_add_format(m_book);
    format_set_bold(m_heading);
    worksheet_freeze_panes(m_sheet, 1, 0);
}

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        workbook_close(m_book);
}

void XlsxWriter::row(const std::vector<QString>& cells)
{
    if (m_row == 0 && !cells.empty())
        worksheet_set_column(m_sheet, 0, static_cast<lxw_col_t>(cells.size() - 1), columnWidth, nullptr);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        // A string cell is never evaluated, so it needs no guard.
        if (worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(i), cells[i].toUtf8().constData(),
                m_row == 0 ? m_heading : nullptr)
            == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
            throw ApiError(ErrorCode::tooLarge, u"format"_s, u"Excel holds 1,048,576 rows; take CSV"_s);
    }
    ++m_row;
}

void XlsxWriter::finish()
{
    if (workbook_close(std::exchange(m_book, nullptr)) != LXW_NO_ERROR)
        throw ApiError(ErrorCode::unavailable, {}, u"the workbook could not be written"_s, 60);
    QFile file(QString::fromUtf8(m_file));
    if (!file.open(QIODevice::ReadOnly))
        throw ApiError(ErrorCode::unavailable, {}, file.errorString(), 60);
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceBytes);
        m_sink({piece.constData(), static_cast<std::size_t>(piece.size())});
    }
}

} // namespace wardport::server
