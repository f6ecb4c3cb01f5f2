// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessParts.h"

namespace wardport::server {

/// An app on a person's list. A suspended one is listed with its notice but cannot be launched.
struct VisibleApp {
    AppId id;
    AppState state = AppState::published;
    AccessOrigin origin = AccessOrigin::none; ///< direct, inherited or timeBoxed
    std::optional<Instant> until;             ///< when it leaves the list by itself

    bool operator==(const VisibleApp&) const = default;
};

/// Who may open what, at one number of the authorization. Never changes: any thread may ask.
class AccessSnapshot {
public:
    explicit AccessSnapshot(AccessParts parts);

    /// The number of the last change it shows (table access_version).
    qint64 version() const { return m_parts.numbers.version; }
    /// How many beginnings and ends of windows have passed: with version() it names a state of everybody's list, the same
    /// on every instance.
    quint64 epoch(Instant at) const;

    /// The apps a person's phone lists, by id. Nothing for somebody unknown, inactive or outside their validity.
    std::vector<VisibleApp> appsOf(PersonId person, Instant at) const;
    bool mayLaunch(PersonId person, AppId app, Instant at) const;
    /// The first moment after `at` at which this person's list may change without a new version.
    std::optional<Instant> earliestChange(PersonId person, Instant at) const;

    /// Apps between draft and retired with a line that reaches the person, also those denied or beginning later.
    std::vector<EffectiveApp> effectiveApps(PersonId person, Instant at) const;
    /// What the lines say, whether or not person and app are open.
    AccessAnswer answer(PersonId person, AppId app, Instant at) const;
    /// By whom lines reach the person: nearest first.
    std::vector<Subject> subjectsOf(PersonId person) const;

    /// People who may open the app now (whose phone lists it).
    int peopleOf(AppId app, Instant at) const;
    /// People under this unit's path (empty: all) who may open the app, or without one any app.
    int authorizedPeople(const QString& scopePath, Instant at, std::optional<AppId> app = {}) const;

    const AccessPerson* person(PersonId id) const;
    const AccessApp* app(AppId id) const;
    const AccessUnit* unit(OrgUnitId id) const;
    const AccessGroup* group(PersonGroupId id) const;
    /// Whether either of the person's departments lies under the path.
    bool isUnder(const AccessPerson& person, const QString& path) const;

    const AccessParts& parts() const { return m_parts; }

private:
    template <class Visit>
    void forEachGranted(quint32 person, Instant at, Visit&& visit) const;

    AccessParts m_parts;
};

} // namespace wardport::server
