// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessParts.h"

#include <functional>
#include <random>

namespace wardport::test {

using namespace server;

/// A small random world of authorization as plain rows, and what the rules of access say of it when every row is looked at
/// anew. Slow, but plain enough to be believed.
struct AccessWorld {
    struct Unit {
        qint64 id = 0;
        int parent = -1;
        int hospital = 0;
        bool active = true;
        QString path;
    };
    struct App {
        qint64 id = 0;
        AppState state = AppState::published;
    };
    struct Group {
        qint64 id = 0;
        int hospital = 0;
    };
    struct Person {
        qint64 id = 0;
        int department = 0;
        int businessDepartment = -1;
        std::vector<int> groups;
        bool active = true;
        AccessWindow window;
    };
    struct Line {
        Subject subject;
        qint64 app = 0;
        GrantEffect effect = GrantEffect::allow;
        AccessWindow window;
    };

    /// All windows begin and end at one of these; answers are looked at there, and just before.
    static constexpr int moments = 8;
    static Instant moment(int index) { return Instant{std::chrono::hours{index + 1}}; }
    static std::vector<Instant> looks();

    static AccessWorld random(quint32 seed);
    /// A line of the kind that random() makes, for a subject and app that exist.
    Line randomLine(std::mt19937& dice) const;

    /// As the server holds it, with places of rows that have gone between.
    AccessParts parts() const;
    /// Where the parts keep them.
    GrantLineChange changeOf(const AccessParts& parts, const Line& line, bool taken = false) const;
    void put(const Line& line);
    void take(const Line& line);

    // The model's answers. A row of the matrix is a person, a group or a unit (a hospital's stands for everyone in it).
    bool isAllowed(SubjectType row, int index, qint64 app, Instant at) const;
    AccessAnswer answer(SubjectType row, int index, qint64 app, Instant at) const;
    QChar cell(SubjectType row, int index, qint64 app, Instant at) const;
    bool isUnder(int unit, int above) const;

    QString describe() const;

    std::vector<Unit> units;
    std::vector<App> apps;
    std::vector<Group> groups;
    std::vector<Person> people;
    std::vector<Line> lines; ///< each subject, app and effect once

private:
    struct Reaching {
        const Line* line = nullptr;
        bool isOwn = false;
    };
    std::vector<Reaching> reaching(SubjectType row, int index, qint64 app) const;
    bool reaches(const Line& line, SubjectType row, int index, bool& isOwn) const;
    /// An allowance of a unit or everyone, for an app on trial.
    bool waits(const Line& line) const;
};

/// Where the row with this id stands in the world, or -1.
template <class Rows>
int indexOfId(const Rows& rows, qint64 id)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

/// Tries a property on many worlds: it returns what is wrong, or nothing. The first world that breaks it is made smaller by
/// leaving lines out as long as something stays wrong, and is then shown with its seed. WARDPORT_SEED=n tries only that one.
void holdsInEveryWorld(
    const std::function<QString(const AccessWorld&, quint32 seed)>& property, quint32 worlds = 1'500);

} // namespace wardport::test
