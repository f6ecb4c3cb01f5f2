// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/tabular/TextDecoding.h"

#include "shared/base/ApiError.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <memory>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16Marks[] = {"\xFF\xFE", "\xFE\xFF"};

std::optional<QString> fromUtf8(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return decoder.hasError() ? std::nullopt : std::optional{std::move(text)};
}

QString fromGb18030(std::string_view bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("gb18030", &status), &ucnv_close);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(static_cast<qsizetype>(bytes.size()), Qt::Uninitialized);
    auto* out = reinterpret_cast<UChar*>(text.data());
    UChar* const begin = out;
    const char* in = bytes.data();
    ucnv_toUnicode(converter.get(), &out, out + text.size(), &in, bytes.data() + bytes.size(), nullptr, true, &status);
    if (U_FAILURE(status))
        throw ApiError(
            ErrorCode::malformed, u"file"_s, u"neither UTF-8 nor GB18030 near byte %1"_s.arg(in - bytes.data()));
    text.truncate(out - begin);
    return text;
}

} // namespace

DecodedText decodeText(std::string_view bytes)
{
    for (const std::string_view mark : utf16Marks) {
        if (bytes.starts_with(mark))
            throw ApiError(ErrorCode::unsupportedType, u"file"_s, u"UTF-16; save it as UTF-8 or GB18030"_s);
    }
    if (bytes.starts_with(utf8Mark))
        bytes.remove_prefix(utf8Mark.size());
    // Before the encodings: both would take it.
    if (const std::size_t zero = bytes.find('\0'); zero != std::string_view::npos)
        throw ApiError(ErrorCode::unsupportedType, u"file"_s, u"not a text: byte %1 is zero"_s.arg(zero));
    if (auto text = fromUtf8(bytes))
        return {std::move(*text), TextEncoding::utf8};
    return {fromGb18030(bytes), TextEncoding::gb18030};
}

} // namespace wardport::server
