// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Grant.h"

namespace wardport {

/// What a person may do with an app at this moment, and where it comes from.
enum class AccessOrigin {
    none,      ///< nothing allows it: the default is no
    direct,    ///< allowed to the person
    inherited, ///< allowed by group, department or everyone
    timeBoxed, ///< allowed, and the allowance ends by itself
    denied     ///< a deny wins
};
BOOST_DESCRIBE_ENUM(AccessOrigin, none, direct, inherited, timeBoxed, denied)

struct EffectiveApp {
    AppId appId;
    AccessOrigin origin = AccessOrigin::none;
    std::optional<Instant> until; ///< when the present answer, yes or no, changes by itself
};
BOOST_DESCRIBE_STRUCT(EffectiveApp, (), (appId, origin, until))

struct EffectiveApps {
    std::vector<EffectiveApp> items; ///< apps with any grant that reaches the person
};
BOOST_DESCRIBE_STRUCT(EffectiveApps, (), (items))

/// One grant on the way to the answer.
struct AccessReason {
    Grant grant;
    bool active = false;   ///< within its window now
    bool decisive = false; ///< this line made the answer
};
BOOST_DESCRIBE_STRUCT(AccessReason, (), (grant, active, decisive))

/// Why a person can or can't open an app (C3).
struct AccessExplanation {
    bool allowed = false;
    AccessOrigin origin = AccessOrigin::none;
    bool personActive = false; ///< a disabled or expired person may open nothing
    bool appOpen = false;      ///< the app is on trial or published
    std::vector<AccessReason> reasons;
};
BOOST_DESCRIBE_STRUCT(AccessExplanation, (), (allowed, origin, personActive, appOpen, reasons))

enum class MatrixRows { people, groups, departments };
BOOST_DESCRIBE_ENUM(MatrixRows, people, groups, departments)

struct AccessMatrixQuery {
    std::optional<MatrixRows> rows;
    std::optional<OrgUnitId> orgUnitId; ///< this unit and all below it; none = the caller's whole scope
    std::optional<QString> q;
};
BOOST_DESCRIBE_STRUCT(AccessMatrixQuery, (), (rows, orgUnitId, q))

struct MatrixApp {
    AppId id;
    QString name;
    QString nameEn;
    QString category;
    QString state;
    std::optional<QString> iconHash;
};
BOOST_DESCRIBE_STRUCT(MatrixApp, (), (id, name, nameEn, category, state, iconHash))

struct MatrixRow {
    SubjectType subjectType = SubjectType::person; ///< a hospital's row is that of everyone in it
    QString subjectId;
    QString name;
    QString code;                      ///< staff number, group or department code
    std::optional<OrgUnitId> orgUnitId; ///< a person's department, a department's parent
    /// A character for each app, in the order of `apps`. Upper case: the subject's own line; lower case: inherited.
    /// '.' nothing, 'A'/'a' allowed, 'T'/'t' allowed for a time, 'S'/'s' allowed from a later moment on, 'D'/'d' denied.
    QString cells;
};
BOOST_DESCRIBE_STRUCT(MatrixRow, (), (subjectType, subjectId, name, code, orgUnitId, cells))

struct AccessMatrix {
    std::vector<MatrixApp> apps;
    std::vector<MatrixRow> rows;
    qint64 version = 0; ///< the authorization change this picture shows
};
BOOST_DESCRIBE_STRUCT(AccessMatrix, (), (apps, rows, version))

} // namespace wardport
