// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/Words.h"
#include "console/page/WordsContext.h"

namespace wardport::console {
namespace {

StateRole roleOf(AppState state)
{
    switch (state) {
    case AppState::draft:
        return StateRole::Neutral;
    case AppState::trial:
        return StateRole::Info;
    case AppState::published:
        return StateRole::Ok;
    case AppState::suspended:
        return StateRole::Warning;
    case AppState::retired:
        return StateRole::Dormant;
    }
    return StateRole::Neutral;
}

StateRole roleOf(AccessOrigin origin)
{
    switch (origin) {
    case AccessOrigin::none:
        return StateRole::Neutral;
    case AccessOrigin::direct:
    case AccessOrigin::inherited:
        return StateRole::Allow;
    case AccessOrigin::timeBoxed:
        return StateRole::Pending;
    case AccessOrigin::denied:
        return StateRole::Deny;
    }
    return StateRole::Neutral;
}

StateRole roleOf(ExceptionLevel level)
{
    switch (level) {
    case ExceptionLevel::debug:
        return StateRole::Neutral;
    case ExceptionLevel::info:
        return StateRole::Info;
    case ExceptionLevel::warning:
        return StateRole::Warning;
    case ExceptionLevel::error:
    case ExceptionLevel::fatal:
        return StateRole::Error;
    }
    return StateRole::Neutral;
}

StateRole roleOf(IssueState state)
{
    switch (state) {
    case IssueState::unresolved:
        return StateRole::Warning;
    case IssueState::resolved:
        return StateRole::Ok;
    case IssueState::regressed:
        return StateRole::Error;
    case IssueState::muted:
        return StateRole::Dormant;
    }
    return StateRole::Neutral;
}

StateRole roleOf(LaunchOutcome outcome)
{
    switch (outcome) {
    case LaunchOutcome::launched:
        return StateRole::Info;
    case LaunchOutcome::opened:
        return StateRole::Ok;
    case LaunchOutcome::failed:
        return StateRole::Error;
    }
    return StateRole::Neutral;
}

} // namespace

Badge badge(AppState state)
{
    return {roleOf(state), text(state)};
}

Badge badge(AccessOrigin origin)
{
    return {roleOf(origin), text(origin)};
}

Badge badge(GrantEffect effect)
{
    return {effect == GrantEffect::allow ? StateRole::Allow : StateRole::Deny, text(effect)};
}

Badge badge(ExceptionLevel level)
{
    return {roleOf(level), text(level)};
}

Badge badge(IssueState state)
{
    return {roleOf(state), text(state)};
}

Badge badge(LaunchOutcome outcome)
{
    return {roleOf(outcome), text(outcome)};
}

Badge activeBadge(bool active)
{
    return active ? Badge{StateRole::Ok, Words::tr("Active", "person, account")}
                  : Badge{StateRole::Dormant, Words::tr("Disabled", "person, account")};
}

Badge successBadge(bool success)
{
    return success ? Badge{StateRole::Ok, Words::tr("Succeeded")} : Badge{StateRole::Error, Words::tr("Failed")};
}

} // namespace wardport::console
