// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0

// bench_access [people] [apps] [rounds]: the authorization of a community of 100,000 people and 500 apps. Seals judged a
// second; the snapshot's building and memory; a phone's list beside that of a small hospital, taking turns; a change set of
// 1,000 people x 50 apps tried, applied, seen on another server; the matrix of 5,000 people x 300 apps; people found as one
// types.

#include "server/db/TimeoutPause.h"
#include "server/features/access/GrantSeal.h"
#include "shared/api/Paths.h"
#include "shared/json/JsonReader.h"
#include "shared/json/JsonWriter.h"
#include "shared/model/Access.h"
#include "shared/model/Person.h"
#include "tests/bench/support/BenchServer.h"
#include "tests/bench/support/Load.h"
#include "tests/bench/support/Processes.h"

#include <QUrl>

#include <malloc.h>

#include <cstdio>
#include <iostream>

namespace {

using namespace wardport;
using namespace wardport::bench;
using namespace Qt::Literals::StringLiterals;
using server::Database;
using Since = std::chrono::steady_clock;

constexpr int smallPeople = 1'200;
constexpr int phones = 64;
constexpr int phoneApps = 60;

struct Plan {
    int people = 100'000;
    int apps = 500;
    int rounds = 5;
};

double millisecondsSince(Since::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Since::now() - begin).count();
}

/// What this process holds of memory, once all that is free has been given back.
double residentMegabytes()
{
    malloc_trim(0);
    return static_cast<double>(residentBytes()) / 1e6;
}

// Grants of a hospital that has been at it for years: besides the sample's by group and department, three of each person's
// own, some for a time, some denied; and departments with forty apps each.
constexpr auto ownGrants = R"(
    WITH change AS (INSERT INTO grant_change_set (note) VALUES ('bench') RETURNING id)
    INSERT INTO grant_entry (subject_type, subject_id, app_id, effect, valid_until, change_set_id)
    SELECT 'person', p.id, 1 + (p.id * 7 + n * 31) % (SELECT max(id) FROM app), CASE WHEN p.id % 50 = n THEN 'deny' ELSE 'allow' END,
           CASE WHEN (p.id + n) % 40 = 0 THEN date_trunc('day', now()) + interval '1 day' * (1 + p.id % 365) END, change.id
    FROM person p, generate_series(1, 3) n, change
    ON CONFLICT DO NOTHING)";
constexpr auto departmentGrants = R"(
    WITH change AS (INSERT INTO grant_change_set (note) VALUES ('bench') RETURNING id)
    INSERT INTO grant_entry (subject_type, subject_id, app_id, effect, change_set_id)
    SELECT 'department', u.id, 1 + (u.id * 13 + n * 11) % (SELECT max(id) FROM app), 'allow', change.id
    FROM org_unit u, generate_series(1, 40) n, change
    WHERE u.kind = 'department'
    ON CONFLICT DO NOTHING)";

// The phones that are measured: in a hospital of their own, where nothing is inherited, each with the same list of apps.
constexpr auto phoneHospital = R"(
    INSERT INTO org_unit (id, hospital_id, kind, code, name, path)
    VALUES (9000001, 9000001, 'hospital', 'BENCH', 'bench', '/9000001/'))";
constexpr auto phoneDepartment = R"(
    INSERT INTO org_unit (id, parent_id, hospital_id, kind, code, name, path)
    VALUES (9000002, 9000001, 9000001, 'department', 'BENCH1', 'bench', '/9000001/9000002/'))";
constexpr auto phonePeople = R"(
    INSERT INTO person (id, hospital_id, staff_no, name, category, department_id)
    SELECT 9000000 + n, 9000001, 'b' || n, 'bench', 'doctor', 9000002 FROM generate_series(1, :phones) n)";
constexpr auto phoneGrants = R"(
    WITH change AS (INSERT INTO grant_change_set (note) VALUES ('bench') RETURNING id)
    INSERT INTO grant_entry (subject_type, subject_id, app_id, effect, change_set_id)
    SELECT 'person', 9000000 + n, app.id, 'allow', change.id
    FROM generate_series(1, :phones) n, (SELECT id FROM app ORDER BY id LIMIT :apps) app, change)";

void addPhones(Database& database)
{
    database.query(phoneHospital).run();
    database.query(phoneDepartment).run();
    database.query(phonePeople).bind(":phones", phones).run();
    database.query(phoneGrants).bind(":phones", phones).bind(":apps", phoneApps).run();
}

void furnish(Database& database)
{
    const server::TimeoutPause pause(database.here());
    database.query(ownGrants).run();
    database.query(departmentGrants).run();
    addPhones(database);
    database.execute(u"ANALYZE"_s);
}

/// How many seals a second one thread looks through.
bool judgeSeals()
{
    constexpr int lines = 300'000;
    const server::GrantSeal seal({'b', 'e', 'n', 'c', 'h'});
    std::vector<std::pair<server::SealedGrant, QByteArray>> all;
    for (int i = 0; i < lines; ++i) {
        const server::SealedGrant line{
            {SubjectType::person, 100'000 + i}, AppId{i % 500}, GrantEffect::allow, {}, {}, ChangeSetId{77}};
        all.emplace_back(line, seal.of(line));
    }
    const auto begin = Since::now();
    int whole = 0;
    for (const auto& [line, mac] : all)
        whole += seal.judge(line, mac) == server::GrantVerdict::whole ? 1 : 0;
    const double thousands = whole / millisecondsSince(begin);
    std::printf("Seals of %d lines\n", whole);
    return judge("thousand lines judged a second", thousands, 200, 500);
}

class AccessBench {
public:
    explicit AccessBench(const Plan& plan)
        : m_plan(plan)
        , m_small(smallPeople, plan.apps, addPhones)
        , m_large(plan.people, plan.apps, furnish)
    {
        for (int i = 1; i <= phones; ++i) {
            m_smallTokens.push_back(m_small.tokenOf(PersonId{9'000'000 + i}));
            m_largeTokens.push_back(m_large.tokenOf(PersonId{9'000'000 + i}));
        }
        m_system = m_large.tokenOf(Role::system);
        m_security = m_large.tokenOf(Role::security);
        std::printf("%d people, %d apps, %lld grants; %d rounds\n", plan.people, plan.apps,
            static_cast<long long>(m_large.database().query("SELECT count(*) FROM grant_entry").scalar<qint64>()),
            plan.rounds);
    }

    bool run()
    {
        bool good = snapshot();
        good &= myApps();
        good &= changeSet();
        good &= matrix();
        good &= search();
        return good;
    }

private:
    bool snapshot()
    {
        std::vector<double> times;
        std::vector<double> sizes;
        for (int round = 0; round < m_plan.rounds; ++round) {
            const double before = residentMegabytes();
            const auto begin = Since::now();
            const server::AccessSnapshots snapshots(
                m_large.database(), m_large.instance().services().grantSeal(), {}, std::chrono::hours{1});
            times.push_back(millisecondsSince(begin) / 1'000);
            sizes.push_back(residentMegabytes() - before);
        }
        std::printf("The snapshot\n");
        const bool quick = judge("built from the database, s", median(times), 3, 1, true);
        const bool lean = judge("memory, MB", *std::max_element(sizes.begin(), sizes.end()), 200, 100, true);
        return quick && lean;
    }

    bool myApps()
    {
        Series small{"GET /me/apps, " + std::to_string(smallPeople) + " people"};
        Series large{"GET /me/apps, " + std::to_string(m_plan.people) + " people"};
        for (int round = 0; round < m_plan.rounds; ++round) {
            small.runs.push_back(load(m_small.phonePort(), m_smallTokens));
            large.runs.push_back(load(m_large.phonePort(), m_largeTokens));
        }
        std::printf("A phone's list of %d apps\n", phoneApps);
        small.print();
        large.print();
        return judge("p99 / that of the small hospital", ratio(large, small, &Measured::p99), 1.2, 1.05, true);
    }

    static Measured load(std::uint16_t port, const std::vector<std::string>& tokens)
    {
        LoadPlan plan;
        plan.port = port;
        plan.connections = 16;
        std::size_t next = 0;
        plan.request = [&] { return getRequest(Paths::myApps, tokens[next++ % tokens.size()]); };
        return bench::run(plan);
    }

    bool changeSet()
    {
        server::Instance other(m_large.configOfAnother(), m_large.clock());
        other.openDatabase();
        other.start();
        const auto otherPort = static_cast<std::uint16_t>(QUrl{other.url(server::Audience::phone)}.port());
        std::vector<double> tried;
        std::vector<double> applied;
        std::vector<double> seen;
        const std::vector<PersonId> people = changedPeople();
        const std::string token = m_large.tokenOf(people.back());
        for (int round = 0; round < m_plan.rounds; ++round) {
            tried.push_back(post(people, true));
            const std::string before = fetch(otherPort, getRequest(Paths::myApps, token)).body;
            const auto begin = Since::now();
            applied.push_back(post(people, false));
            while (fetch(otherPort, getRequest(Paths::myApps, token)).body == before)
                usleep(5'000);
            seen.push_back(millisecondsSince(begin) / 1'000);
            revert();
            while (fetch(otherPort, getRequest(Paths::myApps, token)).body != before)
                usleep(5'000);
        }
        std::printf("A change set of %d people x %d apps\n", changedCount, changedApps);
        const bool try1 = judge("tried, s", median(tried), 1, 0.5, true);
        const bool apply1 = judge("applied, s", median(applied), 3, 1.5, true);
        const bool see1 = judge("applied until on another server's phones, s", median(seen), 5, 2.5, true);
        return try1 && apply1 && see1;
    }

    std::vector<PersonId> changedPeople()
    {
        return m_large.database()
            .query("SELECT id FROM person WHERE active AND id < 9000000 AND (valid_until IS NULL OR valid_until > "
                   "now() + interval '1 year')"
                   " ORDER BY (id * 7919) % 100003 LIMIT :count")
            .bind(":count", changedCount)
            .rows<PersonId>();
    }

    /// Seconds until the answer.
    double post(const std::vector<PersonId>& people, bool dryRun)
    {
        GrantChangeSetInput input;
        input.note = u"bench"_s;
        input.dryRun = dryRun;
        const auto apps = m_large.apps();
        for (const PersonId person : people) {
            for (int i = 0; i < changedApps; ++i) {
                GrantChange change;
                change.subjectId = QString::number(person.value());
                change.appId = apps[apps.size() - 1 - static_cast<std::size_t>(i)];
                input.changes.push_back(change);
            }
        }
        const std::string request = postRequest(Paths::grantChangeSets, m_security, json::toJson(input));
        const auto begin = Since::now();
        const Fetched answer = fetch(m_large.adminPort(), request);
        const double seconds = millisecondsSince(begin) / 1'000;
        m_applied = json::fromJson<GrantChangeResult>(answer.body).changeSetId;
        return seconds;
    }

    void revert()
    {
        std::string path = Paths::grantChangeSetRevert;
        path.replace(path.find("{id}"), 4, std::to_string(m_applied->value()));
        fetch(m_large.adminPort(), postRequest(path, m_security, "{}"));
    }

    bool matrix()
    {
        BenchServer hospital(5'000, 300, furnish);
        const std::string request = getRequest(Paths::accessMatrix, hospital.tokenOf(Role::security));
        std::vector<double> times;
        std::size_t rows = 0;
        std::size_t columns = 0;
        for (int round = 0; round < m_plan.rounds + 1; ++round) {
            const auto begin = Since::now();
            const Fetched answer = fetch(hospital.adminPort(), request);
            if (round > 0)
                times.push_back(millisecondsSince(begin)); // the first one prepares the statements
            const auto matrix = json::fromJson<AccessMatrix>(answer.body);
            rows = matrix.rows.size();
            columns = matrix.apps.size();
        }
        std::printf("The matrix, %zu rows x %zu apps\n", rows, columns);
        return judge("whole answer, ms", median(times), 300, 150, true);
    }

    /// What is typed, by its kind.
    std::vector<std::pair<std::string, std::vector<QString>>> words()
    {
        const auto people = m_large.database()
                                .query("SELECT name, staff_no, pinyin, pinyin_initials FROM person WHERE id < 9000000 "
                                       "ORDER BY (id * 104729) % 1000003 LIMIT 40")
                                .rows<std::tuple<QString, QString, QString, QString>>();
        std::vector<std::pair<std::string, std::vector<QString>>> kinds{{"name", {}}, {"surname", {}}, {"number", {}},
            {"part of a number", {}}, {"initials", {}}, {"two initials", {}}, {"full pinyin", {}}, {"begun pinyin", {}},
            {"nothing", {}}};
        for (const auto& [name, number, pinyin, initials] : people) {
            const QString all[] = {name, name.left(1), number, number.right(4), initials, initials.left(2), pinyin,
                pinyin.left(4), u"qx"_s + initials + u"vw"_s};
            for (std::size_t i = 0; i < kinds.size(); ++i)
                kinds[i].second.push_back(all[i]);
        }
        return kinds;
    }

    bool search()
    {
        std::printf("People found as one types\n");
        std::vector<double> all;
        for (const auto& [kind, typed] : words()) {
            std::vector<double> times;
            qint64 found = 0;
            for (const QString& word : typed) {
                std::string path = Paths::people;
                path.append("?q=").append(QUrl::toPercentEncoding(word).toStdString());
                const std::string request = getRequest(path, m_system);
                const auto begin = Since::now();
                const Fetched answer = fetch(m_large.adminPort(), request);
                times.push_back(millisecondsSince(begin));
                found += static_cast<qint64>(json::fromJson<Page<Person>>(answer.body).items.size());
            }
            std::printf("  %-18s p50 %7.1f ms   p95 %7.1f ms   %5.1f rows each\n", kind.c_str(), median(times),
                percentile(times, 0.95), static_cast<double>(found) / static_cast<double>(typed.size()));
            all.insert(all.end(), times.begin(), times.end());
        }
        return judge("all words, p95, ms", percentile(all, 0.95), 50, 20, true);
    }

    static constexpr int changedCount = 1'000;
    static constexpr int changedApps = 50;

    const Plan m_plan;
    BenchServer m_small;
    BenchServer m_large;
    std::vector<std::string> m_smallTokens;
    std::vector<std::string> m_largeTokens;
    std::string m_system;
    std::string m_security;
    std::optional<ChangeSetId> m_applied;
};

} // namespace

int main(int count, char** arguments)
{
    try {
        Plan plan;
        if (count > 1)
            plan.people = std::stoi(arguments[1]);
        if (count > 2)
            plan.apps = std::stoi(arguments[2]);
        if (count > 3)
            plan.rounds = std::stoi(arguments[3]);
        bool good = judgeSeals();
        good &= AccessBench(plan).run();
        return good ? 0 : 1;
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << "\n";
    }
    return 1;
}
