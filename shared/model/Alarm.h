// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <boost/describe.hpp>

#include <vector>

namespace wardport {

enum class AlarmKind {
    grantTampered,      ///< a row of the authorization does not bear out its seal
    ticketReplayed,     ///< a one-time ticket came a second time
    ticketExpired,      ///< a ticket came after its end
    administratorLocked, ///< too many wrong passwords for an account of the console
    directoryFailed,     ///< a scheduled sync with a hospital's directory did not succeed
    signOnReplayed,      ///< an authorization code or CAS ticket came a second time
    appDown              ///< probes found a web app down several times in a row
};
BOOST_DESCRIBE_ENUM(AlarmKind, grantTampered, ticketReplayed, ticketExpired, administratorLocked, directoryFailed,
    signOnReplayed, appDown)

enum class AlarmState { open, acknowledged };
BOOST_DESCRIBE_ENUM(AlarmState, open, acknowledged)

/// One thing that is known of it: a code such as "address", and the value as it was seen.
struct AlarmFact {
    QString name;
    QString value;

    bool operator==(const AlarmFact&) const = default;
};
BOOST_DESCRIBE_STRUCT(AlarmFact, (), (name, value))

/// Something that security has to look at. The same again while it is open is counted, not raised anew.
struct Alarm {
    AlarmId id;
    AlarmKind kind = AlarmKind::grantTampered;
    AlarmState state = AlarmState::open;
    QString subject;     ///< what it is about, for machines: "grant:12"
    QString subjectName; ///< the same for people
    std::vector<AlarmFact> evidence; ///< of the last time
    int occurrences = 1;
    Instant firstAt{};
    Instant lastAt{};
    QString note; ///< of who acknowledged it
    QString acknowledgedByName;
    std::optional<Instant> acknowledgedAt;
};
BOOST_DESCRIBE_STRUCT(Alarm, (),
    (id, kind, state, subject, subjectName, evidence, occurrences, firstAt, lastAt, note, acknowledgedByName,
        acknowledgedAt))

struct AlarmFilter : PageQuery {
    std::optional<AlarmKind> kind;
    std::optional<AlarmState> state;
    std::optional<Instant> from; ///< seen last at this moment or later
    std::optional<Instant> until;
};
BOOST_DESCRIBE_STRUCT(AlarmFilter, (PageQuery), (kind, state, from, until))

/// What was found and done about it.
struct AlarmAcknowledgement {
    QString note;
};
BOOST_DESCRIBE_STRUCT(AlarmAcknowledgement, (), (note))

Problems validate(const AlarmAcknowledgement& acknowledgement);

} // namespace wardport
