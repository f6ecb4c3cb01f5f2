// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/people/PersonDirectory.h"

#include "server/auth/Scope.h"

#include <unordered_set>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString& field)
{
    throw ApiError(ErrorCode::invalid, field, u"no such person"_s);
}

} // namespace

PersonDirectory::PersonDirectory(Database& database)
    : m_store(database)
{
}

std::optional<PersonPlace> PersonDirectory::find(PersonId id)
{
    return m_store.find(id);
}

PersonPlace PersonDirectory::get(const Principal& who, PersonId id)
{
    const auto person = m_store.find(id);
    if (!person)
        throw ApiError(ErrorCode::notFound);
    requireInScope(who, person->path);
    return *person;
}

PersonPlace PersonDirectory::hold(const Principal& who, const QString& field, PersonId id)
{
    const auto person = m_store.hold(id);
    if (!person || !inScope(who, person->path))
        refuse(field);
    return *person;
}

std::vector<PersonPlace> PersonDirectory::hold(const Principal& who, const QString& field, const std::vector<PersonId>& ids)
{
    std::vector<PersonPlace> people = m_store.hold(ids);
    std::unordered_set<PersonId> good;
    for (const PersonPlace& person : people) {
        if (inScope(who, person.path))
            good.insert(person.id);
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!good.contains(ids[i]))
            refuse(field + u'[' + QString::number(i) + u']');
    }
    return people;
}

} // namespace wardport::server
