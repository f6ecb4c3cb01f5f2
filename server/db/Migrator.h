// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace wardport::server {

class Database;

struct Migration {
    int number = 0; ///< 1, 2, 3 … without gaps
    QString name;
    QByteArray sql;
};

/// Brings the schema to what this program expects: forward only, each step in one transaction, remembered by checksum.
class Migrator {
public:
    Migrator(Database& database, std::vector<Migration> migrations);

    /// The files NNNN_name.sql of a folder or resource. Throws ErrorCode::internal naming a bad file name or a gap.
    static std::vector<Migration> load(const QString& folder = QStringLiteral(":/migrations"));

    /// Applies what is missing and returns it. Instances that start together wait for each other. Throws
    /// ErrorCode::wrongState when the database is newer than this program or an applied file was edited since.
    std::vector<Migration> migrate();

private:
    std::vector<Migration> apply();

    Database& m_database;
    const std::vector<Migration> m_migrations;
};

} // namespace wardport::server
