// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/people/Pinyin.h"

#include <unicode/translit.h>

#include <memory>
#include <mutex>
#include <stdexcept>
#include <string_view>

namespace wardport::server {
namespace {

struct Reading {
    std::u16string_view characters;
    std::u16string_view syllables;
};

/// Surnames that are read otherwise than the same characters elsewhere, where ICU's own list of names (CLDR
/// Han-Latin/Names) lacks them or prefers a reading that is rare among today's bearers. The longer come first.
constexpr Reading surnames[] = {
    {u"尉迟", u"yu chi"}, {u"万俟", u"mo qi"}, {u"长孙", u"zhang sun"}, {u"令狐", u"ling hu"}, {u"澹台", u"tan tai"},
    {u"单于", u"chan yu"}, {u"宰父", u"zai fu"}, {u"夏侯", u"xia hou"}, {u"闾丘", u"lü qiu"}, {u"单", u"shan"}, {u"曾", u"zeng"},
    {u"尉", u"wei"}, {u"解", u"xie"}, {u"仇", u"qiu"}, {u"区", u"ou"}, {u"查", u"zha"}, {u"翟", u"zhai"}, {u"盖", u"ge"}, {u"乐", u"yue"},
    {u"任", u"ren"}, {u"朴", u"piao"}, {u"缪", u"miao"}, {u"覃", u"qin"}, {u"阚", u"kan"}, {u"卜", u"bu"}, {u"柏", u"bai"},
    {u"华", u"hua"}, {u"应", u"ying"}, {u"纪", u"ji"}, {u"葛", u"ge"}, {u"宁", u"ning"}, {u"种", u"chong"}, {u"繁", u"po"},
    {u"折", u"she"}, {u"召", u"shao"}, {u"员", u"yun"}, {u"秘", u"bi"}, {u"牟", u"mou"}, {u"隗", u"wei"}, {u"过", u"guo"},
    {u"哈", u"ha"}, {u"那", u"na"}, {u"洗", u"xian"}, {u"冼", u"xian"}, {u"逄", u"pang"}, {u"乜", u"nie"}, {u"祭", u"zhai"},
};

/// Characters of given names that ICU reads otherwise than bearers do, or not at all.
constexpr Reading elsewhere[] = {{u"晟", u"sheng"}, {u"𠮷", u"ji"}};

class Transliterator {
public:
    explicit Transliterator(const char* id)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_rules.reset(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
        if (U_FAILURE(status) || !m_rules)
            throw std::runtime_error(std::string("ICU has no transliteration ") + id);
    }

    QString operator()(const QString& text) const
    {
        icu::UnicodeString work(reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size()));
        m_rules->transliterate(work);
        return QString::fromUtf16(work.getBuffer(), work.length());
    }

private:
    std::unique_ptr<icu::Transliterator> m_rules;
};

QString toQString(std::u16string_view text)
{
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

/// The text in Latin letters with tones, syllables apart.
QString readAloud(const QString& name)
{
    static std::mutex mutex; // the rules keep caches of their own
    const std::lock_guard lock{mutex};
    static const Transliterator ofNames("Han-Latin/Names");
    static const Transliterator ofWords("Han-Latin");

    QString rest = name;
    QString surname;
    for (const Reading& reading : surnames) {
        const QString characters = toQString(reading.characters);
        if (rest.startsWith(characters)) {
            surname = toQString(reading.syllables) + u' ';
            rest.remove(0, characters.size());
            break;
        }
    }
    for (const Reading& reading : elsewhere)
        rest.replace(toQString(reading.characters), QString(u' ' + toQString(reading.syllables) + u' '));
    return surname + (surname.isEmpty() ? ofNames : ofWords)(rest);
}

/// Takes the tones away. The letter ü, whatever its tone, becomes v.
QString plain(const QString& latin)
{
    QString out;
    for (const QChar c : latin.normalized(QString::NormalizationForm_D).toLower()) {
        if (c == QChar(0x0308) && out.endsWith(u'u'))
            out.back() = u'v';
        else if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    }
    return out;
}

bool isKept(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

} // namespace

Pinyin pinyinOf(const QString& name)
{
    Pinyin pinyin;
    bool inside = false;
    for (const QChar c : plain(readAloud(name.trimmed()))) {
        // An apostrophe parts nothing: O'Brien is one word.
        if (!isKept(c)) {
            inside = inside && (c == u'\'' || c == u'’');
            continue;
        }
        if (!inside)
            pinyin.initials += c;
        pinyin.full += c;
        inside = true;
    }
    return pinyin;
}

} // namespace wardport::server
