// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <boost/describe.hpp>

#include <optional>
#include <vector>

namespace wardport::server {

struct Credential {
    QString username;
    QString password;
};
BOOST_DESCRIBE_STRUCT(Credential, (), (username, password))

struct AdministratorCredentials {
    Credential system;
    Credential security;
    Credential audit;
};
BOOST_DESCRIBE_STRUCT(AdministratorCredentials, (), (system, security, audit))

struct PhoneCredential {
    QString staffNo;
    QString password;
    QString orgCode;
};
BOOST_DESCRIBE_STRUCT(PhoneCredential, (), (staffNo, password, orgCode))

/// Generated at the first start: how to get in. Kept beside the data, readable by its owner alone.
struct Credentials {
    AdministratorCredentials administrators;
    std::vector<PhoneCredential> phoneUsers;
};
BOOST_DESCRIBE_STRUCT(Credentials, (), (administrators, phoneUsers))

/// What a script that started the server needs to know, written when it is ready to serve.
struct ReadyFile {
    QString admin;
    QString phone;
    QString machine;
    QString caCertificate; ///< path of the PEM file to trust
    QString fingerprint;   ///< of the certificate, as consoles show it at first use
    std::optional<AdministratorCredentials> administrators;
    std::vector<PhoneCredential> phoneUsers;
};
BOOST_DESCRIBE_STRUCT(ReadyFile, (), (admin, phone, machine, caCertificate, fingerprint, administrators, phoneUsers))

std::optional<Credentials> readCredentials(const QString& file);
/// Writes the whole file or none of it; only its owner may read it. Throws ApiError(unavailable) naming the file.
void writePrivateFile(const QString& file, const std::string& text);

} // namespace wardport::server
