// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/AccessCell.h"

#include <gtest/gtest.h>

namespace wardport::test {

using namespace console;

namespace {

const Instant now{std::chrono::hours{500'000}};
const Instant later = now + std::chrono::hours{24};

} // namespace

TEST(AccessCell, aStrokeShowsItsEffectAndWindow)
{
    EXPECT_EQ(cells::drawn({Paint::allow}, now), 'A');
    EXPECT_EQ(cells::drawn({Paint::allow, {}, later}, now), 'T');
    EXPECT_EQ(cells::drawn({Paint::allow, later, {}}, now), 'S');
    EXPECT_EQ(cells::drawn({Paint::allow, now, {}}, now), 'A');
    EXPECT_EQ(cells::drawn({Paint::deny}, now), 'D');
    EXPECT_EQ(cells::drawn({Paint::deny, later, {}}, now), '.');
    EXPECT_EQ(cells::drawn({Paint::clear}, now), '.');
}

TEST(AccessCell, denialFromAboveWinsOverAnOwnAllowance)
{
    const Stroke allow{Paint::allow};
    EXPECT_EQ(cells::preview('d', &allow, 'd', 'd', now), 'd');
    EXPECT_EQ(cells::preview('A', nullptr, '.', 'd', now), 'd');
}

TEST(AccessCell, ownDenialStaysWhateverComesFromAbove)
{
    EXPECT_EQ(cells::preview('D', nullptr, '.', 'a', now), 'D');
    const Stroke deny{Paint::deny};
    EXPECT_EQ(cells::preview('a', &deny, 'a', 'a', now), 'D');
}

TEST(AccessCell, clearingLeavesWhatIsInherited)
{
    const Stroke clear{Paint::clear};
    EXPECT_EQ(cells::preview('D', &clear, 'a', 'a', now), 'a');
    EXPECT_EQ(cells::preview('A', &clear, '.', '.', now), '.');
}

TEST(AccessCell, followsWhatComesFromAbove)
{
    EXPECT_EQ(cells::preview('.', nullptr, '.', 'a', now), 'a');
    EXPECT_EQ(cells::preview('a', nullptr, 'a', '.', now), '.');
    EXPECT_EQ(cells::preview('d', nullptr, 'd', 't', now), 't');
}

TEST(AccessCell, keepsWhatAGroupGives)
{
    // Allowed though the department is not: that came from elsewhere and stays.
    EXPECT_EQ(cells::preview('a', nullptr, '.', 't', now), 'a');
    EXPECT_EQ(cells::preview('d', nullptr, '.', 'a', now), 'd');
}

TEST(AccessCell, aLongerAllowanceFromAboveWinsOverAShorterOwnOne)
{
    EXPECT_EQ(cells::preview('T', nullptr, '.', 'a', now), 'a');
    EXPECT_EQ(cells::preview('T', nullptr, '.', 't', now), 'T');
}

TEST(AccessCell, knowsWhatPaintingWouldLeaveAsItIs)
{
    EXPECT_TRUE(cells::leavesAsIs('A', {Paint::allow}));
    EXPECT_FALSE(cells::leavesAsIs('A', {Paint::allow, {}, later}));
    EXPECT_FALSE(cells::leavesAsIs('a', {Paint::allow}));
    EXPECT_TRUE(cells::leavesAsIs('a', {Paint::clear}));
    EXPECT_FALSE(cells::leavesAsIs('T', {Paint::clear}));
    EXPECT_FALSE(cells::leavesAsIs('D', {Paint::deny}));
}

} // namespace wardport::test
