// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessService.h"
#include "server/features/access/GrantService.h"
#include "tests/server/HospitalFixture.h"
#include "tests/support/server/TestSeal.h"

namespace wardport::test {

/// The two hospitals of HospitalTest with people in most departments, four published apps (1 to 4), a retired one (5), and
/// the services of access. Nobody may open anything yet.
class AccessTest : public HospitalTest {
protected:
    AccessTest()
    {
        db.execute(uR"(
            INSERT INTO vendor (id, code, name) VALUES (1, 'v', '厂商');
            INSERT INTO app (id, vendor_id, code, kind, name, category, state)
                SELECT n, 1, 'a' || n, 'web', '应用' || n, 'clinical', CASE n WHEN 5 THEN 'retired' ELSE 'published' END
                FROM generate_series(1, 5) n)"_s);
        doctor = person(u"000001"_s, u"王伟"_s, 4).id;
        nurse = person(u"000002"_s, u"李娜"_s, 6).id;
        westerner = person(u"000003"_s, u"张敏"_s, 7).id;
        stranger = person(u"000004"_s, u"刘洋"_s, 9, 8).id;
    }

    static GrantChange change(
        GrantOperation operation, SubjectType type, qint64 subject, qint64 app, GrantEffect effect = GrantEffect::allow)
    {
        GrantChange made;
        made.operation = operation;
        made.subjectType = type;
        made.subjectId = QString::number(subject);
        made.appId = AppId{app};
        made.effect = effect;
        return made;
    }
    static GrantChange allow(SubjectType type, qint64 subject, qint64 app)
    {
        return change(GrantOperation::add, type, subject, app);
    }
    static GrantChange allow(PersonId person, qint64 app) { return allow(SubjectType::person, person.value(), app); }
    static GrantChange deny(SubjectType type, qint64 subject, qint64 app)
    {
        return change(GrantOperation::add, type, subject, app, GrantEffect::deny);
    }
    static GrantChange remove(SubjectType type, qint64 subject, qint64 app)
    {
        return change(GrantOperation::remove, type, subject, app);
    }
    static GrantChange within(GrantChange change, std::optional<Instant> from, std::optional<Instant> until)
    {
        change.validFrom = from;
        change.validUntil = until;
        return change;
    }

    GrantChangeResult apply(std::vector<GrantChange> changes, bool dryRun = false)
    {
        return grants.apply(security, {std::move(changes), {}, {}, dryRun, {}});
    }

    bool mayOpen(PersonId who, qint64 app) { return access.explain(security, who, AppId{app}).allowed; }
    bool mayOpenAt(PersonId who, qint64 app, Instant at) { return snapshots.latest()->mayLaunch(who, AppId{app}, at); }

    /// Every person's effective apps in one text.
    QString whoMayWhat()
    {
        QString all;
        for (const PersonId who : {doctor, nurse, westerner, stranger})
            all += QString::fromStdString(json::toJson(access.appsOf(security, who)));
        return all;
    }

    AccessSnapshots snapshots{db, testSeal(), {}, std::chrono::hours{1}};
    GrantService grants{db, log, snapshots, clock};
    AccessService access{db, snapshots, clock};

    PersonId doctor; ///< H1, department 0101 (4)
    PersonId nurse; ///< H1, ward 0102-1 (6)
    PersonId westerner; ///< H1, department 0201 (7) of the west campus (3)
    PersonId stranger; ///< H2, department 0101 (9)
};

} // namespace wardport::test
