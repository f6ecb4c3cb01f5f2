// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/HttpMessage.h"

#include <QString>

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace wardport::server {

/// The phones' portal: a folder of files, all in memory, so that a path can only ever name what was in the folder. Files
/// name.br and name.gz are name's own bytes compressed. A folder that changes is read again.
class PortalFiles {
public:
    /// Empty when there is none. `lookEvery`: how often the folder is looked at.
    explicit PortalFiles(QString directory, std::chrono::milliseconds lookEvery = std::chrono::seconds{1});

    /// The answer to a request for a file; nothing for a path that names none. Without a folder, `/` says what is missing.
    std::optional<HttpResponse> answer(const HttpRequest& request);

    /// Names this build of the portal; empty without one.
    QString version();

    /// Where a build or an installation of the program in this folder keeps it; empty when there is none.
    static QString find(const QString& programDirectory);

private:
    struct Variant {
        std::shared_ptr<const std::string> bytes; ///< null: not there
        std::string etag;
    };
    struct File {
        std::string contentType;
        bool forEver = false; ///< its name changes with its bytes
        Variant plain;
        Variant brotli;
        Variant gzip;
    };
    struct Folder {
        QString state; ///< names, sizes and times of all files
        std::map<std::string, File, std::less<>> files; ///< by path: "/assets/index-1a2b.js"
    };

    std::shared_ptr<const Folder> current();
    std::shared_ptr<const Folder> read(const QString& state) const;
    QString state() const;

    const QString m_directory;
    const std::chrono::milliseconds m_lookEvery;
    std::mutex m_mutex; ///< of what follows
    std::shared_ptr<const Folder> m_folder;
    std::chrono::steady_clock::time_point m_lookedAt{};
};

} // namespace wardport::server
