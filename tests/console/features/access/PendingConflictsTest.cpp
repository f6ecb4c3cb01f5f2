// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/PendingConflicts.h"

#include <gmock/gmock.h>

namespace wardport::test {

using namespace console;
using namespace Qt::Literals::StringLiterals;

namespace {

const Subject li{SubjectType::person, 7};

class PendingConflictsTest : public testing::Test {
protected:
    void paint(qint64 app, Paint paint = Paint::deny) { m_pending.apply({{{li, u"Li"_s}, AppId{app}, Stroke{paint}}}); }

    /// A trial of what is to be tried, in which the first so many lines meet the change set.
    void meet(std::size_t lines, qint64 set, qint64 version)
    {
        const auto tried = m_conflicts.entriesToTry();
        const auto origins = PendingChanges::lines(tried).origins;
        GrantChangeResult trial;
        trial.version = version;
        for (std::size_t i = 0; i < std::min(lines, origins.size()); ++i) {
            GrantConflict conflict;
            conflict.index = static_cast<int>(i);
            conflict.changeSetId = ChangeSetId{set};
            conflict.changedAt = Instant{std::chrono::seconds{set}};
            trial.conflicts.push_back(conflict);
        }
        m_conflicts.take(tried, origins, trial);
    }

    PendingChanges m_pending;
    PendingConflicts m_conflicts{m_pending};
};

} // namespace

TEST_F(PendingConflictsTest, linesOfOneCellAreOneConflict)
{
    paint(1, Paint::clear);
    meet(2, 5, 9);
    EXPECT_EQ(m_conflicts.all().size(), 1u);
    EXPECT_EQ(m_conflicts.undecided(), 1);
    EXPECT_NE(m_conflicts.find(li, AppId{1}), nullptr);
    EXPECT_EQ(m_conflicts.version(), 9);
}

TEST_F(PendingConflictsTest, keptCountsAsDecidedUntilChangedOnceMore)
{
    paint(1);
    meet(1, 5, 9);
    m_conflicts.keepMine({{li, AppId{1}}});
    EXPECT_EQ(m_conflicts.undecided(), 0);
    meet(1, 5, 10);
    EXPECT_EQ(m_conflicts.undecided(), 0) << "the same change set again";
    meet(1, 6, 11);
    EXPECT_EQ(m_conflicts.undecided(), 1);
}

TEST_F(PendingConflictsTest, aStrokeThatIsGoneMeetsNothing)
{
    paint(1);
    paint(2);
    meet(2, 5, 9);
    m_conflicts.takeTheirs({{li, AppId{1}}});
    EXPECT_EQ(m_pending.find(li, AppId{1}), nullptr);
    EXPECT_EQ(m_conflicts.find(li, AppId{1}), nullptr);
    m_pending.undo();
    m_pending.undo();
    EXPECT_TRUE(m_conflicts.all().empty());
}

TEST_F(PendingConflictsTest, afterAFullListTheRestIsTried)
{
    std::vector<PendingChanges::Edit> edits;
    for (qint64 app = 1; app <= 1200; ++app)
        edits.push_back({{li, u"Li"_s}, AppId{app}, Stroke{Paint::deny}});
    m_pending.apply(edits);
    meet(PendingConflicts::mostListed, 5, 9);
    ASSERT_TRUE(m_conflicts.isMoreToCome());
    EXPECT_EQ(m_conflicts.entriesToTry().size(), 200u);
    meet(PendingConflicts::mostListed, 5, 12);
    EXPECT_FALSE(m_conflicts.isMoreToCome());
    EXPECT_EQ(m_conflicts.all().size(), 1200u);
    EXPECT_EQ(m_conflicts.version(), 9) << "what came after the first look has not been seen for the first thousand";
}

TEST(PendingChanges, remembersWhatTheyWerePaintedOn)
{
    PendingChanges pending;
    pending.setPicture(5);
    pending.apply({{{li, u"Li"_s}, AppId{1}, Stroke{Paint::allow}}});
    pending.setPicture(8);
    pending.apply({{{li, u"Li"_s}, AppId{2}, Stroke{Paint::allow}}});
    EXPECT_EQ(pending.basedOn(), 5);
    pending.discardAll();
    EXPECT_EQ(pending.basedOn(), 8);
    pending.undo();
    EXPECT_EQ(pending.basedOn(), 5) << "brought back, it is as old as it was";
    pending.rebase(9);
    EXPECT_EQ(pending.basedOn(), 9);
}

} // namespace wardport::test
