// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/ExplanationDialog.h"
#include "shared/model/Access.h"
#include "tests/console/features/people/PeoplePageFixture.h"

#include <gmock/gmock.h>

namespace wardport::test {
namespace {

class PersonDetailTest : public PeoplePageTest {
protected:
    /// Opens the drawer with a person who has apps, once all is loaded.
    Person openPerson()
    {
        openPeople();
        for (const Person& person : list<Person>(Paths::people, u"limit=100&active=true"_s).items) {
            if (!read<EffectiveApps>(Paths::personApps, person.id.value()).items.empty()) {
                m_page->showTarget(person.id);
                EXPECT_TRUE(waitFor([this] { return lines(u"effectiveApps"_s) > 0; }));
                return person;
            }
        }
        ADD_FAILURE() << "nobody has an app";
        return {};
    }

    int lines(const QString& section) const
    {
        return int(require<QWidget>(m_pane, section)->findChildren<QWidget*>(u"line"_s).size());
    }
};

TEST_F(PersonDetailTest, showsTheEffectiveAppsAndWhy)
{
    const Person person = openPerson();
    EXPECT_EQ(lines(u"effectiveApps"_s), int(read<EffectiveApps>(Paths::personApps, person.id.value()).items.size()));
    require<QToolButton>(m_pane, u"why"_s)->click();
    QDialog* explanation = dialog(u"explanationDialog"_s);
    auto* chain = require<QWidget>(explanation, u"chain"_s);
    EXPECT_TRUE(waitFor([&] { return !chain->findChildren<QWidget*>(u"line"_s).isEmpty(); }));
    EXPECT_TRUE(require<QLabel>(explanation, u"verdict"_s)->text().contains(person.name));
    inspect(explanation, u"people_explanation"_s);
}

TEST_F(PersonDetailTest, theExplanationNamesALineThatWasTamperedWith)
{
    // A line of its own, first granted, then changed past the server: its seal is broken.
    const Person person = openPerson();
    const AppId app = read<EffectiveApps>(Paths::personApps, person.id.value()).items.front().appId;
    GrantChangeSetInput input;
    GrantChange change;
    change.subjectId = QString::number(person.id.value());
    change.appId = app;
    change.effect = GrantEffect::deny;
    change.validUntil = server().clock().now() + std::chrono::hours{48};
    input.changes.push_back(change);
    ASSERT_EQ(server().as(Role::security).post(Paths::grantChangeSets, input).status / 100, 2);
    server()
        .database()
        .query("UPDATE grant_entry SET valid_until = valid_until - interval '1 day'"
               " WHERE subject_type = 'person' AND subject_id = :person AND effect = 'deny'")
        .bind(":person", person.id)
        .run();
    ExplanationDialog dialog(context(), person, app, m_page);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    EXPECT_TRUE(waitFor([&] {
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (label->text().contains(u"tampered with"_s))
                return true;
        }
        return false;
    }));
    inspect(&dialog, u"people_explanation_tampered"_s);
}

TEST_F(PersonDetailTest, leadsToTheAccessMatrix)
{
    const Person person = openPerson();
    require<QToolButton>(m_pane, u"openAccess"_s)->click();
    EXPECT_EQ(requestedPage(), PageKind::access);
    EXPECT_EQ(std::get<PersonId>(requestedTarget()), person.id);
}

TEST_F(PersonDetailTest, leadsToThePersonsLaunches)
{
    const Person person = openPerson();
    require<QToolButton>(m_pane, u"openLaunches"_s)->click();
    EXPECT_EQ(requestedPage(), PageKind::logs);
    EXPECT_EQ(std::get<LaunchLogFilter>(requestedTarget()).personId, person.id);
}

TEST_F(PersonDetailTest, bindsAnAccountAndDisablesIt)
{
    const Person person = openPerson();
    require<QToolButton>(m_pane, u"bindAccount"_s)->click();
    QDialog* binding = dialog(u"vpnAccountDialog"_s);
    QTest::keyClicks(require<QLineEdit>(binding, u"account"_s), u"vpn-of-mine"_s);
    form(binding, u"onLimit"_s)->setText(u"onLimit"_s, u"deny"_s);
    form(binding, u"maxSessions"_s)->setNumber(u"maxSessions"_s, 2);
    save(binding);
    ASSERT_TRUE(isGone(u"vpnAccountDialog"_s));
    const auto mine = [&] { return list<VpnAccount>(Paths::vpnAccounts, u"q=vpn-of-mine"_s).items; };
    ASSERT_EQ(mine().size(), 1U);
    EXPECT_EQ(mine()[0].personId, person.id);
    EXPECT_EQ(mine()[0].onLimit, SessionLimitPolicy::deny);
    EXPECT_EQ(mine()[0].maxSessions, 2);
    QToolButton* disable = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (auto* button :
            require<QWidget>(m_pane, u"vpnAccounts"_s)->findChildren<QToolButton*>(u"disableAccount"_s)) {
            if (button->accessibleName().contains(u"vpn-of-mine"_s))
                disable = button;
        }
        return disable != nullptr;
    }));
    Confirm::setNextAnswer(true);
    disable->click();
    EXPECT_TRUE(waitFor([&] { return !mine()[0].active; }));
}

TEST_F(PersonDetailTest, looksGood)
{
    openPerson();
    ASSERT_TRUE(waitFor([this] { return lines(u"lastLaunches"_s) > 0; }));
    inspect(m_page, u"people"_s);
}

} // namespace
} // namespace wardport::test
