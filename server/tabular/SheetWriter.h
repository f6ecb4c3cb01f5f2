// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <boost/describe/enum.hpp>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace wardport::server {

enum class SheetFormat { csv, xlsx };
BOOST_DESCRIBE_ENUM(SheetFormat, csv, xlsx)

/// Writes a table that Excel and WPS open right: every cell a text, so that no leading zero is lost, none of them a formula.
/// Memory does not grow with the rows.
class SheetWriter {
public:
    /// Where the bytes go, piece by piece.
    using Sink = std::function<void(std::string_view bytes)>;

    virtual ~SheetWriter() = default;

    /// The first row is the heading.
    virtual void row(const std::vector<QString>& cells) = 0;
    /// Nothing may be written after it.
    virtual void finish() = 0;

    static std::unique_ptr<SheetWriter> make(SheetFormat format, Sink sink);
    static const char* contentType(SheetFormat format);
};

/// A cell that would be read as a formula gets an apostrophe in front (OWASP, CSV injection), full-width signs included.
QString withoutFormula(const QString& cell);

} // namespace wardport::server
