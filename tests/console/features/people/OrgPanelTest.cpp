// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/OrgUnit.h"
#include "tests/console/features/people/PeoplePageFixture.h"

#include <QMenu>
#include <QTreeWidget>

namespace wardport::test {
namespace {

class OrgPanelTest : public PeoplePageTest {
protected:
    QTreeWidget* tree() const { return require<QTreeWidget>(m_page, u"orgTree"_s); }
    QTreeWidgetItem* item(qint64 id) const
    {
        for (QTreeWidgetItemIterator at(tree()); *at; ++at) {
            if ((*at)->data(0, Qt::UserRole).toLongLong() == id)
                return *at;
        }
        return nullptr;
    }
    /// Opens the panel's menu and takes that entry.
    void take(const QString& entry)
    {
        require<QToolButton>(m_page, u"manageUnits"_s)->click();
        auto* menu = m_page->findChild<QMenu*>(u"unitMenu"_s);
        ASSERT_TRUE(menu);
        auto* action = menu->findChild<QAction*>(entry);
        ASSERT_TRUE(action) << entry.toStdString();
        action->trigger();
        menu->close();
    }
    std::vector<OrgUnit> units() { return server().as(Role::system).get(Paths::orgUnits).as<OrgUnitList>().items; }
    std::optional<OrgUnit> byCode(const QString& code)
    {
        for (const OrgUnit& unit : units()) {
            if (unit.code == code)
                return unit;
        }
        return std::nullopt;
    }
};

TEST_F(OrgPanelTest, addsADepartmentAndDisablesIt)
{
    openPeople();
    const OrgUnit hospital = units().front();
    tree()->setCurrentItem(item(hospital.id.value()));
    take(u"addDepartment"_s);
    QDialog* adding = dialog(u"orgUnitDialog"_s);
    QTest::keyClicks(require<QLineEdit>(adding, u"name"_s), u"Sleep Medicine"_s);
    QTest::keyClicks(require<QLineEdit>(adding, u"code"_s), u"SLEEP"_s);
    save(adding);
    ASSERT_TRUE(isGone(u"orgUnitDialog"_s));
    ASSERT_TRUE(byCode(u"SLEEP"_s));
    EXPECT_EQ(byCode(u"SLEEP"_s)->parentId, hospital.id);
    const qint64 id = byCode(u"SLEEP"_s)->id.value();
    ASSERT_TRUE(waitFor([&] { return item(id) != nullptr; }));
    tree()->setCurrentItem(item(id));
    Confirm::setNextAnswer(true);
    take(u"disableUnit"_s);
    EXPECT_TRUE(waitFor([&] { return !byCode(u"SLEEP"_s)->active; }));
}

TEST_F(OrgPanelTest, aDepartmentWithPeopleIsNotDisabled)
{
    openPeople();
    const Person person = firstPerson();
    tree()->setCurrentItem(item(person.departmentId.value()));
    Confirm::setNextAnswer(true);
    take(u"disableUnit"_s);
    auto* panel = require<QWidget>(m_page, u"orgPanel"_s);
    EXPECT_TRUE(waitFor([&] {
        const auto labels = panel->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [](const QLabel* label) { return label->text().startsWith(u"Not disabled"_s); });
    }));
}

TEST_F(OrgPanelTest, aTakenCodeIsToldAtItsField)
{
    openPeople();
    const std::vector<OrgUnit> all = units();
    const OrgUnit department = *std::ranges::find(all, OrgUnitKind::department, &OrgUnit::kind);
    tree()->setCurrentItem(item(department.hospitalId.value()));
    take(u"addDepartment"_s);
    QDialog* adding = dialog(u"orgUnitDialog"_s);
    QTest::keyClicks(require<QLineEdit>(adding, u"name"_s), u"Again"_s);
    QTest::keyClicks(require<QLineEdit>(adding, u"code"_s), department.code);
    save(adding);
    EXPECT_TRUE(waitFor([&] { return !error(adding, u"code"_s).isEmpty(); }));
    inspect(adding, u"people_unit_dialog"_s);
}

} // namespace
} // namespace wardport::test
