// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/exceptions/Fingerprint.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

QString messageTemplate(const QString& message)
{
    // The longer shapes first: a UUID is also numbers.
    static const QRegularExpression varying{
        u"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|0x[0-9a-fA-F]+|\"[^\"]*\"|'[^']*'|\\b[0-9a-fA-F]{16,}\\b|\\d+"_s};
    return QString(message).replace(varying, u"#"_s);
}

QString fingerprint(const ExceptionReport& report)
{
    QString text = report.type;
    bool framed = false;
    for (const StackFrame& frame : report.frames) {
        if (!frame.inApp)
            continue;
        framed = true;
        text += u'\n' + frame.function + u'|' + frame.module + u'|' + frame.file;
    }
    if (!framed)
        text += u'\n' + messageTemplate(report.message);
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace wardport::server
