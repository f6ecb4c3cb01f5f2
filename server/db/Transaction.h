// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace wardport::server {

class Connection;
class Database;

/// A transaction of this thread; rolled back unless committed. One inside another joins it: only the outermost commits,
/// and an inner one that was rolled back dooms the whole.
class Transaction {
public:
    explicit Transaction(Database& database);
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Throws when the work is not known to be durable.
    void commit();

    /// Runs `work` after the outermost commit, in order; dropped on rollback. What it throws reaches the committer.
    void onCommit(std::function<void()> work);

private:
    void rollback() noexcept;

    Connection& m_connection;
    bool m_done = false;
};

} // namespace wardport::server
