// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Secret.h"
#include "shared/model/Directory.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

struct ldap;

namespace wardport::server {

/// One entry as a server tells it.
struct LdapEntry {
    QString dn;
    std::map<QString, std::vector<QByteArray>> values; ///< by the attribute's name in lower case
};

struct LdapSearch {
    QString base;
    QString filter;
    std::vector<QString> attributes;
    int pageSize = 500;
};

/// How long a directory may take.
struct LdapPatience {
    std::chrono::milliseconds connect{5'000};
    std::chrono::milliseconds answer{15'000};
};

/// One connection to one LDAP server (LDAPv3, RFC 4511), used by one thread. What fails is an ApiError that names the field
/// of the directory to look at: network (servers) when nobody answers, certificate (caCertificate) when the server is not
/// trusted, badCredentials (bindPassword), invalid (userFilter, baseDn …). No error tells a password.
class LdapConnection {
public:
    /// `server` as in DirectoryInput::servers; whoever speaks TLS proves to be that host.
    LdapConnection(const QString& server, const DirectoryInput& settings, const LdapPatience& patience = {});
    ~LdapConnection();
    LdapConnection(const LdapConnection&) = delete;
    LdapConnection& operator=(const LdapConnection&) = delete;

    void connect();
    /// TLS as the settings want it; nothing when they want none.
    void secure();
    /// Simple bind. An empty password is refused here: a server would take it for nobody and call it a success (RFC 4513,
    /// 5.1.2).
    void bind(const QString& dn, const Secret& password);
    void bindAnonymously();

    /// All entries below the base, page by page (RFC 2696), without following referrals, until `visit` says false.
    void search(const LdapSearch& search, const std::function<bool(LdapEntry)>& visit);

    /// To the first server that answers and is trusted, and bound as the settings say (`password`: of bindDn).
    static std::unique_ptr<LdapConnection> open(
        const DirectoryInput& settings, const Secret& password, const LdapPatience& patience = {});
    /// The same without a bind.
    static std::unique_ptr<LdapConnection> reach(const DirectoryInput& settings, const LdapPatience& patience = {});

private:
    struct Page;

    void set(int option, const void* value);
    void useCertificates();
    void bindWith(const QByteArray& dn, const std::string& password);
    Page page(const LdapSearch& search, const QByteArray& cookie);
    [[noreturn]] void fail(int result, const QString& field);

    const QString m_server;
    const DirectorySecurity m_security;
    const QByteArray m_caCertificate;
    const LdapPatience m_patience;
    ldap* m_handle = nullptr;
};

} // namespace wardport::server
