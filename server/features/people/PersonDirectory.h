// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/people/PersonStore.h"
#include "server/http/Principal.h"

namespace wardport::server {

/// Looks people up for other services.
class PersonDirectory {
public:
    explicit PersonDirectory(Database& database);

    std::optional<PersonPlace> find(PersonId id);
    /// Throws notFound unless the person exists within the caller's scope.
    PersonPlace get(const Principal& who, PersonId id);
    /// The person that a field of an input names, kept as they are until the end of the caller's transaction. Throws invalid,
    /// naming the field, when there is none within the caller's scope.
    PersonPlace hold(const Principal& who, const QString& field, PersonId id);
    /// The same for many, in the order of their ids; the error names the first bad one ("add[3]").
    std::vector<PersonPlace> hold(const Principal& who, const QString& field, const std::vector<PersonId>& ids);

private:
    PersonStore m_store;
};

} // namespace wardport::server
