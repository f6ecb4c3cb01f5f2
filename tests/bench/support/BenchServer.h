// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/app/Instance.h"
#include "server/features/sample/SampleOptions.h"

#include <QTemporaryDir>

#include <functional>

namespace wardport::bench {

/// A whole server in this process with a sample hospital, of 240 people and 40 apps unless told otherwise, on a PostgreSQL of
/// its own that waits for the disk. Both are gone with this object.
class BenchServer {
public:
    /// `furnish` adds what else there is to be, before the server starts.
    explicit BenchServer(int people = 240, int apps = 40, const std::function<void(server::Database&)>& furnish = {});

    server::Instance& instance() { return *m_instance; }
    /// For a second server on the same data.
    server::Config configOfAnother();
    const Clock& clock() const { return m_clock; }
    std::uint16_t adminPort() const;
    /// For a new account of the console.
    std::string tokenOf(Role role);
    /// For the phone of a person.
    std::string tokenOf(PersonId person);

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
    void loadSample(int people, int apps);
    void grantEverything();

    QTemporaryDir m_folder;
    SystemClock m_clock;
    server::Config m_config;
    std::unique_ptr<server::Instance> m_instance;
    PersonId m_person;
    std::string m_token;
    std::vector<AppId> m_apps;
    std::vector<server::SamplePhoneUser> m_phoneUsers;
};

} // namespace wardport::bench
