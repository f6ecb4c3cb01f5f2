// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"

#include <span>

namespace wardport::server {

enum class SignOnProtocol { oidc, cas };
BOOST_DESCRIBE_ENUM(SignOnProtocol, oidc, cas)

/// A code or ticket to be kept, for a person whose session stands.
struct NewSignOnCode {
    QByteArray hash;
    SignOnProtocol protocol = SignOnProtocol::oidc;
    AppId appId;
    QString appCode;
    PersonId personId;
    QByteArray sessionHash;
    QString sid;    ///< by which the app knows the session; CAS: empty
    QString target; ///< redirect_uri or service
    QString challenge;
    QString nonce;
    QString scope;
    QString address;
    Instant issuedAt{};
    Instant expiresAt{};
};

/// What apps may learn of a person.
struct SignOnPerson {
    PersonId personId;
    QString subject;
    QString staffNo;
    QString name;
    QString orgCode;
    QString deptCode;
};
BOOST_DESCRIBE_STRUCT(SignOnPerson, (), (personId, subject, staffNo, name, orgCode, deptCode))

/// A code as it was redeemed.
struct RedeemedCode : SignOnPerson {
    QByteArray sessionHash;
    QString target;
    QString challenge;
    QString nonce;
    QString scope;
    Instant authTime{};
    Instant issuedAt{};
    bool live = false; ///< the session it came from still stands
};
BOOST_DESCRIBE_STRUCT(
    RedeemedCode, (SignOnPerson), (sessionHash, target, challenge, nonce, scope, authTime, issuedAt, live))

/// Why a code could not be redeemed.
struct KeptCode {
    AppId appId;
    PersonId personId;
    Instant issuedAt{};
    std::optional<Instant> redeemedAt;
};
BOOST_DESCRIBE_STRUCT(KeptCode, (), (appId, personId, issuedAt, redeemedAt))

class SignOnCodeStore {
public:
    explicit SignOnCodeStore(Database& database);

    /// Stores codes with what goes along: the mark in the sign-in log, and for OpenID Connect the visit. For each, whether
    /// its session still stood; one that did not is not stored.
    std::vector<bool> insert(std::span<const NewSignOnCode> rows);

    /// Takes the code if it is the app's, in time and unused. An access token of that hash is kept with it when target and
    /// challenge are those of the code.
    struct NewAccess {
        QByteArray hash;
        QString target;
        QString challenge;
        Instant expiresAt{};
    };
    std::optional<RedeemedCode> redeem(const QByteArray& hash, AppId app, Instant now, const NewAccess& access);
    std::optional<RedeemedCode> redeemTicket(const QByteArray& hash, AppId app, Instant now);
    std::optional<KeptCode> find(const QByteArray& hash, SignOnProtocol protocol);
    /// When the session began.
    std::optional<Instant> signedInAt(const QByteArray& sessionHash);
    std::optional<SignOnPerson> person(PersonId id);
    void removeExpired(Instant before);

private:
    Database& m_database;
};

} // namespace wardport::server
