// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/reviews/ReviewsPageFixture.h"
#include "tests/support/page/ListFile.h"

#include <gmock/gmock.h>

namespace wardport::test {
namespace {

/// Three people were granted an app long ago and never opened it; nobody else holds a grant of their own.
class ReviewListsTest : public ReviewsPageTest {
protected:
    explicit ReviewListsTest(Role role = Role::security)
        : ReviewsPageTest(role)
    {
        grant(3);
        database().execute(uR"(
            UPDATE grant_entry SET created_at = now() - interval '200 days'
            WHERE subject_type = 'person' AND subject_id IN (%1))"_s.arg(ids()));
    }

    QString ids() const
    {
        QStringList all;
        for (const PersonId id : m_people)
            all << QString::number(id.value());
        return all.join(u',');
    }

    /// The dormant grants of the three.
    void openDormant()
    {
        openTab(2, u"dormant"_s);
        filters()->setValue(u"app"_s, QString::number(m_app.value()));
        EXPECT_TRUE(waitFor([this] { return rows() >= 3; }));
    }

    std::size_t granted()
    {
        std::size_t found = 0;
        for (const PersonId id : m_people)
            found +=
                list<Grant>(Paths::grants + ("?subjectType=person&subjectId=" + std::to_string(id.value()))).size();
        return found;
    }

    void selectOurs()
    {
        table()->clearSelection();
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, u"lastUsedOn"_s) == u"never"_s && ours(row))
                table()->selectionModel()->select(
                    table()->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        EXPECT_EQ(table()->selectedRows().size(), 3u);
    }

private:
    bool ours(int row)
    {
        const qint64 id = table()->model()->index(row, 0).data(TableCore::IdRole).toString().toLongLong();
        return database()
            .query("SELECT EXISTS (SELECT FROM grant_entry WHERE id = :id AND created_at < now() - interval '199 days'"
                   " AND subject_id = ANY (:people::bigint[]))")
            .bind(":id", id)
            .bind(":people", QString(u'{' + ids() + u'}'))
            .scalar<bool>();
    }
};

class ReviewListsForSystem : public ReviewListsTest {
protected:
    ReviewListsForSystem()
        : ReviewListsTest(Role::system)
    {
    }
};

TEST_F(ReviewListsTest, tellsWhoWasGrantedWhatAndWhy)
{
    openTab(1, u"granted"_s);
    ASSERT_TRUE(waitFor([this] { return rows() >= 3; }));
    EXPECT_EQ(cell(0, u"operation"_s), u"Granted"_s);
    EXPECT_EQ(cell(0, u"note"_s), u"轮转"_s);
    EXPECT_FALSE(cell(0, u"byName"_s).isEmpty());
    filters()->setValue(u"operation"_s, u"remove"_s);
    EXPECT_TRUE(lists(0));
}

TEST_F(ReviewListsTest, opensThePersonOfALine)
{
    openTab(1, u"granted"_s);
    ASSERT_TRUE(waitFor([this] { return rows() >= 3; }));
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(requestedPage(), PageKind::people);
}

TEST_F(ReviewListsTest, withdrawsWhatIsDormantAfterTellingWhatFollows)
{
    openDormant();
    selectOurs();
    button(u"withdraw"_s)->click();
    QDialog* withdrawing = dialog(u"withdrawDialog"_s);
    ASSERT_TRUE(waitFor([&] { return acceptButton(withdrawing)->isEnabled(); }));
    EXPECT_TRUE(require<QLabel>(withdrawing, u"lead"_s)->text().contains(u"one change set"_s));
    EXPECT_EQ(granted(), 3u) << "only tried so far";
    acceptButton(withdrawing)->click();
    ASSERT_TRUE(isGone(u"withdrawDialog"_s));
    EXPECT_EQ(granted(), 0u);
    auto* undo = require<QWidget>(m_pane, u"message"_s)->findChild<QPushButton*>();
    ASSERT_TRUE(waitFor([&] { return undo->isVisible(); }));
    undo->click();
    EXPECT_TRUE(waitFor([this] { return granted() == 3; }));
}

TEST_F(ReviewListsTest, asksTheServerForAnotherTime)
{
    openDormant();
    filters()->setValue(u"days"_s, u"365"_s);
    EXPECT_TRUE(waitFor([this] {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, u"idleSince"_s) == u"200 days"_s)
                return false;
        }
        return true;
    }));
}

TEST_F(ReviewListsForSystem, withdrawalIsNotOfferedWithoutTheRight)
{
    openDormant();
    table()->selectRow(0);
    EXPECT_EQ(m_pane->findChild<QPushButton*>(u"withdraw"_s), nullptr);
    EXPECT_FALSE(require<QWidget>(m_pane, u"selectionBar"_s)->isVisible());
}

TEST_F(ReviewListsTest, grantedLooksGood)
{
    openTab(1, u"granted"_s);
    ASSERT_TRUE(waitFor([this] { return rows() >= 3; }));
    inspect(m_page, u"reviews_granted"_s);
}

TEST_F(ReviewListsTest, dormantLooksGood)
{
    openDormant();
    selectOurs();
    inspect(m_page, u"reviews_dormant"_s);
    button(u"withdraw"_s)->click();
    QDialog* withdrawing = dialog(u"withdrawDialog"_s);
    ASSERT_TRUE(waitFor([&] { return acceptButton(withdrawing)->isEnabled(); }));
    inspect(withdrawing, u"reviews_withdraw"_s);
}

TEST_F(ReviewListsTest, exportsWhatWasGrantedAndWhatIsDormant)
{
    openTab(1, u"granted"_s);
    ASSERT_TRUE(waitFor([this] { return rows() > 0; }));
    const auto changes = exportedRows(m_pane);
    EXPECT_THAT(exportedColumn(changes, u"What"_s), testing::Contains(u"Granted"_s));
    EXPECT_EQ(exportedColumn(changes, u"Note"_s).front(), cell(0, u"note"_s));
    openDormant();
    const auto dormant = exportedRows(m_pane, ExportFormat::csv);
    EXPECT_THAT(exportedColumn(dormant, u"Last use"_s), testing::Contains(u"never"_s));
    EXPECT_THAT(exportedColumn(dormant, u"Person is"_s), testing::Contains(u"Active"_s));
}

} // namespace
} // namespace wardport::test
