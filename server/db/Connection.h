// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Statement.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

struct pg_conn;
struct pg_result;

namespace wardport::server {

struct Parameter;

struct ConnectionSettings {
    QString uri; ///< libpq URI or keyword string; may list several hosts and target_session_attrs
    QString applicationName = QStringLiteral("wardport");
    std::chrono::milliseconds statementTimeout{15'000}; ///< 0 = none
    std::chrono::milliseconds lockTimeout{5'000};       ///< 0 = none
    std::chrono::seconds connectTimeout{3};             ///< for each host
};

/// Shared by the connections of a Database: after an opening that failed slowly (a host that does not answer), the
/// others fail at once for a moment instead of each waiting as long.
struct OpeningGate {
    std::atomic<qint64> closedUntil = 0; ///< milliseconds of the steady clock
};

struct ResultDeleter {
    void operator()(pg_result* result) const;
};
using ResultPtr = std::unique_ptr<pg_result, ResultDeleter>;

/// One session with PostgreSQL, for one thread at a time. Opens itself when first used and again after it was lost, but
/// never in the middle of a transaction: that fails with ErrorCode::unavailable.
class Connection {
public:
    explicit Connection(const ConnectionSettings& settings, std::shared_ptr<OpeningGate> gate = {});
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Makes sure that the session stands. Throws ErrorCode::unavailable.
    void ensureOpen();
    void close();

    /// Runs a script of one or more statements without parameters.
    ResultPtr execute(const char* script);

    /// The cached statement of this SQL.
    std::shared_ptr<Statement> statement(std::string_view sql);
    ResultPtr run(Statement& statement, const std::vector<Parameter>& parameters);
    /// Hands over one row at a time; memory stays flat whatever the size of the result. Without statement timeout.
    void stream(Statement& statement, const std::vector<Parameter>& parameters,
        const std::function<void(const pg_result&)>& onRow);

    /// Applies the timeouts of the settings to the session.
    void setTimeouts();

    /// The driver's handle of an open session: for LISTEN.
    pg_conn* native();
    /// The same while a COPY runs, when the session must be left as it is. Throws ErrorCode::unavailable when it is
    /// lost.
    pg_conn* copying();
    bool isInTransaction() const { return m_depth > 0; }
    const ConnectionSettings& settings() const { return m_settings; }

private:
    friend class Transaction;

    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    bool isAlive();
    void open();
    void prepare(Statement& statement);
    ResultPtr checked(pg_result* result);
    void lay(const Statement& statement, const std::vector<Parameter>& parameters);
    [[noreturn]] void fail(const pg_result* result);
    void forgetOldest();

    const ConnectionSettings m_settings;
    const std::shared_ptr<OpeningGate> m_gate;
    QString m_session;           ///< name of the QSqlDatabase that is ours
    pg_conn* m_native = nullptr; ///< its handle; null when closed
    std::unordered_map<std::string, std::shared_ptr<Statement>, TextHash, std::equal_to<>> m_statements;
    quint64 m_useCounter = 0;
    std::vector<const char*> m_texts; ///< the parameters of the statement about to run, as libpq wants them
    std::vector<int> m_lengths;
    std::vector<int> m_formats;

    int m_depth = 0; ///< nested Transactions
    bool m_doomed = false; ///< an inner one was rolled back
    std::vector<std::function<void()>> m_onCommit;
};

} // namespace wardport::server
