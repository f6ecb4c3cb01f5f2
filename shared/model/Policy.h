// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Error.h"

#include <boost/describe.hpp>

namespace wardport {

/// Whether phones must be inside the VPN: through a live session of their person's own account.
enum class PhoneVpn {
    off,
    required, ///< to sign in and at every request
    signOn    ///< the same, and the session vouches for the person: no password is asked
};
BOOST_DESCRIBE_ENUM(PhoneVpn, off, required, signOn)

/// Rules an information department decides on; the same for every server of a database.
struct PolicyInput {
    int lockoutFailures = 5;
    int lockoutMinutes = 30;
    int consoleIdleMinutes = 30;
    int consoleSessionHours = 12;
    int phoneIdleDays = 14;
    int phoneSessionDays = 90;
    int ticketSeconds = 60;
    int retentionDays = 1095; ///< of logs; never below 180 (Cybersecurity Law, Art. 23)
    PhoneVpn phoneVpn = PhoneVpn::off;
    int vpnStaleMinutes = 15; ///< a tunnel that its gateway has not told of for so long counts as ended
    QString minClientVersion; ///< older phones' clients may not sign in; empty: any may
};
BOOST_DESCRIBE_STRUCT(PolicyInput, (),
    (lockoutFailures, lockoutMinutes, consoleIdleMinutes, consoleSessionHours, phoneIdleDays, phoneSessionDays,
        ticketSeconds, retentionDays, phoneVpn, vpnStaleMinutes, minClientVersion))

struct Policy : PolicyInput {
    int version = 0; ///< 0: never changed
};
BOOST_DESCRIBE_STRUCT(Policy, (PolicyInput), (version))

Problems validate(const PolicyInput& input);

/// Whether a client of this version is older than `least`: by their numbers, "1.10" after "1.9". What precedes the first
/// digit is left out of account; a version without any is older than every one.
bool isOlderClient(const QString& version, const QString& least);

} // namespace wardport
