// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/support/GlewlwydServer.h"

#include "server/features/signon/SigningKey.h"
#include "shared/json/JsonWriter.h"
#include "tests/bench/support/Load.h"
#include "tests/bench/support/Processes.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <openssl/bio.h>
#include <openssl/pem.h>

#include <chrono>
#include <stdexcept>
#include <thread>

namespace wardport::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString schema = u"/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3"_s;

/// %1 port, %2 key, %3 certificate, %4 database, %5 an empty folder.
const QString settings = uR"(port=%1
bind_address="127.0.0.1"
external_url="https://localhost:%1"
login_url="login.html"
api_prefix="api"
log_mode="console"
log_level="NONE"
cookie_domain="localhost"
cookie_secure=1
session_key="GLEWLWYD2_SESSION_ID"
admin_scope="g_admin"
profile_scope="g_profile"
user_module_path="/usr/lib/glewlwyd/user"
user_middleware_module_path="%5"
client_module_path="/usr/lib/glewlwyd/client"
user_auth_scheme_module_path="/usr/lib/glewlwyd/scheme"
plugin_module_path="/usr/lib/glewlwyd/plugin"
use_secure_connection=true
secure_connection_key_file="%2"
secure_connection_pem_file="%3"
hash_algorithm="SHA512"
database = { type = "sqlite3" path = "%4" };
)"_s;

std::string publicPem(const Secret& privatePem)
{
    BIO* const in = BIO_new_mem_buf(privatePem.reveal().data(), static_cast<int>(privatePem.reveal().size()));
    EVP_PKEY* const key = PEM_read_bio_PrivateKey(in, nullptr, nullptr, nullptr);
    BIO* const out = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(out, key);
    char* text = nullptr;
    const long size = BIO_get_mem_data(out, &text);
    std::string pem(text, static_cast<std::size_t>(size));
    BIO_free(out);
    EVP_PKEY_free(key);
    BIO_free(in);
    return pem;
}

/// An OpenID Connect provider with codes and PKCE and nothing else.
std::string provider(const std::string& name, const std::string& keyKind, OidcSigning signing)
{
    const Secret pem = server::SigningKey::make(signing).pem();
    std::string body = R"({"module":"oidc","name":")" + name + R"(","display_name":")" + name
        + R"(","enabled":true,"parameters":{"iss":"https://localhost","jwt-type":")" + keyKind
        + R"(","jwt-key-size":"256","access-token-duration":600,"refresh-token-duration":3600,"code-duration":60,)"
          R"("refresh-token-rolling":true,"allow-non-oidc":false,"auth-type-code-enabled":true,"auth-type-token-enabled":false,)"
          R"("auth-type-id-token-enabled":true,"auth-type-none-enabled":false,"auth-type-password-enabled":false,)"
          R"("auth-type-client-enabled":false,"auth-type-refresh-enabled":false,"scope":[],"additional-parameters":[],"claims":[],)"
          R"("pkce-allowed":true,"pkce-required":true,"pkce-method-plain-allowed":false,"request-parameter-allow":false,"key":)";
    json::append(body, pem.reveal());
    body += R"(,"cert":)";
    json::append(body, publicPem(pem));
    return body + "}}";
}

} // namespace

bool GlewlwydServer::isInstalled()
{
    return !QStandardPaths::findExecutable(u"glewlwyd"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty() && QFile::exists(schema);
}

GlewlwydServer::GlewlwydServer(
    const std::string& certificateFile, const std::string& keyFile, const std::string& redirectUri)
    : m_port(freePort())
{
    start(certificateFile, keyFile);
    setUp(redirectUri);
}

GlewlwydServer::~GlewlwydServer()
{
    m_process.terminate();
    m_process.waitForFinished();
}

void GlewlwydServer::start(const std::string& certificateFile, const std::string& keyFile)
{
    const QString database = m_folder.filePath(u"glewlwyd.db"_s);
    const int made = QProcess::execute(u"sqlite3"_s,
        {u"-batch"_s, database, u".read "_s + schema, u".output /dev/null"_s, u"PRAGMA journal_mode=WAL"_s});
    const QString modules = m_folder.filePath(u"modules"_s);
    QDir{}.mkpath(modules);
    QFile file{m_folder.filePath(u"glewlwyd.conf"_s)};
    if (made != 0 || !file.open(QIODevice::WriteOnly))
        throw std::runtime_error("glewlwyd's database cannot be made");
    file.write(settings.arg(m_port)
                   .arg(QString::fromStdString(keyFile), QString::fromStdString(certificateFile), database, modules)
                   .toUtf8());
    file.close();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"glewlwyd"_s, {u"-c"_s, file.fileName()});
    for (int i = 0; i < 100; ++i) {
        try {
            fetch(m_port, "GET /config HTTP/1.1\r\nHost: localhost\r\n\r\n");
            return;
        } catch (const std::exception&) {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    }
    throw std::runtime_error("glewlwyd does not start: " + m_process.readAll().toStdString());
}

void GlewlwydServer::setUp(const std::string& redirectUri)
{
    const std::string admin = ask("POST", "/api/auth/", {}, R"({"username":"admin","password":"password"})");
    ask("POST", "/api/mod/plugin/", admin, provider("es256", "ecdsa", OidcSigning::es256));
    ask("POST", "/api/mod/plugin/", admin, provider("rs256", "rsa", OidcSigning::rs256));
    ask("POST", "/api/client/", admin,
        R"({"client_id":"bench","name":"bench","password":"bench-secret","confidential":true,"enabled":true,"scope":["openid"],)"
        R"("authorization_type":["code"],"redirect_uri":[")"
            + redirectUri + R"("],"token_endpoint_auth_method":["client_secret_basic"]})");
    ask("POST", "/api/user/", admin,
        R"({"username":"wang","name":"Wang","password":"password1","enabled":true,"scope":["openid"]})");
    m_cookie = ask("POST", "/api/auth/", {}, R"({"username":"wang","password":"password1"})");
    ask("PUT", "/api/auth/grant/bench", m_cookie, R"({"scope":"openid"})");
}

std::string GlewlwydServer::ask(
    const char* method, const std::string& path, const std::string& cookie, const std::string& body)
{
    const Fetched answer = fetch(m_port,
        std::string{method} + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie
            + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n"
            + body);
    constexpr std::string_view mark = "GLEWLWYD2_SESSION_ID=";
    const std::size_t at = answer.head.find(mark);
    return at == std::string::npos ? std::string{} : answer.head.substr(at, answer.head.find_first_of(";\r", at) - at);
}

double GlewlwydServer::cpu() const
{
    return cpuOf(m_process.processId());
}

} // namespace wardport::bench
