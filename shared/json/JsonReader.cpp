// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/json/JsonReader.h"

#include <boost/json.hpp>

#include <charconv>

namespace wardport::json {

using namespace Qt::Literals::StringLiterals;

QString Path::text() const
{
    if (!m_outer)
        return {};
    QString text = m_outer->text();
    if (m_index != none)
        return text + u'[' + QString::number(m_index) + u']';
    if (!text.isEmpty())
        text += u'.';
    return text + QString::fromUtf8(m_name.data(), static_cast<qsizetype>(m_name.size()));
}

void failWrongType(const Path& path, const char* expected)
{
    throw ApiError(ErrorCode::wrongType, path.text(), u"expected "_s + QString::fromLatin1(expected));
}

boost::json::value parse(std::string_view text)
{
    boost::json::parse_options options;
    options.max_depth = 32;
    // All values of a document lie in a few blocks that go together: faster than a piece of heap for each.
    constexpr std::size_t firstBlock = 1024;
    boost::json::stream_parser parser{{}, options};
    parser.reset(boost::json::make_shared_resource<boost::json::monotonic_resource>(firstBlock + 2 * text.size()));
    boost::json::error_code error;
    const std::size_t consumed = parser.write_some(text.data(), text.size(), error);
    if (!error && consumed < text.size())
        error = boost::json::error::extra_data;
    if (!error)
        parser.finish(error);
    if (error)
        throw ApiError(ErrorCode::malformed, {},
            u"not JSON near byte "_s + QString::number(consumed) + u": "_s + QString::fromStdString(error.message()));
    return parser.release();
}

void read(const boost::json::value& from, QString& to, const Path& path)
{
    if (!from.is_string())
        failWrongType(path, "text");
    const auto& text = from.get_string();
    to = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    // PostgreSQL cannot hold it and nobody types it.
    if (to.contains(QChar::Null))
        throw ApiError(ErrorCode::invalid, path.text(), u"contains a null character"_s);
}

void read(const boost::json::value& from, std::string& to, const Path& path)
{
    if (!from.is_string())
        failWrongType(path, "text");
    to.assign(from.get_string().data(), from.get_string().size());
    if (to.find('\0') != std::string::npos)
        throw ApiError(ErrorCode::invalid, path.text(), u"contains a null character"_s);
}

void read(const boost::json::value& from, bool& to, const Path& path)
{
    if (!from.is_bool())
        failWrongType(path, "true or false");
    to = from.get_bool();
}

void read(const boost::json::value& from, double& to, const Path& path)
{
    boost::json::error_code error;
    to = from.to_number<double>(error);
    if (error)
        failWrongType(path, "number");
}

void read(const boost::json::value& from, Instant& to, const Path& path)
{
    if (!from.is_string())
        failWrongType(path, "RFC 3339 time");
    const auto at = parseRfc3339({from.get_string().data(), from.get_string().size()});
    if (!at)
        failWrongType(path, "RFC 3339 time");
    to = *at;
}

void read(const boost::json::value& from, QDate& to, const Path& path)
{
    QString text;
    if (from.is_string())
        read(from, text, path);
    to = QDate::fromString(text, Qt::ISODate);
    if (!to.isValid() || text.size() != 10)
        failWrongType(path, "date as YYYY-MM-DD");
}

void read(const boost::json::value& from, RawJson& to, const Path&)
{
    to.text = from.is_null() ? std::string{} : boost::json::serialize(from);
}

qint64 readInteger(const boost::json::value& from, qint64 lowest, qint64 highest, const Path& path)
{
    if (!from.is_number())
        failWrongType(path, "whole number");
    boost::json::error_code error;
    const auto value = from.to_number<qint64>(error);
    if (error)
        failWrongType(path, "whole number");
    if (value < lowest || value > highest)
        throw ApiError(ErrorCode::outOfRange, path.text());
    return value;
}

qint64 readId(const boost::json::value& from, const Path& path)
{
    qint64 value = 0;
    if (from.is_string()) {
        const auto& text = from.get_string();
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error == std::errc{} && end == text.data() + text.size() && value >= 0)
            return value;
    }
    failWrongType(path, "id");
}

} // namespace wardport::json
