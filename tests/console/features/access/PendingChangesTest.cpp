// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/PendingChanges.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

namespace wardport::test {

using namespace console;
using namespace Qt::Literals::StringLiterals;

namespace {

const Subject somebody{SubjectType::person, 7};
const Subject ward{SubjectType::department, 2};
const Instant end{std::chrono::hours{500'000}};

PendingChanges::Edit edit(const Subject& subject, qint64 app, std::optional<Stroke> stroke)
{
    return {{subject, u"Li"_s}, AppId{app}, stroke};
}

} // namespace

TEST(PendingChanges, countsByEffect)
{
    PendingChanges pending;
    EXPECT_EQ(pending.apply({edit(somebody, 1, Stroke{Paint::allow}), edit(somebody, 2, Stroke{Paint::deny}),
                  edit(ward, 1, Stroke{Paint::clear})}),
        3);
    EXPECT_EQ(pending.counts().allow, 1);
    EXPECT_EQ(pending.counts().deny, 1);
    EXPECT_EQ(pending.counts().clear, 1);
    pending.apply({edit(somebody, 1, Stroke{Paint::deny}), edit(somebody, 2, std::nullopt)});
    EXPECT_EQ(pending.counts().allow, 0);
    EXPECT_EQ(pending.counts().deny, 1);
    EXPECT_EQ(pending.counts().total(), 2);
}

TEST(PendingChanges, paintingTheSameAgainIsNoStep)
{
    PendingChanges pending;
    pending.apply({edit(somebody, 1, Stroke{Paint::allow})});
    const QSignalSpy changed(&pending, &PendingChanges::changed);
    EXPECT_EQ(pending.apply({edit(somebody, 1, Stroke{Paint::allow})}), 0);
    EXPECT_EQ(pending.apply({edit(ward, 1, std::nullopt)}), 0);
    EXPECT_TRUE(changed.isEmpty());
    pending.undo();
    EXPECT_TRUE(pending.isEmpty());
}

TEST(PendingChanges, undoesAndRedoesStepByStep)
{
    PendingChanges pending;
    pending.apply({edit(somebody, 1, Stroke{Paint::allow})});
    pending.apply({edit(somebody, 1, Stroke{Paint::deny}), edit(ward, 3, Stroke{Paint::allow})});
    pending.undo();
    ASSERT_NE(pending.find(somebody, AppId{1}), nullptr);
    EXPECT_EQ(pending.find(somebody, AppId{1})->paint, Paint::allow);
    EXPECT_EQ(pending.find(ward, AppId{3}), nullptr);
    pending.redo();
    EXPECT_EQ(pending.find(somebody, AppId{1})->paint, Paint::deny);
    EXPECT_FALSE(pending.canRedo());
    pending.undo();
    pending.undo();
    EXPECT_TRUE(pending.isEmpty());
    EXPECT_FALSE(pending.canUndo());
}

TEST(PendingChanges, aNewStrokeEndsWhatCouldBeRedone)
{
    PendingChanges pending;
    pending.apply({edit(somebody, 1, Stroke{Paint::allow})});
    pending.undo();
    pending.apply({edit(somebody, 2, Stroke{Paint::allow})});
    EXPECT_FALSE(pending.canRedo());
}

TEST(PendingChanges, undoesACellThatAStepTouchesTwice)
{
    PendingChanges pending;
    pending.apply({edit(somebody, 1, Stroke{Paint::allow}), edit(somebody, 1, Stroke{Paint::deny})});
    EXPECT_EQ(pending.find(somebody, AppId{1})->paint, Paint::deny);
    pending.undo();
    EXPECT_TRUE(pending.isEmpty());
}

TEST(PendingChanges, discardingCanBeUndone)
{
    PendingChanges pending;
    pending.apply({edit(somebody, 1, Stroke{Paint::allow}), edit(ward, 2, Stroke{Paint::deny})});
    pending.discardAll();
    EXPECT_TRUE(pending.isEmpty());
    pending.undo();
    EXPECT_EQ(pending.counts().total(), 2);
}

TEST(PendingChanges, settlingKeepsWhatWasPaintedMeanwhile)
{
    PendingChanges pending;
    pending.apply({edit(somebody, 1, Stroke{Paint::allow}), edit(somebody, 2, Stroke{Paint::allow})});
    const auto sent = pending.entries();
    pending.apply({edit(somebody, 2, Stroke{Paint::deny}), edit(ward, 1, Stroke{Paint::deny})});
    pending.settle(sent);
    EXPECT_EQ(pending.find(somebody, AppId{1}), nullptr);
    EXPECT_EQ(pending.find(somebody, AppId{2})->paint, Paint::deny);
    EXPECT_EQ(pending.counts().total(), 2);
    EXPECT_FALSE(pending.canUndo());
}

TEST(PendingChanges, anAllowanceLiftsTheDenial)
{
    PendingChanges pending;
    pending.apply({edit(somebody, 4, Stroke{Paint::allow, {}, end})});
    const auto lines = PendingChanges::lines(pending.entries());
    ASSERT_EQ(lines.changes.size(), 2u);
    EXPECT_EQ(lines.changes[0].operation, GrantOperation::remove);
    EXPECT_EQ(lines.changes[0].effect, GrantEffect::deny);
    EXPECT_EQ(lines.changes[0].validUntil, std::nullopt);
    EXPECT_EQ(lines.changes[1].operation, GrantOperation::add);
    EXPECT_EQ(lines.changes[1].effect, GrantEffect::allow);
    EXPECT_EQ(lines.changes[1].validUntil, end);
    EXPECT_EQ(lines.changes[1].subjectId, u"7"_s);
    EXPECT_EQ(lines.changes[1].appId, AppId{4});
}

TEST(PendingChanges, aDenialLeavesTheAllowanceUnderIt)
{
    const auto lines = PendingChanges::lines({{{somebody, {}}, AppId{1}, Stroke{Paint::deny}}});
    ASSERT_EQ(lines.changes.size(), 1u);
    EXPECT_EQ(lines.changes[0].operation, GrantOperation::add);
    EXPECT_EQ(lines.changes[0].effect, GrantEffect::deny);
}

TEST(PendingChanges, clearingTakesBothLinesAway)
{
    const auto lines = PendingChanges::lines(
        {{{somebody, {}}, AppId{1}, Stroke{Paint::allow}}, {{ward, {}}, AppId{1}, Stroke{Paint::clear}}});
    ASSERT_EQ(lines.changes.size(), 4u);
    EXPECT_EQ(lines.changes[2].operation, GrantOperation::remove);
    EXPECT_EQ(lines.changes[3].operation, GrantOperation::remove);
    EXPECT_NE(lines.changes[2].effect, lines.changes[3].effect);
    EXPECT_EQ(lines.changes[3].subjectType, SubjectType::department);
    EXPECT_THAT(lines.origins, testing::ElementsAre(0u, 0u, 1u, 1u));
}

} // namespace wardport::test
