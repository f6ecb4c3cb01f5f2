// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/exceptions/PersonalData.h"

#include <QRegularExpression>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

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

QString maskPersonalData(const QString& text)
{
    static const QRegularExpression candidate{u"(?<![0-9A-Za-z])(?:\\d{17}[0-9Xx]|(?:\\+?86[- ]?)?1[3-9]\\d{9})(?![0-9A-Za-z])"_s};
    QString masked;
    qsizetype at = 0;
    auto found = candidate.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString number = match.captured();
        if (number.size() == 18 && number[0] != u'+' && !number.contains(u' ') && !number.contains(u'-') && !isIdentityCard(number))
            continue;
        const int head = number.size() == 18 ? 4 : 3;
        masked += QStringView{text}.mid(at, match.capturedStart() - at);
        masked += number.left(head) + QString(number.size() - head - 4, u'*') + number.right(4);
        at = match.capturedEnd();
    }
    masked += QStringView{text}.mid(at);
    return masked;
}

} // namespace wardport::server
