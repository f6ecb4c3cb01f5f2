// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/Overview.h"

#include <QDate>

namespace wardport::server {

class OverviewStore {
public:
    explicit OverviewStore(Database& database);

    /// The figures below an org path (empty: all). `today` is the hospital's day.
    Overview figures(const QString& path, Instant now, QDate today);

private:
    Database& m_database;
};

} // namespace wardport::server
