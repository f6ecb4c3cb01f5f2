// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/exceptions/PersonalData.h"

#include <QRegularExpression>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype tail = 4;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWord(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Its ends stay, so that people who know it can tell it from others.
QString hidden(QStringView number, qsizetype head)
{
    return number.first(head) + QString(number.size() - head - tail, u'*') + number.last(tail);
}

/// The length of the card number with which the text begins, 0 for none. Blanks and hyphens may part its digits.
qsizetype cardLength(QStringView text)
{
    QString digits;
    qsizetype length = 0;
    for (qsizetype i = 0; i < text.size() && digits.size() < 19; ++i) {
        const bool isCheck = digits.size() == 17 && (text[i] == u'X' || text[i] == u'x');
        if (isDigit(text[i]) || isCheck)
            digits += text[i];
        else if (text[i] != u' ' && text[i] != u'-')
            break;
        const bool mayEnd = i + 1 == text.size() || !isWord(text[i + 1]);
        if (mayEnd && isWord(text[i]) && (isIdentityCard(digits) || isBankCard(digits)))
            length = i + 1;
    }
    return length;
}

QString maskCards(const QString& text)
{
    QString masked;
    for (qsizetype i = 0; i < text.size();) {
        const bool begins = isDigit(text[i]) && (i == 0 || !isDigit(text[i - 1]));
        const qsizetype length = begins ? cardLength(QStringView{text}.mid(i)) : 0;
        if (length > 0)
            masked += hidden(QStringView{text}.mid(i, length), 4);
        else
            masked += text[i];
        i += std::max<qsizetype>(length, 1);
    }
    return masked;
}

QString maskMobileNumbers(const QString& text)
{
    static const QRegularExpression mobile{u"(?<![0-9A-Za-z])(?:\\+?86[- ]?)?1[3-9]\\d{9}(?![0-9A-Za-z])"_s};
    QString masked;
    qsizetype at = 0;
    auto found = mobile.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        masked += QStringView{text}.mid(at, match.capturedStart() - at) + hidden(match.capturedView(), 3);
        at = match.capturedEnd();
    }
    return masked + QStringView{text}.mid(at);
}

} // namespace

bool isIdentityCard(QStringView text)
{
    static constexpr int weights[17] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static const QString checks = u"10X98765432"_s;
    if (text.size() != 18)
        return false;
    int sum = 0;
    for (int i = 0; i < 17; ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            return false;
        sum += (text[i].unicode() - u'0') * weights[i];
    }
    return checks[sum % 11] == text[17].toUpper();
}

bool isBankCard(QStringView text)
{
    if (text.size() < 16 || text.size() > 19)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[text.size() - 1 - i];
        if (!isDigit(c))
            return false;
        const int digit = c.unicode() - u'0';
        sum += i % 2 == 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
    }
    return sum % 10 == 0;
}

QString maskPersonalData(const QString& text)
{
    return maskMobileNumbers(maskCards(text));
}

} // namespace wardport::server
