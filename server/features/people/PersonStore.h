// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/features/people/Pinyin.h"
#include "shared/model/Person.h"

namespace wardport::server {

/// A person as other nouns need to know them.
struct PersonPlace {
    PersonId id;
    OrgUnitId hospitalId;
    OrgUnitId departmentId;
    QString staffNo;
    QString name;
    QString path; ///< of the administrative department: decides who may see the person
    bool active = true;
};
BOOST_DESCRIBE_STRUCT(PersonPlace, (), (id, hospitalId, departmentId, staffNo, name, path, active))

class PersonStore {
public:
    explicit PersonStore(Database& database);

    Page<Person> list(const std::optional<QString>& scope, const PersonFilter& filter);
    Person get(PersonId id);
    std::optional<PersonPlace> find(PersonId id);
    /// As find(), and nobody changes the person until the end of the transaction.
    std::optional<PersonPlace> hold(PersonId id);
    std::vector<PersonPlace> hold(const std::vector<PersonId>& ids);

    PersonId insert(const PersonInput& input, const Pinyin& pinyin);
    /// Throws versionMismatch when the row is not at `version`.
    void update(PersonId id, int version, const PersonInput& input, const Pinyin& pinyin);
    void setActive(PersonId id, bool active);
    void setPassword(PersonId id, const QString& hash);

private:
    struct FoundPeople {
        std::vector<PersonId> people;
        qint64 total = 0; ///< of whom these may be only the first
    };
    /// Whose name, number or pinyin has the words in it; nothing when that are too many to be told.
    std::optional<FoundPeople> withWords(const QString& words);
    /// The same, but only the first of them by name, one more than a page.
    std::optional<FoundPeople> firstWithWords(const QString& words, const std::optional<QString>& scope, int page);

    Database& m_database;
};

} // namespace wardport::server
