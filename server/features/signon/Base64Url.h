// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>

namespace wardport::server {

/// base64url without padding (RFC 7515, 2).
inline std::string base64Url(std::string_view bytes)
{
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

/// Nothing when it is not the one way to write these bytes.
inline std::optional<std::string> fromBase64Url(std::string_view text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    std::string bytes = decoded.decoded.toStdString();
    return base64Url(bytes) == text ? std::optional{std::move(bytes)} : std::nullopt;
}

} // namespace wardport::server
