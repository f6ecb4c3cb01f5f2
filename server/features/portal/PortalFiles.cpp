// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/portal/PortalFiles.h"

#include "server/features/portal/PortalHeaders.h"
#include "server/http/Compression.h"
#include "server/http/Problem.h"
#include "server/http/RequestScope.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QLoggingCategory>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcPortal, "wardport.portal")

constexpr char indexPath[] = "/index.html";

bool matches(std::string_view ifNoneMatch, const std::string& etag)
{
    return ifNoneMatch == "*" || ifNoneMatch.find(etag) != std::string_view::npos;
}

QStringList filesIn(const QString& directory)
{
    QStringList all;
    QDirIterator files{directory, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories};
    while (files.hasNext())
        all << files.next();
    all.sort();
    return all;
}

} // namespace

PortalFiles::PortalFiles(QString directory, std::chrono::milliseconds lookEvery)
    : m_directory(std::move(directory))
    , m_lookEvery(lookEvery)
{
    if (m_directory.isEmpty())
        qCWarning(lcPortal) << "no portal: build resources/portal or name its folder by portal.directory";
    else
        qCInfo(lcPortal) << "portal from" << m_directory << "with" << current()->files.size() << "files";
}

QString PortalFiles::find(const QString& programDirectory)
{
    const QDir program{programDirectory};
    for (const QString& place : {u"../portal"_s, u"../share/wardport/portal"_s}) {
        const QString directory = QDir::cleanPath(program.filePath(place));
        if (QFile::exists(directory + QLatin1String(indexPath)))
            return directory;
    }
    return {};
}

QString PortalFiles::state() const
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    for (const QString& path : filesIn(m_directory)) {
        const QFileInfo file{path};
        hash.addData((path + u'|' + QString::number(file.size()) + u'|'
            + QString::number(file.lastModified().toMSecsSinceEpoch()))
                         .toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

std::shared_ptr<const PortalFiles::Folder> PortalFiles::read(const QString& state) const
{
    auto folder = std::make_shared<Folder>();
    folder->state = state;
    const QDir top{m_directory};
    for (const QString& path : filesIn(m_directory)) {
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly)) {
            qCWarning(lcPortal) << "cannot read" << path << file.errorString();
            continue;
        }
        const QByteArray bytes = file.readAll();
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(20);
        const Variant variant{
            std::make_shared<const std::string>(bytes.constData(), static_cast<std::size_t>(bytes.size())),
            '"' + hash.toStdString() + '"'};
        QString name = u'/' + top.relativeFilePath(path);
        const bool brotli = name.endsWith(u".br");
        const bool gzip = name.endsWith(u".gz");
        if (brotli || gzip)
            name.chop(3);
        File& entry = folder->files[name.toStdString()];
        (brotli ? entry.brotli : gzip ? entry.gzip : entry.plain) = variant;
        entry.contentType = portalContentType(name);
        entry.forEver = name.startsWith(u"/assets/");
    }
    // Compressed bytes of a file that is not there are not served.
    std::erase_if(folder->files, [](const auto& entry) { return !entry.second.plain.bytes; });
    return folder;
}

std::shared_ptr<const PortalFiles::Folder> PortalFiles::current()
{
    const auto now = std::chrono::steady_clock::now();
    const std::lock_guard lock{m_mutex};
    if (m_folder && (m_directory.isEmpty() || now - m_lookedAt < m_lookEvery))
        return m_folder;
    m_lookedAt = now;
    const QString seen = state();
    if (!m_folder || seen != m_folder->state) {
        auto folder = read(seen);
        // While a build replaces the folder, the last whole one stays.
        if (!m_folder || folder->files.contains(indexPath))
            m_folder = std::move(folder);
    }
    return m_folder;
}

QString PortalFiles::version()
{
    const auto folder = current();
    const auto index = folder->files.find(indexPath);
    return index == folder->files.end() ? QString() : QString::fromStdString(index->second.plain.etag.substr(1, 8));
}

std::optional<HttpResponse> PortalFiles::answer(const HttpRequest& request)
{
    const auto folder = current();
    const bool isPage = request.path == "/";
    const auto found = folder->files.find(isPage ? std::string_view{indexPath} : std::string_view{request.path});
    if (found == folder->files.end() && !isPage)
        return std::nullopt;
    if (request.method != "GET" && request.method != "HEAD") {
        HttpResponse refusal = toProblem({ErrorCode::methodNotAllowed, {}, {}, {}, {}}, RequestScope::current());
        refusal.headers.emplace_back("Allow", "GET, HEAD");
        return refusal;
    }
    if (found == folder->files.end())
        return portalMissing();

    const File& file = found->second;
    HttpResponse response;
    const Variant* chosen = &file.plain;
    if (file.brotli.bytes && accepts(request, "br")) {
        chosen = &file.brotli;
        response.headers.emplace_back("Content-Encoding", "br");
    } else if (file.gzip.bytes && accepts(request, "gzip")) {
        chosen = &file.gzip;
        response.headers.emplace_back("Content-Encoding", "gzip");
    }
    response.contentType = file.contentType;
    response.headers.emplace_back("ETag", chosen->etag);
    response.headers.emplace_back("Cache-Control", file.forEver ? "public, max-age=31536000, immutable" : "no-cache");
    response.headers.emplace_back("Vary", "Accept-Encoding");
    addPortalHeaders(response);
    if (matches(request.header("If-None-Match"), chosen->etag))
        response.status = 304;
    else
        response.sharedBody = chosen->bytes;
    return response;
}

} // namespace wardport::server
