// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/OrgUnit.h"
#include "tests/console/features/people/PeoplePageFixture.h"

#include <QComboBox>
#include <QMenu>
#include <QTreeWidget>

namespace wardport::test {
namespace {

class OrgMergeTest : public PeoplePageTest {
protected:
    QTreeWidgetItem* item(qint64 id) const
    {
        for (QTreeWidgetItemIterator at(require<QTreeWidget>(m_page, u"orgTree"_s)); *at; ++at) {
            if ((*at)->data(0, Qt::UserRole).toLongLong() == id)
                return *at;
        }
        return nullptr;
    }
    /// Opens the menu of that unit and takes the entry.
    void take(const OrgUnit& unit, const QString& entry)
    {
        ASSERT_TRUE(waitFor([&] { return m_made == 0 || item(m_made) != nullptr; })) << "the tree is not read yet";
        require<QTreeWidget>(m_page, u"orgTree"_s)->setCurrentItem(item(unit.id.value()));
        require<QToolButton>(m_page, u"manageUnits"_s)->click();
        auto* menu = m_page->findChild<QMenu*>(u"unitMenu"_s);
        ASSERT_TRUE(menu);
        auto* action = menu->findChild<QAction*>(entry);
        ASSERT_TRUE(action) << entry.toStdString();
        action->trigger();
        menu->close();
    }
    OrgUnit unit(OrgUnitId id) { return read<OrgUnit>(Paths::orgUnit, id.value()); }
    OrgUnit department() { return unit(firstPerson().departmentId); }
    OrgUnit newDepartment(const QString& code, const OrgUnit& beside)
    {
        OrgUnitInput input;
        input.parentId = beside.hospitalId;
        input.code = code;
        input.name = u"New department"_s;
        const auto made = server().as(Role::system).post(Paths::orgUnits, input).as<OrgUnit>();
        m_made = made.id.value();
        return made;
    }
    static void choose(const QDialog* dialog, const QString& field, const OrgUnit& unit)
    {
        form(dialog, field)->setText(field, QString::number(unit.id.value()));
        EXPECT_EQ(form(dialog, field)->text(field), QString::number(unit.id.value()));
    }

    qint64 m_made = 0; ///< the unit that the page must know
};

TEST_F(OrgMergeTest, mergesADepartmentAfterTellingWhatGoesOver)
{
    const OrgUnit from = department();
    const OrgUnit into = newDepartment(u"INTO"_s, from);
    openPeople();
    take(from, u"mergeUnit"_s);
    QDialog* merging = dialog(u"orgMergeDialog"_s);
    save(merging);
    EXPECT_FALSE(error(merging, u"intoId"_s).isEmpty());
    choose(merging, u"intoId"_s, into);
    auto* figures = require<QLabel>(merging, u"figures"_s);
    EXPECT_TRUE(waitFor([&] { return figures->text().contains(u"people"_s) || figures->text().contains(u"person"_s); }))
        << figures->text().toStdString();
    inspect(merging, u"people_merge"_s);
    EXPECT_TRUE(unit(from.id).active);
    save(merging);
    ASSERT_TRUE(isGone(u"orgMergeDialog"_s));
    EXPECT_FALSE(unit(from.id).active);
    EXPECT_EQ(unit(into.id).headcount, from.headcount);
    EXPECT_TRUE(waitFor([&] { return context().orgTree.find(into.id)->headcount == from.headcount; }));
}

TEST_F(OrgMergeTest, targetThatWasClosedMeanwhileIsToldAtItsField)
{
    const OrgUnit from = department();
    const OrgUnit into = newDepartment(u"INTO"_s, from);
    openPeople();
    take(from, u"mergeUnit"_s);
    QDialog* merging = dialog(u"orgMergeDialog"_s);
    choose(merging, u"intoId"_s, into);
    ASSERT_EQ(server().as(Role::system).post(fill(Paths::orgUnitDisable, {into.id.value()})).status, 200);
    save(merging);
    EXPECT_TRUE(waitFor([&] { return !error(merging, u"intoId"_s).isEmpty(); }));
    EXPECT_TRUE(unit(from.id).active);
}

TEST_F(OrgMergeTest, movesADepartmentUnderAnother)
{
    const OrgUnit under = department();
    const OrgUnit moving = newDepartment(u"MOVES"_s, under);
    openPeople();
    take(moving, u"moveUnit"_s);
    QDialog* dialogOpen = dialog(u"orgMoveDialog"_s);
    choose(dialogOpen, u"parentId"_s, under);
    inspect(dialogOpen, u"people_move"_s);
    save(dialogOpen);
    ASSERT_TRUE(isGone(u"orgMoveDialog"_s));
    EXPECT_EQ(unit(moving.id).parentId, under.id);
    EXPECT_TRUE(waitFor([&] { return context().orgTree.find(moving.id)->parentId == under.id; }));
}

} // namespace
} // namespace wardport::test
