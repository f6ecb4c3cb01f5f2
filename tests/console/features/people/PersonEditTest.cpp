// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/people/PeoplePageFixture.h"

#include <QClipboard>

namespace wardport::test {
namespace {

class PersonEditTest : public PeoplePageTest {
protected:
    QDialog* newPerson(const QString& name, const QString& staffNo)
    {
        openPeople();
        create(u"newPerson"_s);
        QDialog* dialog = this->dialog(u"personDialog"_s);
        QTest::keyClicks(require<QLineEdit>(dialog, u"staffNo"_s), staffNo);
        require<QLineEdit>(dialog, u"name"_s)->setText(name);
        form(dialog, u"departmentId"_s)
            ->setText(u"departmentId"_s, QString::number(firstPerson().departmentId.value()));
        return dialog;
    }

    Page<Person> found(const QString& staffNo) { return list<Person>(Paths::people, u"q="_s + staffNo); }
};

TEST_F(PersonEditTest, takesInAPersonWithARareName)
{
    const QString name = QString::fromUtf8(
        "\xF0\xA0\xAE\xB7\xE5\xBF\x97\xE8\xBF\x9C"); // a character beyond the basic plane
    QDialog* dialog = newPerson(name, u"new-777"_s);
    save(dialog);
    ASSERT_TRUE(isGone(u"personDialog"_s));
    ASSERT_EQ(found(u"new-777"_s).total, 1);
    EXPECT_EQ(found(u"new-777"_s).items[0].name, name);
    EXPECT_TRUE(waitFor([&] { return drawerPane()->isVisible() && drawerTitle() == name; }));
    typeSearch(u"new-777"_s);
    EXPECT_TRUE(waitFor([&] { return rows() == 1 && cell(0, u"name"_s) == name; }));
}

TEST_F(PersonEditTest, anEmptyNameIsToldAtItsFieldAndNotSent)
{
    QDialog* dialog = newPerson({}, u"new-778"_s);
    save(dialog);
    EXPECT_FALSE(error(dialog, u"name"_s).isEmpty());
    EXPECT_EQ(found(u"new-778"_s).total, 0);
}

TEST_F(PersonEditTest, aStaffNumberIsCheckedAsOneTypes)
{
    QDialog* dialog = newPerson(u"Wang"_s, u"12 34"_s);
    EXPECT_FALSE(error(dialog, u"staffNo"_s).isEmpty());
    require<QLineEdit>(dialog, u"staffNo"_s)->setText(u"1234"_s);
    EXPECT_TRUE(error(dialog, u"staffNo"_s).isEmpty());
}

TEST_F(PersonEditTest, aTakenStaffNumberIsToldAtItsField)
{
    QDialog* dialog = newPerson(u"Wang"_s, firstPerson().staffNo);
    save(dialog);
    EXPECT_TRUE(waitFor([&] { return error(dialog, u"staffNo"_s) == u"This is taken already."_s; }));
    require<QLineEdit>(dialog, u"staffNo"_s)->setText(u"new-779"_s);
    EXPECT_TRUE(error(dialog, u"staffNo"_s).isEmpty());
    save(dialog);
    EXPECT_TRUE(isGone(u"personDialog"_s));
    EXPECT_EQ(found(u"new-779"_s).total, 1);
}

TEST_F(PersonEditTest, aTraineeNeedsALastDay)
{
    QDialog* dialog = newPerson(u"Wang"_s, u"new-780"_s);
    form(dialog, u"category"_s)->setText(u"category"_s, u"student"_s);
    save(dialog);
    EXPECT_FALSE(error(dialog, u"validUntil"_s).isEmpty());
    form(dialog, u"validUntil"_s)->setDate(u"validUntil"_s, QDate(2099, 6, 30));
    EXPECT_TRUE(error(dialog, u"validUntil"_s).isEmpty());
    save(dialog);
    ASSERT_TRUE(isGone(u"personDialog"_s));
    EXPECT_EQ(found(u"new-780"_s).items.at(0).validUntil, QDate(2099, 6, 30));
}

TEST_F(PersonEditTest, aDepartmentIsChosenNotAssumed)
{
    QDialog* dialog = newPerson(u"Wang"_s, u"new-782"_s);
    form(dialog, u"departmentId"_s)->setText(u"departmentId"_s, QString());
    save(dialog);
    EXPECT_FALSE(error(dialog, u"departmentId"_s).isEmpty());
    EXPECT_EQ(found(u"new-782"_s).total, 0);
}

TEST_F(PersonEditTest, entriesAreNotLostWithoutAsking)
{
    QDialog* dialog = newPerson(u"Wang"_s, u"new-781"_s);
    Confirm::setNextAnswer(false);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    Confirm::setNextAnswer(true);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(isGone(u"personDialog"_s));
    EXPECT_EQ(found(u"new-781"_s).total, 0);
}

TEST_F(PersonEditTest, editsAPersonFromTheDrawer)
{
    openPeople();
    const Person person = firstPerson();
    m_page->showTarget(person.id);
    ASSERT_TRUE(waitFor([&] { return drawerPane()->isVisible(); }));
    trigger(u"editPerson"_s);
    QDialog* dialog = this->dialog(u"personDialog"_s);
    EXPECT_EQ(require<QLineEdit>(dialog, u"staffNo"_s)->text(), person.staffNo);
    require<QLineEdit>(dialog, u"title"_s)->setText(u"Chief"_s);
    save(dialog);
    ASSERT_TRUE(isGone(u"personDialog"_s));
    const Person after = read<Person>(Paths::person, person.id.value());
    EXPECT_EQ(after.title, u"Chief"_s);
    EXPECT_EQ(after.departmentId, person.departmentId);
    EXPECT_EQ(after.validUntil, person.validUntil);
}

TEST_F(PersonEditTest, anOvertakenChangeIsExplained)
{
    openPeople();
    Person person = firstPerson();
    m_page->showTarget(person.id);
    ASSERT_TRUE(waitFor([&] { return drawerPane()->isVisible(); }));
    trigger(u"editPerson"_s);
    QDialog* dialog = this->dialog(u"personDialog"_s);
    person.phone = u"13800000000"_s;
    ASSERT_EQ(server()
                  .as(Role::system)
                  .put(fill(Paths::person, {person.id.value()}), static_cast<const PersonInput&>(person),
                      ifMatch(person.version))
                  .status,
        200);
    require<QLineEdit>(dialog, u"title"_s)->setText(u"Chief"_s);
    save(dialog);
    auto* message = require<QWidget>(dialog, u"dialogMessage"_s);
    ASSERT_TRUE(waitFor([&] { return message->isVisible(); }));
    message->findChild<QPushButton*>()->click();
    EXPECT_TRUE(waitFor([&] { return require<QLineEdit>(dialog, u"phone"_s)->text() == person.phone; }));
    require<QLineEdit>(dialog, u"title"_s)->setText(u"Chief"_s);
    save(dialog);
    ASSERT_TRUE(isGone(u"personDialog"_s));
    EXPECT_EQ(read<Person>(Paths::person, person.id.value()).title, u"Chief"_s);
}

TEST_F(PersonEditTest, disablingTellsWhatFollowsAndCanBeTakenBack)
{
    openPeople();
    const Person person = firstPerson();
    m_page->showTarget(person.id);
    ASSERT_TRUE(waitFor([&] { return drawerPane()->isVisible(); }));
    Confirm::setNextAnswer(true);
    trigger(u"togglePerson"_s);
    EXPECT_TRUE(Confirm::lastQuestion().text.contains(u"VPN"_s));
    EXPECT_TRUE(waitFor([&] { return !read<Person>(Paths::person, person.id.value()).active; }));
    ASSERT_TRUE(waitFor([&] { return require<QToolButton>(drawerPane(), u"togglePerson"_s)->text() == u"Enable"_s; }));
    trigger(u"togglePerson"_s);
    EXPECT_TRUE(waitFor([&] { return read<Person>(Paths::person, person.id.value()).active; }));
}

TEST_F(PersonEditTest, severalAreDisabledAtOnce)
{
    openPeople();
    filters()->setValue(u"active"_s, u"true"_s);
    const qint64 active = list<Person>(Paths::people, u"limit=1&active=true"_s).total;
    ASSERT_TRUE(waitFor([&] { return total() == active && rows() > 2; }));
    table()->selectRow(0);
    table()->selectionModel()->select(
        table()->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QStringList keys = table()->selectedKeys();
    ASSERT_EQ(keys.size(), 2);
    auto* disable = require<QPushButton>(m_pane, u"disableSelected"_s);
    ASSERT_TRUE(disable->isVisible());
    Confirm::setNextAnswer(true);
    disable->click();
    EXPECT_TRUE(waitFor([&] { return total() == active - 2; }));
    for (const QString& id : keys)
        EXPECT_FALSE(read<Person>(Paths::person, id.toLongLong()).active);
}

TEST_F(PersonEditTest, aNewPhonePasswordIsShownOnceToBeCopied)
{
    openPeople();
    const Person person = firstPerson();
    m_page->showTarget(person.id);
    ASSERT_TRUE(waitFor([&] { return drawerPane()->isVisible(); }));
    Confirm::setNextAnswer(true);
    trigger(u"resetPassword"_s);
    QDialog* shown = dialog(u"newPasswordDialog"_s);
    const QString password = require<QLineEdit>(shown, u"newPassword"_s)->text();
    EXPECT_GE(password.size(), 10);
    require<QPushButton>(shown, u"copyPassword"_s)->click();
    EXPECT_EQ(QApplication::clipboard()->text(), password);
    inspect(shown, u"people_password"_s);
}

TEST_F(PersonEditTest, theDialogLooksGood)
{
    inspect(newPerson(u"Ouyang Zhiyuan"_s, u"00 12"_s), u"people_dialog"_s);
}

} // namespace
} // namespace wardport::test
