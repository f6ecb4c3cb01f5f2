// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <boost/describe.hpp>

#include <vector>

namespace wardport {

enum class SubjectType { person, group, department, everyone };
BOOST_DESCRIBE_ENUM(SubjectType, person, group, department, everyone)

enum class GrantEffect { allow, deny };
BOOST_DESCRIBE_ENUM(GrantEffect, allow, deny)

enum class GrantOperation { add, remove };
BOOST_DESCRIBE_ENUM(GrantOperation, add, remove)

/// Who is meant: a person, a group, a department with all below it, or everyone in a hospital.
struct Subject {
    SubjectType subjectType = SubjectType::person;
    qint64 subjectId = 0; ///< the person's, group's, department's or hospital's id

    auto operator<=>(const Subject&) const = default;
};

/// One line of the authorization table: there is at most one for a subject, app and effect.
struct Grant {
    GrantId id;
    SubjectType subjectType = SubjectType::person;
    QString subjectId;
    QString subjectName;
    AppId appId;
    QString appName;
    GrantEffect effect = GrantEffect::allow;
    std::optional<Instant> validFrom;
    std::optional<Instant> validUntil; ///< exclusive
    ChangeSetId changeSetId;
    Instant createdAt{};
    bool tampered = false; ///< not as it was granted: an allow is not in force, a deny is, without end
};
BOOST_DESCRIBE_STRUCT(Grant, (),
    (id, subjectType, subjectId, subjectName, appId, appName, effect, validFrom, validUntil, changeSetId, createdAt, tampered))

struct GrantFilter : PageQuery {
    std::optional<AppId> appId;
    std::optional<SubjectType> subjectType;
    std::optional<QString> subjectId;
    std::optional<GrantEffect> effect;
};
BOOST_DESCRIBE_STRUCT(GrantFilter, (PageQuery), (appId, subjectType, subjectId, effect))

struct GrantChange {
    GrantOperation operation = GrantOperation::add;
    SubjectType subjectType = SubjectType::person;
    QString subjectId;
    AppId appId;
    GrantEffect effect = GrantEffect::allow;
    std::optional<Instant> validFrom;
    std::optional<Instant> validUntil;
};
BOOST_DESCRIBE_STRUCT(GrantChange, (), (operation, subjectType, subjectId, appId, effect, validFrom, validUntil))

struct GrantChangeSetInput {
    std::vector<GrantChange> changes; ///< of several for one line the last counts
    QString note;
    std::optional<Instant> effectiveFrom; ///< added lines without a validFrom start then; removals take effect at once
    bool dryRun = false;                  ///< only tell what would happen
    /// The version of the matrix the changes were made on. Given, a line that another change set put or took since then is a
    /// conflict: the dry run lists them, and nothing is applied while there are any.
    std::optional<qint64> basedOn;
};
BOOST_DESCRIBE_STRUCT(GrantChangeSetInput, (), (changes, note, effectiveFrom, dryRun, basedOn))

/// What a change set does to the effective access of one app: who may open it at some moment from now on and could not
/// without the change (gain), and the contrary (lose). An app on draft or suspended counts as if it were open.
struct AccessDelta {
    AppId appId;
    int gain = 0;
    int lose = 0;
    std::vector<PersonId> gainSample; ///< at most 100 of them
    std::vector<PersonId> loseSample;
};
BOOST_DESCRIBE_STRUCT(AccessDelta, (), (appId, gain, lose, gainSample, loseSample))

struct GrantChangeSet {
    ChangeSetId id;
    QString note;
    int added = 0;
    int removed = 0;
    std::optional<Instant> effectiveFrom;
    QString createdByName;
    Instant createdAt{};
    std::optional<ChangeSetId> reverts;    ///< this one undoes that one
    std::optional<ChangeSetId> revertedBy; ///< and was undone by that one
};
BOOST_DESCRIBE_STRUCT(GrantChangeSet, (),
    (id, note, added, removed, effectiveFrom, createdByName, createdAt, reverts, revertedBy))

/// One line that a change set put or took. A line whose window changed was taken and put.
struct GrantChangeLine {
    GrantOperation operation = GrantOperation::add;
    SubjectType subjectType = SubjectType::person;
    QString subjectId;
    QString subjectName;
    AppId appId;
    QString appName;
    GrantEffect effect = GrantEffect::allow;
    std::optional<Instant> validFrom;
    std::optional<Instant> validUntil;
};
BOOST_DESCRIBE_STRUCT(GrantChangeLine, (),
    (operation, subjectType, subjectId, subjectName, appId, appName, effect, validFrom, validUntil))

struct GrantChangeSetDetail : GrantChangeSet {
    std::vector<GrantChangeLine> lines; ///< the first 1,000; added and removed say how many there are
};
BOOST_DESCRIBE_STRUCT(GrantChangeSetDetail, (GrantChangeSet), (lines))

struct GrantChangeSetFilter : PageQuery {
};
BOOST_DESCRIBE_STRUCT(GrantChangeSetFilter, (PageQuery), ())

/// A wanted line whose subject and app another change set touched after `basedOn`: what that one did last.
struct GrantConflict {
    GrantChangeLine theirs;
    int index = 0; ///< of the line in `changes`
    ChangeSetId changeSetId;
    QString changedByName;
    Instant changedAt{};
};
BOOST_DESCRIBE_STRUCT(GrantConflict, (), (theirs, index, changeSetId, changedByName, changedAt))

/// The answer to a change set, applied or tried.
struct GrantChangeResult {
    std::optional<ChangeSetId> changeSetId; ///< none after a dry run, or when nothing changed
    int added = 0;
    int removed = 0;
    int unchanged = 0; ///< lines that already stood, or were already gone
    std::vector<AccessDelta> deltas;
    std::vector<GrantConflict> conflicts; ///< of a dry run, the first 1,000
    qint64 version = 0;                   ///< of the authorization this was worked out on: the `basedOn` that accepts theirs
};
BOOST_DESCRIBE_STRUCT(GrantChangeResult, (), (changeSetId, added, removed, unchanged, deltas, conflicts, version))

Problems validate(const GrantChangeSetInput& input);

} // namespace wardport
