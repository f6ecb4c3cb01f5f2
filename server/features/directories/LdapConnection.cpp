// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/directories/LdapConnection.h"

#include "server/http/BrokenPipe.h"
#include "server/http/SocketDeadline.h"
#include "shared/base/ApiError.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <ldap.h>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The authorities that Debian's certificates package keeps, beside those that other systems name.
constexpr const char* systemAuthorities[] = {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"};

timeval timeOf(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
    return {static_cast<time_t>(seconds.count()), static_cast<suseconds_t>((time - seconds).count() * 1'000)};
}

QString uriOf(const QString& server, DirectorySecurity security)
{
    static const QRegularExpression port(u":[0-9]+$"_s);
    // TLS is begun on an open connection, so that it can be told which of the two failed.
    const QString uri = u"ldap://"_s + server;
    return server.contains(port) ? uri : uri + (security == DirectorySecurity::ldaps ? u":636"_s : u":389"_s);
}

/// What the code and the field of a failure are; `field` is the one of the step.
ApiError errorOf(int result, const QString& field, const QString& detail)
{
    switch (result) {
    case LDAP_SERVER_DOWN:
    case LDAP_TIMEOUT:
    case LDAP_CONNECT_ERROR:
    case LDAP_UNAVAILABLE:
    case LDAP_BUSY:
        return ApiError(ErrorCode::network, u"servers"_s, detail);
    case LDAP_INVALID_CREDENTIALS:
    case LDAP_INAPPROPRIATE_AUTH:
        return ApiError(ErrorCode::badCredentials, u"bindPassword"_s, detail);
    case LDAP_STRONG_AUTH_REQUIRED:
    case LDAP_CONFIDENTIALITY_REQUIRED:
        return ApiError(ErrorCode::invalid, u"security"_s, detail);
    case LDAP_INVALID_DN_SYNTAX:
        return ApiError(ErrorCode::invalid, field == u"baseDn" ? field : u"bindDn"_s, detail);
    case LDAP_FILTER_ERROR:
        return ApiError(ErrorCode::invalid, u"userFilter"_s, detail);
    case LDAP_INSUFFICIENT_ACCESS:
        return ApiError(ErrorCode::forbidden, u"bindDn"_s, detail);
    case LDAP_SIZELIMIT_EXCEEDED:
    case LDAP_ADMINLIMIT_EXCEEDED:
    case LDAP_TIMELIMIT_EXCEEDED:
        return ApiError(ErrorCode::tooLarge, u"userFilter"_s, detail);
    default:
        return ApiError(ErrorCode::invalid, field, detail);
    }
}

struct MessageGone {
    void operator()(LDAPMessage* message) const { ldap_msgfree(message); }
};
using Message = std::unique_ptr<LDAPMessage, MessageGone>;

LdapEntry entryOf(LDAP* handle, LDAPMessage* message)
{
    LdapEntry entry;
    if (char* dn = ldap_get_dn(handle, message)) {
        entry.dn = QString::fromUtf8(dn);
        ldap_memfree(dn);
    }
    BerElement* place = nullptr;
    for (char* name = ldap_first_attribute(handle, message, &place); name;
         name = ldap_next_attribute(handle, message, place)) {
        std::vector<QByteArray>& values = entry.values[QString::fromLatin1(name).toLower()];
        if (berval** all = ldap_get_values_len(handle, message, name)) {
            for (berval** value = all; *value; ++value)
                values.emplace_back((*value)->bv_val, static_cast<qsizetype>((*value)->bv_len));
            ldap_value_free_len(all);
        }
        ldap_memfree(name);
    }
    ber_free(place, 0);
    return entry;
}

} // namespace

struct LdapConnection::Page {
    Message entries;
    QByteArray next; ///< where the next page begins; empty when this is the last
};

LdapConnection::LdapConnection(const QString& server, const DirectoryInput& settings, const LdapPatience& patience)
    : m_server(server)
    , m_security(settings.security)
    , m_caCertificate(settings.caCertificate.toUtf8())
    , m_patience(patience)
{
}

LdapConnection::~LdapConnection()
{
    if (m_handle)
        ldap_unbind_ext(m_handle, nullptr, nullptr);
}

void LdapConnection::set(int option, const void* value)
{
    if (ldap_set_option(m_handle, option, value) != LDAP_OPT_SUCCESS)
        throw ApiError(ErrorCode::invalid, u"security"_s, u"this system's LDAP library lacks option %1"_s.arg(option));
}

void LdapConnection::connect()
{
    ignoreBrokenPipe();
    if (const int result = ldap_initialize(&m_handle, uriOf(m_server, m_security).toUtf8().constData());
        result != LDAP_SUCCESS)
        throw ApiError(
            ErrorCode::invalid, u"servers"_s, m_server + u": "_s + QString::fromUtf8(ldap_err2string(result)));
    const int version = LDAP_VERSION3;
    const timeval connectTime = timeOf(m_patience.connect);
    const timeval answerTime = timeOf(m_patience.answer);
    set(LDAP_OPT_PROTOCOL_VERSION, &version);
    set(LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
    set(LDAP_OPT_RESTART, LDAP_OPT_ON);
    set(LDAP_OPT_NETWORK_TIMEOUT, &connectTime);
    set(LDAP_OPT_TIMEOUT, &answerTime);
    if (const int result = ldap_connect(m_handle); result != LDAP_SUCCESS)
        fail(result, u"servers"_s);
}

void LdapConnection::secure()
{
    if (m_security == DirectorySecurity::none)
        return;
    useCertificates();
    // The library would wait for a handshake without end.
    int socket = -1;
    ldap_get_option(m_handle, LDAP_OPT_DESC, &socket);
    const SocketDeadline deadline(socket, m_patience.connect);
    const int result = m_security == DirectorySecurity::ldaps ? ldap_install_tls(m_handle)
                                                              : ldap_start_tls_s(m_handle, nullptr, nullptr);
    if (result == LDAP_SUCCESS)
        return;
    if (deadline.hasPassed() || result == LDAP_TIMEOUT || result == LDAP_SERVER_DOWN)
        throw ApiError(ErrorCode::network, u"servers"_s, m_server + u": no answer in time"_s);
    char* why = nullptr;
    ldap_get_option(m_handle, LDAP_OPT_DIAGNOSTIC_MESSAGE, &why);
    const QString text = m_server + u": "_s + QString::fromUtf8(why && *why ? why : ldap_err2string(result));
    ldap_memfree(why);
    // A server that does not know StartTLS says so; whatever else goes wrong here is a matter of trust.
    const bool refused = result == LDAP_PROTOCOL_ERROR || result == LDAP_UNWILLING_TO_PERFORM;
    throw ApiError(
        refused ? ErrorCode::invalid : ErrorCode::certificate, refused ? u"security"_s : u"caCertificate"_s, text);
}

/// The library reads authorities from files alone.
void LdapConnection::useCertificates()
{
    const int demand = LDAP_OPT_X_TLS_DEMAND;
    const int lowest = LDAP_OPT_X_TLS_PROTOCOL_TLS1_2;
    const int client = 0;
    set(LDAP_OPT_X_TLS_REQUIRE_CERT, &demand);
    set(LDAP_OPT_X_TLS_PROTOCOL_MIN, &lowest);
    QTemporaryFile file;
    if (!m_caCertificate.isEmpty()) {
        if (!file.open() || file.write(m_caCertificate) != m_caCertificate.size() || !file.flush())
            throw ApiError(ErrorCode::internal, u"caCertificate"_s, file.errorString());
        set(LDAP_OPT_X_TLS_CACERTFILE, QFile::encodeName(file.fileName()).constData());
    } else {
        for (const char* path : systemAuthorities) {
            if (QFile::exists(QString::fromLatin1(path))) {
                set(LDAP_OPT_X_TLS_CACERTFILE, path);
                break;
            }
        }
    }
    if (ldap_set_option(m_handle, LDAP_OPT_X_TLS_NEWCTX, &client) != LDAP_OPT_SUCCESS)
        throw ApiError(ErrorCode::certificate, u"caCertificate"_s, u"no certificate that can be read"_s);
}

void LdapConnection::bind(const QString& dn, const Secret& password)
{
    if (password.isEmpty())
        throw ApiError(ErrorCode::badCredentials, u"bindPassword"_s, u"an empty password"_s);
    bindWith(dn.toUtf8(), password.reveal());
}

void LdapConnection::bindAnonymously()
{
    bindWith({}, {});
}

void LdapConnection::bindWith(const QByteArray& dn, const std::string& password)
{
    berval credentials{static_cast<ber_len_t>(password.size()), const_cast<char*>(password.data())};
    const int result = ldap_sasl_bind_s(
        m_handle, dn.constData(), LDAP_SASL_SIMPLE, &credentials, nullptr, nullptr, nullptr);
    if (result != LDAP_SUCCESS)
        fail(result, u"bindDn"_s);
}

LdapConnection::Page LdapConnection::page(const LdapSearch& search, const QByteArray& cookie)
{
    std::vector<QByteArray> names;
    std::vector<char*> attributes;
    for (const QString& name : search.attributes)
        names.push_back(name.toUtf8());
    for (QByteArray& name : names)
        attributes.push_back(name.data());
    attributes.push_back(nullptr);

    berval place{static_cast<ber_len_t>(cookie.size()), const_cast<char*>(cookie.constData())};
    LDAPControl* paged = nullptr;
    // Not critical: a server that does not know pages sends everything at once.
    if (const int result = ldap_create_page_control(m_handle, search.pageSize, &place, 0, &paged);
        result != LDAP_SUCCESS)
        fail(result, u"userFilter"_s);
    LDAPControl* controls[] = {paged, nullptr};
    timeval patience = timeOf(m_patience.answer);
    LDAPMessage* found = nullptr;
    const int result = ldap_search_ext_s(m_handle, search.base.toUtf8().constData(), LDAP_SCOPE_SUBTREE,
        search.filter.toUtf8().constData(), attributes.data(), 0, controls, nullptr, &patience, LDAP_NO_LIMIT, &found);
    ldap_control_free(paged);
    Page page{Message(found), {}};
    if (result != LDAP_SUCCESS)
        fail(result, result == LDAP_FILTER_ERROR ? u"userFilter"_s : u"baseDn"_s);

    int verdict = 0;
    LDAPControl** answers = nullptr;
    if (const int parsed = ldap_parse_result(m_handle, found, &verdict, nullptr, nullptr, nullptr, &answers, 0);
        parsed != LDAP_SUCCESS || verdict != LDAP_SUCCESS)
        fail(parsed != LDAP_SUCCESS ? parsed : verdict, u"baseDn"_s);
    if (LDAPControl* answer = ldap_control_find(LDAP_CONTROL_PAGEDRESULTS, answers, nullptr)) {
        ber_int_t estimate = 0;
        berval next{0, nullptr};
        if (ldap_parse_pageresponse_control(m_handle, answer, &estimate, &next) == LDAP_SUCCESS)
            page.next = QByteArray(next.bv_val, static_cast<qsizetype>(next.bv_len));
        ber_memfree(next.bv_val);
    }
    ldap_controls_free(answers);
    return page;
}

void LdapConnection::search(const LdapSearch& search, const std::function<bool(LdapEntry)>& visit)
{
    QByteArray cookie;
    do {
        const Page page = this->page(search, cookie);
        for (LDAPMessage* entry = ldap_first_entry(m_handle, page.entries.get()); entry;
             entry = ldap_next_entry(m_handle, entry)) {
            if (!visit(entryOf(m_handle, entry)))
                return;
        }
        cookie = page.next;
    } while (!cookie.isEmpty());
}

void LdapConnection::fail(int result, const QString& field)
{
    char* why = nullptr;
    ldap_get_option(m_handle, LDAP_OPT_DIAGNOSTIC_MESSAGE, &why);
    QString text = m_server + u": "_s + QString::fromUtf8(ldap_err2string(result));
    if (why && *why)
        text += u" ("_s + QString::fromUtf8(why) + u')';
    ldap_memfree(why);
    throw errorOf(result, field, text);
}

std::unique_ptr<LdapConnection> LdapConnection::reach(const DirectoryInput& settings, const LdapPatience& patience)
{
    std::optional<ApiError> first;
    for (const QString& server : settings.servers) {
        try {
            auto connection = std::make_unique<LdapConnection>(server, settings, patience);
            connection->connect();
            connection->secure();
            return connection;
        } catch (const ApiError& error) {
            if (first)
                first->error.detail += u"; "_s + error.error.detail;
            else
                first = error;
        }
    }
    throw first ? *first : ApiError(ErrorCode::required, u"servers"_s);
}

std::unique_ptr<LdapConnection> LdapConnection::open(
    const DirectoryInput& settings, const Secret& password, const LdapPatience& patience)
{
    auto connection = reach(settings, patience);
    if (settings.bindDn.isEmpty())
        connection->bindAnonymously();
    else
        connection->bind(settings.bindDn, password);
    return connection;
}

} // namespace wardport::server
