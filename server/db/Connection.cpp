// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Connection.h"

#include "server/db/SocketWait.h"
#include "server/db/SqlError.h"
#include "server/db/TimeoutPause.h"
#include "server/db/Values.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>

#include <algorithm>
#include <optional>

namespace wardport::server {

using namespace std::chrono;

namespace {

constexpr std::size_t maxStatements = 400;
constexpr milliseconds slowOpening{1'000};
constexpr milliseconds gateTime{1'000};

qint64 steadyMilliseconds()
{
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

bool isGood(const pg_result* result)
{
    switch (PQresultStatus(result)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_SINGLE_TUPLE:
    case PGRES_COPY_IN:
    case PGRES_COPY_OUT:
    case PGRES_EMPTY_QUERY:
        return true;
    default:
        return false;
    }
}

/// What Qt's driver takes as connect options: the settings' URI or keyword string taken apart by libpq itself, after our
/// own, so that what the URI says wins.
QString connectOptions(const ConnectionSettings& settings)
{
    char* wrong = nullptr;
    PQconninfoOption* const given = PQconninfoParse(settings.uri.toUtf8().constData(), &wrong);
    if (given == nullptr) {
        const QString why = QString::fromUtf8(wrong).trimmed();
        PQfreemem(wrong);
        throw databaseAway(why);
    }
    // A server that vanished without a word is noticed within 20 s.
    QString options = QStringLiteral("fallback_application_name=%1 connect_timeout=%2 client_encoding=UTF8 keepalives_idle=5"
                                     " keepalives_interval=5 keepalives_count=3 tcp_user_timeout=20000")
                          .arg(settings.applicationName)
                          .arg(settings.connectTimeout.count());
    for (const PQconninfoOption* option = given; option->keyword != nullptr; ++option) {
        if (option->val == nullptr)
            continue;
        QString value = QString::fromUtf8(option->val);
        value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
        options += u' ' + QString::fromUtf8(option->keyword) + QStringLiteral("='") + value + u'\'';
    }
    PQconninfoFree(given);
    return options;
}

QString nextSessionName()
{
    static std::atomic<quint64> counter = 0;
    return QStringLiteral("wardport-%1").arg(++counter);
}

QString fieldName(const std::string& parameter)
{
    return fieldOfConstraint(parameter, {});
}

} // namespace

void ResultDeleter::operator()(pg_result* result) const
{
    PQclear(result);
}

Connection::Connection(const ConnectionSettings& settings, std::shared_ptr<OpeningGate> gate)
    : m_settings(settings)
    , m_gate(std::move(gate))
{
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    m_native = nullptr;
    if (!m_session.isEmpty())
        QSqlDatabase::removeDatabase(m_session);
    m_session.clear();
    for (auto& [sql, statement] : m_statements)
        statement->isPrepared = false;
}

/// An idle session whose server went away has the end of the stream to read: seeing it before a statement is sent
/// spares the caller an error, and costs half a microsecond.
bool Connection::isAlive()
{
    if (m_native == nullptr || PQstatus(m_native) != CONNECTION_OK)
        return false;
    while (waitReadable(PQsocket(m_native), milliseconds{0})) {
        if (PQconsumeInput(m_native) == 0 || PQstatus(m_native) != CONNECTION_OK)
            return false;
        PQfreemem(PQnotifies(m_native));
        // The server's farewell (57P01) comes with the end of the stream behind it: read on until there is nothing
        // more.
    }
    return true;
}

void Connection::ensureOpen()
{
    if (m_depth > 0) {
        if (m_native == nullptr)
            throw databaseAway(QStringLiteral("the connection was lost in the middle of a transaction"));
        return;
    }
    if (!isAlive()) {
        close();
        open();
    }
}

void Connection::open()
{
    if (m_gate && steadyMilliseconds() < m_gate->closedUntil)
        throw databaseAway(QStringLiteral("the database did not answer a moment ago"));

    const QString options = connectOptions(m_settings);
    const auto began = steady_clock::now();
    m_session = nextSessionName();
    QString why;
    {
        // Qt Sql opens the session and owns it. Statements go to the driver's native handle: its own EXECUTE writes every
        // value into the statement's text, which takes half as long again (tests/bench).
        QSqlDatabase session = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_session);
        session.setConnectOptions(options);
        if (session.open())
            m_native = *static_cast<pg_conn**>(session.driver()->handle().data());
        else
            why = session.lastError().driverText() + u' ' + session.lastError().databaseText();
    }
    if (m_native == nullptr) {
        close();
        if (m_gate && steady_clock::now() - began > slowOpening)
            m_gate->closedUntil = steadyMilliseconds() + gateTime.count();
        throw databaseAway(why.trimmed());
    }
    PQsetNoticeProcessor(
        m_native, [](void*, const char*) {}, nullptr);
    checked(PQexec(m_native,
        "SET TIME ZONE 'UTC'; SET datestyle = 'ISO'; SET extra_float_digits = 1; SET jit = off; SET bytea_output = 'hex';"
        "SET client_min_messages = 'error'; SET idle_in_transaction_session_timeout = '60s'"));
    setTimeouts();
}

void Connection::setTimeouts()
{
    const std::string sql = "SET statement_timeout = " + std::to_string(m_settings.statementTimeout.count())
        + "; SET lock_timeout = " + std::to_string(m_settings.lockTimeout.count());
    checked(PQexec(m_native, sql.c_str()));
}

ResultPtr Connection::execute(const char* script)
{
    ensureOpen();
    return checked(PQexec(m_native, script));
}

std::shared_ptr<Statement> Connection::statement(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        if (m_statements.size() >= maxStatements)
            forgetOldest();
        auto fresh = std::make_shared<Statement>();
        fresh->text = SqlText::parse(sql);
        fresh->name = "s" + std::to_string(m_useCounter);
        found = m_statements.emplace(std::string{sql}, std::move(fresh)).first;
    }
    found->second->lastUse = ++m_useCounter;
    return found->second;
}

void Connection::forgetOldest()
{
    const auto oldest = std::min_element(m_statements.begin(), m_statements.end(),
        [](const auto& a, const auto& b) { return a.second->lastUse < b.second->lastUse; });
    if (oldest->second->isPrepared && m_native != nullptr)
        PQclear(PQexec(m_native, ("DEALLOCATE " + oldest->second->name).c_str()));
    // A Query may still hold it: then it is prepared anew, under its old name, which is free again.
    oldest->second->isPrepared = false;
    m_statements.erase(oldest);
}

void Connection::prepare(Statement& statement)
{
    if (statement.isPrepared)
        return;
    checked(PQprepare(m_native, statement.name.c_str(), statement.text.sql.c_str(), 0, nullptr));
    statement.isPrepared = true;
}

void Connection::lay(const Statement& statement, const std::vector<Parameter>& parameters)
{
    m_texts.clear();
    m_lengths.clear();
    m_formats.clear();
    for (std::size_t index = 0; index < parameters.size(); ++index) {
        const Parameter& parameter = parameters[index];
        const std::string& name = statement.text.names[index];
        if (!parameter.isBound)
            throw ApiError(ErrorCode::internal, {},
                QStringLiteral("parameter :%1 is not bound").arg(QString::fromStdString(name)));
        if (!parameter.isBinary && parameter.text.find('\0') != std::string::npos)
            throw ApiError(ErrorCode::invalid, fieldName(name), QStringLiteral("text with a NUL character"));
        m_texts.push_back(parameter.isNull ? nullptr : parameter.text.c_str());
        m_lengths.push_back(static_cast<int>(parameter.text.size()));
        m_formats.push_back(parameter.isBinary ? 1 : 0);
    }
}

ResultPtr Connection::run(Statement& statement, const std::vector<Parameter>& parameters)
{
    lay(statement, parameters);
    ensureOpen();
    prepare(statement);
    return checked(PQexecPrepared(m_native, statement.name.c_str(), static_cast<int>(m_texts.size()), m_texts.data(),
        m_lengths.data(), m_formats.data(), 0));
}

void Connection::stream(
    Statement& statement, const std::vector<Parameter>& parameters, const std::function<void(const pg_result&)>& onRow)
{
    const TimeoutPause pause(*this);
    lay(statement, parameters);
    prepare(statement);
    if (PQsendQueryPrepared(m_native, statement.name.c_str(), static_cast<int>(m_texts.size()), m_texts.data(),
            m_lengths.data(), m_formats.data(), 0)
        == 0)
        fail(nullptr);
    PQsetSingleRowMode(m_native);

    std::exception_ptr failure;
    ResultPtr bad;
    while (ResultPtr result{PQgetResult(m_native)}) {
        if (!isGood(result.get())) {
            bad = std::move(result);
        } else if (PQresultStatus(result.get()) == PGRES_SINGLE_TUPLE && !failure) {
            try {
                onRow(*result);
            } catch (...) {
                // The rest of the rows is not wanted; the connection is.
                failure = std::current_exception();
                PGcancel* cancel = PQgetCancel(m_native);
                std::array<char, 256> ignored;
                PQcancel(cancel, ignored.data(), static_cast<int>(ignored.size()));
                PQfreeCancel(cancel);
            }
        }
    }
    if (failure)
        std::rethrow_exception(failure);
    if (bad)
        fail(bad.get());
}

pg_conn* Connection::native()
{
    ensureOpen();
    return m_native;
}

pg_conn* Connection::copying()
{
    if (m_native == nullptr)
        throw databaseAway(QStringLiteral("the connection was lost in the middle of a copy"));
    return m_native;
}

ResultPtr Connection::checked(pg_result* result)
{
    ResultPtr owned{result};
    if (!isGood(result))
        fail(result);
    return owned;
}

void Connection::fail(const pg_result* result)
{
    const SqlError error = sqlErrorOf(m_native, result);
    // Also a session that lives but is of no more use: the server shuts down, or became a standby.
    if (PQstatus(m_native) != CONNECTION_OK || error.sqlState.starts_with("57P") || error.sqlState == "25006")
        close();
    throw error;
}

} // namespace wardport::server
