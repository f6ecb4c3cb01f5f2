// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/ListCursor.h"

#include <QCryptographicHash>
#include <QStringDecoder>
#include <QUuid>

#include <charconv>

namespace wardport::server {

namespace {

constexpr qsizetype checksumLength = 6;
constexpr char separator = '\n';

QByteArray checksum(const QByteArray& text)
{
    return QCryptographicHash::hash(QByteArray("wardport list cursor\n" + text), QCryptographicHash::Sha256)
        .left(checksumLength);
}

[[noreturn]] void refuse(const char* why)
{
    throw ApiError(ErrorCode::malformed, QStringLiteral("cursor"), QString::fromLatin1(why));
}

template <class Number>
bool isNumber(const std::string& text)
{
    Number number{};
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failure == std::errc{} && end == text.data() + text.size();
}

template <class T>
bool isReadableAs(const std::string& text)
{
    try {
        values::read(text, std::type_identity<T>{});
        return true;
    } catch (const ApiError&) {
        return false;
    }
}

bool isText(const std::string& text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return !decoder.hasError() && !decoded.contains(QChar(0));
}

} // namespace

bool isTextOf(ColumnType type, const std::string& text)
{
    switch (type) {
    case ColumnType::integer:
        return isNumber<qint64>(text);
    case ColumnType::number:
        return isNumber<double>(text);
    case ColumnType::text:
        return isText(text);
    case ColumnType::instant:
        return isReadableAs<Instant>(text);
    case ColumnType::date:
        return isReadableAs<QDate>(text);
    case ColumnType::uuid:
        return text.size() == 36
            && !QUuid::fromString(QLatin1String(text.data(), static_cast<qsizetype>(text.size()))).isNull();
    case ColumnType::boolean:
        return text == "true" || text == "false";
    }
    return false;
}

std::string_view sqlName(ColumnType type)
{
    switch (type) {
    case ColumnType::integer:
        return "bigint";
    case ColumnType::number:
        return "double precision";
    case ColumnType::text:
        return "text";
    case ColumnType::instant:
        return "timestamptz";
    case ColumnType::date:
        return "date";
    case ColumnType::uuid:
        return "uuid";
    case ColumnType::boolean:
        return "boolean";
    }
    return "text";
}

QString ListCursor::encode() const
{
    // The value comes last: it alone may hold a line break.
    std::string text = sort + separator + id + separator + (totalIsEstimate ? "~" : "=") + std::to_string(total)
        + separator;
    text += value ? "v" + *value : std::string{"n"};
    const QByteArray bytes = QByteArray::fromStdString(text);
    const QByteArray sealed = checksum(bytes) + bytes;
    return QString::fromLatin1(sealed.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

ListCursor ListCursor::decode(const QString& word, const std::string& sort, ColumnType valueType, ColumnType idType)
{
    const auto decoded = QByteArray::fromBase64Encoding(word.toUtf8(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.left(checksumLength) != checksum(decoded.decoded.mid(checksumLength)))
        refuse("damaged");

    std::string rest = decoded.decoded.mid(checksumLength).toStdString();
    const auto take = [&rest] {
        const std::size_t end = rest.find(separator);
        if (end == std::string::npos)
            refuse("incomplete");
        std::string part = rest.substr(0, end);
        rest.erase(0, end + 1);
        return part;
    };
    ListCursor cursor;
    cursor.sort = take();
    cursor.id = take();
    const std::string total = take();
    if (cursor.sort != sort)
        refuse("of another sort");
    if (total.empty() || !isNumber<qint64>(total.substr(1)) || !isTextOf(idType, cursor.id))
        refuse("not of this list");
    cursor.totalIsEstimate = total.front() == '~';
    std::from_chars(total.data() + 1, total.data() + total.size(), cursor.total);
    if (rest.starts_with('v'))
        cursor.value = rest.substr(1);
    if (cursor.value && !isTextOf(valueType, *cursor.value))
        refuse("not of this list");
    return cursor;
}

} // namespace wardport::server
