// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/tabular/SheetWriter.h"

namespace wardport::server {

/// RFC 4180 in UTF-8 with the BOM that Excel and WPS need.
class CsvWriter final : public SheetWriter {
public:
    explicit CsvWriter(Sink sink);

    void row(const std::vector<QString>& cells) override;
    void finish() override;

private:
    void flush();

    Sink m_sink;
    std::string m_buffer;
};

} // namespace wardport::server
