// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/settings/SettingsPageFixture.h"

#include "shared/model/Announcement.h"
#include "shared/model/OrgUnit.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace wardport::test {
namespace {

class AnnouncementsTest : public SettingsPageTest {
protected:
    explicit AnnouncementsTest(Role role = Role::system)
        : SettingsPageTest(role)
    {
    }

    Announcement written(const QString& title, AnnouncementLevel level = AnnouncementLevel::normal)
    {
        AnnouncementInput input;
        input.title = title;
        input.text = u"4 月 12 日 22:00 至次日 2:00，影像系统停机升级。\n\n急诊影像请改用备用工作站。"_s;
        input.level = level;
        const TestReply reply = server().as(Role::system).post(Paths::announcements, input);
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<Announcement>();
    }
    void act(const char* path, AnnouncementId id)
    {
        EXPECT_EQ(server().as(Role::system).post(fill(path, {id.value()})).status, 200);
    }
    std::vector<Announcement> onServer()
    {
        return server().as(Role::system).get(Paths::announcements).as<Page<Announcement>>().items;
    }
    void openAnnouncements(int count)
    {
        openSection(u"Announcements"_s, u"announcements"_s);
        ASSERT_TRUE(hasRows(count));
    }
};

class AnnouncementsManagerTest : public AnnouncementsTest {
protected:
    AnnouncementsManagerTest()
        : AnnouncementsTest(Role::manager)
    {
    }
};

TEST_F(AnnouncementsTest, writesADraftWithThePhoneBesideIt)
{
    openSection(u"Announcements"_s, u"announcements"_s);
    ASSERT_TRUE(waitFor([this] { return require<QWidget>(m_section, u"emptyView"_s)->isVisible(); }));
    create(u"newAnnouncement"_s);
    QDialog* writing = dialog(u"announcementDialog"_s);
    save(writing);
    EXPECT_FALSE(error(writing, u"title"_s).isEmpty());
    EXPECT_FALSE(error(writing, u"text"_s).isEmpty());
    QTest::keyClicks(require<QLineEdit>(writing, u"title"_s), u"Imaging is down tonight"_s);
    require<QPlainTextEdit>(writing, u"text"_s)->setPlainText(u"From 22:00.\n\nUse the spare workstation."_s);
    auto* level = require<QComboBox>(writing, u"level"_s);
    level->setCurrentIndex(level->findData(u"important"_s));
    auto* unit = require<QComboBox>(writing, u"orgUnitId"_s);
    ASSERT_GT(unit->count(), 2);
    unit->setCurrentIndex(2);
    const QString department = unit->itemData(2).toString();
    EXPECT_EQ(require<QLabel>(writing, u"previewTitle"_s)->text(), u"Imaging is down tonight"_s);
    EXPECT_TRUE(require<QLabel>(writing, u"previewText"_s)->text().contains(u"spare workstation"_s));
    inspect(writing, u"settings_announcement_dialog"_s);
    save(writing);
    ASSERT_TRUE(isGone(u"announcementDialog"_s));
    ASSERT_TRUE(hasRows(1));
    const Announcement made = onServer().at(0);
    EXPECT_EQ(made.title, u"Imaging is down tonight"_s);
    EXPECT_EQ(made.level, AnnouncementLevel::important);
    EXPECT_EQ(QString::number(made.orgUnitId.value_or(OrgUnitId{}).value()), department);
    EXPECT_EQ(made.state, AnnouncementState::draft);
    EXPECT_TRUE(message().contains(u"is a draft"_s));
}

TEST_F(AnnouncementsTest, publishesToThoseItNamesAndWithdraws)
{
    const Announcement draft = written(u"Imaging is down tonight"_s);
    ASSERT_GT(draft.recipients, 0);
    openAnnouncements(1);
    openRow(0);
    Confirm::setNextAnswer(true);
    trigger(u"publishAnnouncement"_s);
    ASSERT_TRUE(waitFor([this] { return onServer().at(0).state == AnnouncementState::published; }));
    const QString affected = Confirm::lastQuestion().affected;
    EXPECT_TRUE(QString(affected).remove(u',').contains(QString::number(draft.recipients))) << affected.toStdString();
    ASSERT_TRUE(waitFor([this] { return cell(0, u"state"_s) == u"Published"_s; }));
    EXPECT_FALSE(headButton(u"editAnnouncement"_s)->isVisible());
    EXPECT_FALSE(headButton(u"deleteAnnouncement"_s)->isVisible());
    Confirm::setNextAnswer(true);
    trigger(u"withdrawAnnouncement"_s);
    ASSERT_TRUE(waitFor([this] { return cell(0, u"state"_s) == u"Withdrawn"_s; }));
    EXPECT_EQ(onServer().at(0).state, AnnouncementState::withdrawn);
    EXPECT_TRUE(headButton(u"editAnnouncement"_s)->isVisible());
}

TEST_F(AnnouncementsTest, countsReaders)
{
    const Announcement told = written(u"Read me"_s);
    act(Paths::announcementPublish, told.id);
    const auto person = PersonId{
        server().database().query("SELECT id FROM person WHERE active ORDER BY id LIMIT 1").scalar<qint64>()};
    ASSERT_EQ(server().asPerson(person).post(fill(Paths::myMessageRead, {told.id.value()})).status / 100, 2);
    openAnnouncements(1);
    EXPECT_TRUE(cell(0, u"readers"_s).startsWith(u"1 ("_s)) << cell(0, u"readers"_s).toStdString();
    openRow(0);
    EXPECT_TRUE(fact(u"readers"_s).startsWith(u"1 ("_s));
}

TEST_F(AnnouncementsTest, editsAndDeletesADraft)
{
    written(u"First words"_s);
    openAnnouncements(1);
    openRow(0);
    trigger(u"editAnnouncement"_s);
    QDialog* editing = dialog(u"announcementDialog"_s);
    require<QLineEdit>(editing, u"title"_s)->setText(u"Better words"_s);
    save(editing);
    ASSERT_TRUE(isGone(u"announcementDialog"_s));
    EXPECT_EQ(onServer().at(0).title, u"Better words"_s);
    ASSERT_TRUE(waitFor([this] { return cell(0, u"title"_s) == u"Better words"_s; }));
    Confirm::setNextAnswer(true);
    trigger(u"deleteAnnouncement"_s);
    EXPECT_TRUE(hasRows(0));
    EXPECT_TRUE(onServer().empty());
    EXPECT_FALSE(drawer()->isVisible());
}

TEST_F(AnnouncementsTest, somebodyElseWasFaster)
{
    const Announcement draft = written(u"First words"_s);
    openAnnouncements(1);
    openRow(0);
    trigger(u"editAnnouncement"_s);
    QDialog* editing = dialog(u"announcementDialog"_s);
    AnnouncementInput other = draft;
    other.title = u"Other words"_s;
    const TestClient::Headers match{{"If-Match", u"\"%1\""_s.arg(draft.version).toStdString()}};
    ASSERT_EQ(server().as(Role::system).put(fill(Paths::announcement, {draft.id.value()}), other, match).status, 200);
    require<QLineEdit>(editing, u"title"_s)->setText(u"My words"_s);
    save(editing);
    auto* bar = editing->findChild<MessageBar*>();
    ASSERT_TRUE(waitFor([&] { return bar->text().contains(u"Somebody else"_s); }));
    bar->findChild<QPushButton*>()->click();
    EXPECT_TRUE(waitFor([&] { return require<QLineEdit>(editing, u"title"_s)->text() == u"Other words"_s; }));
    EXPECT_EQ(onServer().at(0).title, u"Other words"_s);
}

TEST_F(AnnouncementsTest, filtersOnTheServer)
{
    written(u"Stays a draft"_s);
    act(Paths::announcementPublish, written(u"Is told"_s).id);
    openAnnouncements(2);
    filters()->setValue(u"state"_s, u"published"_s);
    ASSERT_TRUE(hasRows(1));
    EXPECT_EQ(cell(0, u"title"_s), u"Is told"_s);
    filters()->clear();
    ASSERT_TRUE(hasRows(2));
    search(u"stays"_s);
    ASSERT_TRUE(hasRows(1));
    EXPECT_EQ(cell(0, u"title"_s), u"Stays a draft"_s);
}

TEST_F(AnnouncementsTest, tellsOfALostServerWithRetry)
{
    written(u"Here"_s);
    losesAndFindsTheServer(u"Announcements"_s, u"announcements"_s, 1);
}

TEST_F(AnnouncementsTest, looksRight)
{
    written(u"PACS 升级停机通知"_s, AnnouncementLevel::important);
    act(Paths::announcementPublish, written(u"新版移动门户上线"_s).id);
    const AnnouncementId withdrawn = written(u"春节值班安排"_s).id;
    act(Paths::announcementPublish, withdrawn);
    act(Paths::announcementWithdraw, withdrawn);
    openAnnouncements(3);
    inspect(m_page, u"settings_announcements"_s);
    openRow(rowOf(u"title"_s, u"PACS 升级停机通知"_s));
    inspect(m_page, u"settings_announcements_open"_s);
}

TEST_F(AnnouncementsManagerTest, aManagerReadsOnly)
{
    written(u"For all"_s);
    openAnnouncements(1);
    openRow(0);
    for (const QString& action : {u"publishAnnouncement"_s, u"editAnnouncement"_s, u"deleteAnnouncement"_s})
        EXPECT_FALSE(headButton(action)) << action.toStdString();
    EXPECT_FALSE(m_page->findChild<QAction*>(u"newAnnouncement"_s));
}

} // namespace
} // namespace wardport::test
