// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <QString>

#include <boost/describe.hpp>

#include <vector>

namespace wardport {

/// How the connection to a directory is protected (RFC 4511, 4.14; ldaps as every server knows it).
enum class DirectorySecurity { ldaps, startTls, none };
BOOST_DESCRIBE_ENUM(DirectorySecurity, ldaps, startTls, none)

/// The attributes of an entry that become a person. An empty name leaves that fact of the person as it is.
struct DirectoryMapping {
    QString staffNo = QStringLiteral("uid");
    QString name = QStringLiteral("cn");
    QString department = QStringLiteral("departmentNumber"); ///< holds the code of a department of the hospital
    QString title = QStringLiteral("title");
    QString phone = QStringLiteral("mobile");
    QString category;   ///< holds one of the staff categories
    QString validUntil; ///< a date, a generalized time (RFC 4517, 3.3.13), or Active Directory's accountExpires
    bool operator==(const DirectoryMapping&) const = default;
};
BOOST_DESCRIBE_STRUCT(DirectoryMapping, (), (staffNo, name, department, title, phone, category, validUntil))

struct DirectoryInput {
    OrgUnitId hospitalId; ///< a hospital has one directory at most
    QString name;
    std::vector<QString> servers; ///< "host" or "host:port", tried in order
    DirectorySecurity security = DirectorySecurity::ldaps;
    QString caCertificate; ///< PEM; empty: the authorities the server's system trusts
    QString bindDn;
    std::optional<QString> bindPassword; ///< written, never read; absent: as it was
    QString baseDn;
    QString userFilter = QStringLiteral("(objectClass=inetOrgPerson)"); ///< RFC 4515
    DirectoryMapping mapping;
    bool signIn = false;       ///< people of the directory sign in with its password
    int syncEveryMinutes = 0;  ///< 0: only when asked for
    bool disableMissing = true; ///< who is no longer there is disabled
    int maxDisablePercent = 10; ///< more than this share of the directory's people going at once stops the sync
};
BOOST_DESCRIBE_STRUCT(DirectoryInput, (),
    (hospitalId, name, servers, security, caCertificate, bindDn, bindPassword, baseDn, userFilter, mapping, signIn,
        syncEveryMinutes, disableMissing, maxDisablePercent))

/// What a sync did, or would do.
struct DirectorySyncReport {
    bool dryRun = false;
    int entries = 0; ///< found by the filter
    int created = 0;
    int updated = 0;
    int disabled = 0;
    int enabled = 0; ///< disabled by an earlier sync, and back
    int unchanged = 0;
    int skipped = 0;
    struct Problem {
        QString dn;
        QString field; ///< of the person
        ErrorCode code = ErrorCode::invalid;
        QString detail;
    };
    struct Change {
        QString action; ///< "create", "update", "disable", "enable"
        QString staffNo;
        QString name;
        std::vector<QString> fields; ///< that change
    };
    std::vector<Problem> problems; ///< the first 200
    std::vector<Change> changes;   ///< the first 200
    std::optional<Instant> at;
};
BOOST_DESCRIBE_STRUCT(DirectorySyncReport::Problem, (), (dn, field, code, detail))
BOOST_DESCRIBE_STRUCT(DirectorySyncReport::Change, (), (action, staffNo, name, fields))
BOOST_DESCRIBE_STRUCT(DirectorySyncReport, (),
    (dryRun, entries, created, updated, disabled, enabled, unchanged, skipped, problems, changes, at))

/// Why a sync changed nothing.
enum class DirectoryFailure {
    limit, ///< it would have disabled more than maxDisablePercent
    nobodyFound,
    settingsChanged, ///< while it ran
    other
};
BOOST_DESCRIBE_ENUM(DirectoryFailure, limit, nobodyFound, settingsChanged, other)

/// An LDAP or Active Directory server of a hospital. `bindPassword` is never told.
struct Directory : DirectoryInput {
    DirectoryId id;
    bool hasBindPassword = false;
    int people = 0; ///< that came from it
    std::optional<DirectorySyncReport> lastSync; ///< the last that was applied
    std::optional<DirectorySyncReport> lastDryRun;
    std::optional<Instant> lastAttemptAt;
    QString lastError; ///< of the last attempt, as it was told; empty when it went well
    std::optional<DirectoryFailure> lastFailure; ///< the same as a code
    std::optional<JobId> jobId; ///< of the sync that waits or runs
    Instant createdAt{};
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(Directory, (DirectoryInput),
    (id, hasBindPassword, people, lastSync, lastDryRun, lastAttemptAt, lastError, lastFailure,
        jobId, createdAt, version))

struct DirectoryFilter : PageQuery {};
BOOST_DESCRIBE_STRUCT(DirectoryFilter, (PageQuery), ())

/// Settings to try before they are kept. With an id an absent bind password is that directory's.
struct DirectoryTestInput : DirectoryInput {
    std::optional<DirectoryId> id;
};
BOOST_DESCRIBE_STRUCT(DirectoryTestInput, (DirectoryInput), (id))

/// One step of a trial, in order; the first that fails is the last.
enum class DirectoryTestStep { connect, secure, bind, search, map };
BOOST_DESCRIBE_ENUM(DirectoryTestStep, connect, secure, bind, search, map)

struct DirectoryTestResult {
    struct Step {
        DirectoryTestStep step = DirectoryTestStep::connect;
        bool passed = false;
        QString detail; ///< what the server said, or found
        int milliseconds = 0;
    };
    struct Entry {
        QString dn;
        QString staffNo;
        QString name;
        QString department;
        QString title;
    };
    std::vector<Step> steps;
    std::vector<Entry> sample; ///< the first 20 entries as they would be read
};
BOOST_DESCRIBE_STRUCT(DirectoryTestResult::Step, (), (step, passed, detail, milliseconds))
BOOST_DESCRIBE_STRUCT(DirectoryTestResult::Entry, (), (dn, staffNo, name, department, title))
BOOST_DESCRIBE_STRUCT(DirectoryTestResult, (), (steps, sample))

struct DirectorySyncInput {
    bool dryRun = true;
};
BOOST_DESCRIBE_STRUCT(DirectorySyncInput, (), (dryRun))

Problems validate(const DirectoryInput& input);

/// Whether a password kept for the servers of one setting may go to those of another: no new server, secured as before.
bool sameServers(const DirectoryInput& before, const DirectoryInput& now);

} // namespace wardport
