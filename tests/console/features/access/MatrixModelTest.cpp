// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/CellWords.h"
#include "tests/console/features/access/Picture.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

namespace wardport::test {

using namespace console;
using namespace Qt::Literals::StringLiterals;
using testing::ElementsAre;
using Show = MatrixFilter::Show;

namespace {

const Subject hospital{SubjectType::everyone, 1};
const Subject surgery{SubjectType::department, 2};
const Subject li{SubjectType::person, 7};
const Stroke allow{Paint::allow};
const Stroke deny{Paint::deny};

/// A hospital with two departments and three people, columns "c n c" that stand as c c n: app1, app3, app2.
struct Matrix {
    PendingChanges pending;
    MatrixModel model{pending};

    Matrix()
    {
        model.setMatrix(MatrixRows::people,
            picture(u"cnc"_s, {u"u1 hospital - A.."_s, u"u2 surgery 1 aA."_s, u"u3 imaging 1 a.."_s}));
        model.addPeople(picture(u"cnc"_s, {u"p7 li 2 aaD"_s, u"p8 wang 2 aa."_s, u"p9 zhao 3 a.A"_s}));
    }
    void openAll() { model.openAll(true); }
    int row(const Subject& subject) const { return model.rowOf(subject); }
};

} // namespace

TEST(MatrixModel, columnsStandByCategory)
{
    const Matrix m;
    EXPECT_EQ(m.model.app(0).id, AppId{1});
    EXPECT_EQ(m.model.app(1).id, AppId{3});
    EXPECT_EQ(m.model.app(2).id, AppId{2});
    EXPECT_EQ(looks(m.model, 1), u"a.A"_s);
}

TEST(MatrixModel, showsUnitsFirstAndPeopleWhenOpened)
{
    Matrix m;
    EXPECT_THAT(namesInSight(m.model), ElementsAre(u"hospital"_s, u"surgery"_s, u"imaging"_s));
    m.model.setOpen(1, true);
    EXPECT_THAT(namesInSight(m.model), ElementsAre(u"hospital"_s, u"surgery"_s, u"li"_s, u"wang"_s, u"imaging"_s));
    EXPECT_EQ(m.model.row(2).depth, 2);
    m.model.setOpen(0, false);
    EXPECT_THAT(namesInSight(m.model), ElementsAre(u"hospital"_s));
}

TEST(MatrixModel, peopleOfAnUnknownDepartmentStandAtTheEnd)
{
    Matrix m;
    m.model.addPeople(picture(u"cnc"_s, {u"p10 guest 99 ..."_s}));
    EXPECT_EQ(namesInSight(m.model).last(), u"guest"_s);
}

TEST(MatrixModel, peopleReadAgainReplaceThoseHere)
{
    Matrix m;
    m.openAll();
    m.model.addPeople(picture(u"cnc"_s, {u"p8 wang 3 AAA"_s}));
    EXPECT_THAT(
        namesInSight(m.model), ElementsAre(u"hospital"_s, u"surgery"_s, u"li"_s, u"imaging"_s, u"wang"_s, u"zhao"_s));
    EXPECT_EQ(looks(m.model, 4), u"AAA"_s);
}

TEST(MatrixModel, foldsStayWhenThePictureIsReadAnew)
{
    Matrix m;
    m.model.setOpen(1, true);
    const AccessMatrix people = picture(u"cnc"_s, {u"p7 li 2 aaA"_s});
    m.model.setMatrix(MatrixRows::people, picture(u"cnc"_s, {u"u1 hospital - A.."_s, u"u2 surgery 1 aA."_s}), &people);
    EXPECT_THAT(namesInSight(m.model), ElementsAre(u"hospital"_s, u"surgery"_s, u"li"_s));
}

TEST(MatrixModel, anAppThatCameMeanwhileDoesNotShiftCells)
{
    PendingChanges pending;
    MatrixModel model(pending);
    model.setMatrix(MatrixRows::people, picture(u"cc"_s, {u"u1 hospital - .."_s}));
    AccessMatrix people = picture(u"ccc"_s, {u"p7 li 1 DAD"_s});
    people.apps[0].id = AppId{50};
    people.apps[1].id = AppId{1};
    people.apps[2].id = AppId{2};
    model.addPeople(people);
    model.openAll(true);
    EXPECT_EQ(looks(model, 1), u"AD"_s);
}

TEST(MatrixModel, searchOpensTheWayToPeople)
{
    Matrix m;
    m.model.setFilter({.words = u"zhao"_s});
    EXPECT_THAT(namesInSight(m.model), ElementsAre(u"hospital"_s, u"imaging"_s, u"zhao"_s));
    m.model.setOpen(1, false);
    EXPECT_THAT(namesInSight(m.model), ElementsAre(u"hospital"_s, u"imaging"_s));
    m.model.setFilter({});
    EXPECT_THAT(namesInSight(m.model), ElementsAre(u"hospital"_s, u"surgery"_s, u"imaging"_s));
}

TEST(MatrixModel, searchKnowsCodesAndWhatTheServerFound)
{
    Matrix m;
    m.model.setFilter({.words = u"c8"_s});
    EXPECT_THAT(namesInSight(m.model), ElementsAre(u"hospital"_s, u"surgery"_s, u"wang"_s));
    m.model.setFilter({.words = u"zzz"_s, .found = std::set<Subject>{li}});
    EXPECT_THAT(namesInSight(m.model), ElementsAre(u"hospital"_s, u"surgery"_s, u"li"_s));
}

TEST(MatrixModel, aDepartmentFoundByNameKeepsItsPeopleUnderIt)
{
    Matrix m;
    m.model.setFilter({.words = u"surgery"_s});
    EXPECT_THAT(namesInSight(m.model), ElementsAre(u"hospital"_s, u"surgery"_s));
    m.model.setOpen(1, true);
    EXPECT_THAT(namesInSight(m.model), ElementsAre(u"hospital"_s, u"surgery"_s, u"li"_s, u"wang"_s));
}

TEST(MatrixModel, showsOnlyRowsWithOwnLines)
{
    Matrix m;
    m.model.setFilter({.show = Show::own});
    EXPECT_THAT(namesInSight(m.model), ElementsAre(u"hospital"_s, u"surgery"_s, u"li"_s, u"imaging"_s, u"zhao"_s));
}

TEST(MatrixModel, showsOnlyDifferencesFromTheDepartment)
{
    Matrix m;
    m.model.setFilter({.show = Show::differences});
    // Surgery differs from the hospital, li and zhao from their departments; wang has what surgery has.
    EXPECT_THAT(namesInSight(m.model), ElementsAre(u"hospital"_s, u"surgery"_s, u"li"_s, u"imaging"_s, u"zhao"_s));
}

TEST(MatrixModel, showsOnlyWhatIsPendingAndFollowsIt)
{
    Matrix m;
    m.model.setFilter({.show = Show::pending});
    EXPECT_EQ(m.model.rowCount(), 0);
    m.pending.apply({{{li, u"li"_s}, AppId{1}, deny}});
    EXPECT_THAT(namesInSight(m.model), ElementsAre(u"hospital"_s, u"surgery"_s, u"li"_s));
    m.pending.undo();
    EXPECT_EQ(m.model.rowCount(), 0);
}

TEST(MatrixModel, filtersColumnsByCategoryAndName)
{
    Matrix m;
    m.model.setFilter({.category = u"clinical"_s});
    EXPECT_EQ(m.model.columnCount(), 2);
    m.model.setFilter({.appWords = u"APP2"_s});
    ASSERT_EQ(m.model.columnCount(), 1);
    EXPECT_EQ(m.model.app(0).id, AppId{2});
    EXPECT_EQ(looks(m.model, 1), u"A"_s);
}

TEST(MatrixModel, revealsARowUnderFoldedDepartments)
{
    Matrix m;
    m.model.setOpen(0, false);
    EXPECT_TRUE(m.model.reveal(li));
    EXPECT_EQ(m.model.row(m.row(li)).name, u"li"_s);
    EXPECT_FALSE(m.model.reveal({SubjectType::person, 999}));
}

TEST(MatrixModel, anUnreadDepartmentAsksForItsPeople)
{
    PendingChanges pending;
    MatrixModel model(pending);
    QSignalSpy wanted(&model, &MatrixModel::peopleWanted);
    model.setMatrix(MatrixRows::people, picture(u"c"_s, {u"u1 hospital - ."_s, u"u2 surgery 1 ."_s}));
    EXPECT_FALSE(model.canFold(1));
    model.setUnread({OrgUnitId{2}});
    EXPECT_TRUE(model.canFold(1));
    model.setOpen(1, true);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<OrgUnitId>(), OrgUnitId{2});
}

TEST(MatrixModel, paintsARangeOfWhatIsInSight)
{
    Matrix m;
    m.openAll();
    // Rows: hospital surgery li wang imaging zhao.
    m.pending.apply(m.model.edits({2, 1, 3, 2}, allow));
    EXPECT_EQ(m.pending.counts().allow, 4);
    EXPECT_EQ(looks(m.model, 2), u"aAA"_s);
    EXPECT_EQ(looks(m.model, 3), u"aAA"_s);
    EXPECT_NE(m.pending.find(li, AppId{3}), nullptr);
    EXPECT_EQ(m.pending.find(surgery, AppId{3}), nullptr);
}

TEST(MatrixModel, paintingBackWhatStandsTakesTheStrokeAway)
{
    Matrix m;
    const MatrixModel::Range own{1, 2, 1, 2}; // surgery's own allowance of app2
    EXPECT_TRUE(m.model.edits(own, allow).empty());
    m.pending.apply(m.model.edits(own, deny));
    EXPECT_EQ(m.pending.counts().deny, 1);
    m.pending.apply(m.model.edits(own, allow));
    EXPECT_TRUE(m.pending.isEmpty());
}

TEST(MatrixModel, clearingSkipsWhatIsOnlyInherited)
{
    Matrix m;
    m.openAll();
    const auto edits = m.model.rowEdits(m.row(li), {Paint::clear});
    ASSERT_EQ(edits.size(), 1u);
    EXPECT_EQ(edits[0].app, AppId{3});
}

TEST(MatrixModel, aColumnMeansTheRowsThatStandForThemselves)
{
    Matrix m;
    m.model.setOpen(1, true); // imaging stays folded and stands for its people
    QStringList painted;
    for (const auto& edit : m.model.columnEdits(1, allow))
        painted << edit.subject.name;
    EXPECT_THAT(painted, ElementsAre(u"li"_s, u"wang"_s, u"imaging"_s));
}

TEST(MatrixModel, peopleFollowTheirDepartment)
{
    Matrix m;
    m.openAll();
    m.pending.apply({{{surgery, u"surgery"_s}, AppId{3}, allow}});
    EXPECT_EQ(m.model.look(m.row({SubjectType::person, 8}), 1).cell, 'a');
    EXPECT_TRUE(m.model.look(m.row({SubjectType::person, 8}), 1).follows);
    // An own denial stays.
    EXPECT_EQ(m.model.look(m.row(li), 1).cell, 'D');
    EXPECT_FALSE(m.model.look(m.row(li), 1).follows);
    EXPECT_FALSE(m.model.isTouched(m.row({SubjectType::person, 9})));
}

TEST(MatrixModel, whatADepartmentIsGrantedOfATrialWaits)
{
    PendingChanges pending;
    MatrixModel model(pending);
    AccessMatrix units = picture(u"c"_s, {u"u1 hospital - ."_s, u"u2 surgery 1 ."_s});
    AccessMatrix people = picture(u"c"_s, {u"p7 li 2 ."_s});
    units.apps[0].state = people.apps[0].state = u"trial"_s;
    model.setMatrix(MatrixRows::people, units);
    model.addPeople(people);
    model.openAll(true);
    pending.apply({{{surgery, u"surgery"_s}, AppId{1}, allow}});
    EXPECT_EQ(model.look(model.rowOf(surgery), 0).cell, 'S');
    EXPECT_EQ(model.look(model.rowOf(li), 0).cell, 's');
    EXPECT_TRUE(CellWords::toolTip(model, model.rowOf(surgery), 0).contains(u"once the app is published"));
    pending.apply({{{li, u"li"_s}, AppId{1}, allow}});
    EXPECT_EQ(model.look(model.rowOf(li), 0).cell, 'A') << "a chosen person";
    pending.apply({{{surgery, u"surgery"_s}, AppId{1}, deny}});
    EXPECT_EQ(model.look(model.rowOf(li), 0).cell, 'd') << "a denial never waits";
}

TEST(MatrixModel, aDenialForEveryoneReachesPeopleThroughDepartments)
{
    Matrix m;
    m.openAll();
    m.pending.apply({{{hospital, u"hospital"_s}, AppId{1}, deny}});
    EXPECT_EQ(looks(m.model, 0), u"D.."_s);
    EXPECT_EQ(m.model.look(m.row(surgery), 0).cell, 'd');
    EXPECT_EQ(m.model.look(m.row(li), 0).cell, 'd');
    m.pending.undo();
    EXPECT_EQ(m.model.look(m.row(li), 0).cell, 'a');
}

TEST(MatrixModel, clearingADepartmentTakesItFromItsPeople)
{
    Matrix m;
    m.openAll();
    m.pending.apply(m.model.edits({1, 2, 1, 2}, {Paint::clear}));
    EXPECT_EQ(m.model.look(m.row(surgery), 2).cell, '.');
    EXPECT_EQ(m.model.look(m.row(li), 2).cell, '.');
}

TEST(MatrixModel, pendingChangesSurviveAnotherPicture)
{
    Matrix m;
    m.pending.apply({{{surgery, u"surgery"_s}, AppId{3}, deny}});
    m.model.setMatrix(MatrixRows::groups, picture(u"cnc"_s, {u"g5 nurses - A.."_s}));
    EXPECT_EQ(looks(m.model, 0), u"A.."_s);
    m.model.setMatrix(MatrixRows::departments, picture(u"cnc"_s, {u"u1 hospital - A.."_s, u"u2 surgery 1 aA."_s}));
    EXPECT_EQ(m.model.look(1, 1).cell, 'D');
}

TEST(MatrixModel, tellsTheChainAboveARow)
{
    Matrix m;
    m.openAll();
    EXPECT_THAT(m.model.chain(m.row(li)), ElementsAre(li, surgery, hospital));
}

} // namespace wardport::test
