// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vendors/ScannedFile.h"

#include "shared/base/ApiError.h"

#include <algorithm>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Kind {
    QByteArrayView begins;
    QLatin1StringView mediaType;
    QLatin1StringView ending;
    QLatin1StringView otherEnding; ///< as good
};

constexpr Kind kinds[] = {
    {"%PDF-", "application/pdf"_L1, ".pdf"_L1, ".pdf"_L1},
    {"\x89PNG\r\n\x1a\n", "image/png"_L1, ".png"_L1, ".png"_L1},
    {"\xff\xd8\xff", "image/jpeg"_L1, ".jpg"_L1, ".jpeg"_L1},
};

constexpr qsizetype longestStem = 120;

/// Whether a character may stand in a file's name on every system; none that turns or hides what is read.
bool isPlain(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return character > 0x7f || !QLatin1StringView("<>:\"|?*").contains(QChar(static_cast<char16_t>(character)));
    }
}

QString plain(QStringView name)
{
    const auto folder = std::ranges::find_if(name.rbegin(), name.rend(), [](QChar c) { return c == u'/' || c == u'\\'; });
    QString kept;
    for (const char32_t character : name.sliced(name.rend() - folder).toUcs4()) {
        if (isPlain(character))
            kept += QChar::fromUcs4(character);
    }
    return kept;
}

/// Without the ending, and without the blanks and dots that Windows drops from an end and that hide a file at its beginning.
QString stem(QString name, const Kind& kind)
{
    for (const QLatin1StringView ending : {kind.ending, kind.otherEnding}) {
        if (name.endsWith(ending, Qt::CaseInsensitive)) {
            name.chop(ending.size());
            break;
        }
    }
    const auto isLoose = [](QChar c) { return c == u'.' || c.isSpace(); };
    name.truncate(longestStem);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (!name.isEmpty() && isLoose(name.back()))
        name.chop(1);
    const auto first = std::ranges::find_if_not(name, isLoose);
    return name.sliced(first - name.begin());
}

} // namespace

ScannedFile ScannedFile::inspect(const QByteArray& bytes, const QString& name, const QString& otherwise)
{
    if (bytes.isEmpty())
        throw ApiError(ErrorCode::required, u"file"_s);
    const Kind* kind = std::ranges::find_if(kinds, [&](const Kind& each) { return bytes.startsWith(each.begins); });
    if (kind == std::end(kinds))
        throw ApiError(ErrorCode::unsupportedType, u"file"_s, u"PDF, PNG or JPEG"_s);
    QString kept = stem(plain(name), *kind);
    if (kept.isEmpty())
        kept = stem(plain(otherwise), *kind);
    if (kept.isEmpty())
        kept = u"document"_s;
    return {kind->mediaType, kept + kind->ending};
}

} // namespace wardport::server
