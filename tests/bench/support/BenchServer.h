// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/app/Instance.h"
#include "server/features/sample/SampleOptions.h"

#include <QTemporaryDir>

namespace wardport::bench {

/// A whole server in this process with a sample hospital of 40 apps, on a PostgreSQL of its own that waits for the disk.
/// Both are gone with this object.
class BenchServer {
public:
    BenchServer();

    server::Database& database() { return m_instance->database(); }
    std::uint16_t phonePort() const;
    std::string certificateFile() const;
    std::string keyFile() const;

    /// Somebody who may open every app, and a token of theirs.
    PersonId person() const { return m_person; }
    const std::string& token() const { return m_token; }
    const std::vector<AppId>& apps() const { return m_apps; }

    /// Who may sign in from a phone.
    const std::vector<server::SamplePhoneUser>& phoneUsers() const { return m_phoneUsers; }
    std::size_t signInsWaiting() { return m_instance->services().lane().waiting(); }

private:
    void loadSample();
    void grantEverything();

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<server::Instance> m_instance;
    PersonId m_person;
    std::string m_token;
    std::vector<AppId> m_apps;
    std::vector<server::SamplePhoneUser> m_phoneUsers;
};

} // namespace wardport::bench
