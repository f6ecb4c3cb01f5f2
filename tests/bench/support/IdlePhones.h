// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

#include <cstdint>
#include <string>

namespace wardport::bench {

/// Phones that are connected and do nothing, but ask for their apps once in 50 seconds so that the server keeps them. In a
/// process of their own, this program started anew, so that the server's memory and CPU are its own.
class IdlePhones {
public:
    /// Waits until all are connected and signed in. Throws std::runtime_error.
    IdlePhones(std::uint16_t port, const std::string& token, int count);
    ~IdlePhones();

    /// What main() of a bench gives way to: true when this process is such a crowd, which then has been.
    static bool served(int count, char** arguments);

private:
    QProcess m_process;
};

/// Lets this process open as many files as the system allows it.
void raiseFileLimit();

} // namespace wardport::bench
