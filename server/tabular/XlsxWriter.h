// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/tabular/SheetWriter.h"

#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace wardport::server {

/// One worksheet by libxlsxwriter, rows going to the disk as they come. Throws ApiError unavailable when the disk is full.
class XlsxWriter final : public SheetWriter {
public:
    explicit XlsxWriter(Sink sink);
    ~XlsxWriter() override;

    void row(const std::vector<QString>& cells) override;
    void finish() override;

private:
    Sink m_sink;
    QTemporaryDir m_folder;
    QByteArray m_file;
    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    lxw_format* m_heading;
    unsigned m_row = 0;
};

} // namespace wardport::server
