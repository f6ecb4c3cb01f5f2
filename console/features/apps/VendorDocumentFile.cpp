// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/VendorDocumentFile.h"

#include "console/page/Format.h"
#include "console/ui/ErrorText.h"

#include "shared/model/VendorDocument.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FileTr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::VendorDocumentFile)
};

Error error(ErrorCode code)
{
    return {code, u"file"_s, {}, {}, {}};
}

bool isTaken(const QByteArray& bytes)
{
    return bytes.startsWith("%PDF-") || bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff");
}

} // namespace

Result<VendorDocumentFile> VendorDocumentFile::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorCode::notFound);
    if (file.size() > maxDocumentBytes)
        return error(ErrorCode::tooLarge);
    QByteArray bytes = file.readAll();
    if (!isTaken(bytes))
        return error(ErrorCode::unsupportedType);
    return VendorDocumentFile{QFileInfo(path).fileName(), std::move(bytes)};
}

QString VendorDocumentFile::problem(const Error& error)
{
    switch (error.code) {
    case ErrorCode::unsupportedType:
        return FileTr::tr("This file is neither a PDF nor a PNG or JPEG image.");
    case ErrorCode::tooLarge:
        return FileTr::tr("This file is larger than %1.").arg(formatBytes(maxDocumentBytes));
    case ErrorCode::notFound:
        return FileTr::tr("This file cannot be read.");
    default:
        return errorText(error);
    }
}

QString VendorDocumentFile::types()
{
    return FileTr::tr("Scans (*.pdf *.png *.jpg *.jpeg)");
}

} // namespace wardport::console
