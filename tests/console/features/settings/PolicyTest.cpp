// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/settings/SettingsPageFixture.h"

#include "console/ui/Card.h"
#include "shared/model/Policy.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

namespace wardport::test {
namespace {

class PolicyTest : public SettingsPageTest {
protected:
    explicit PolicyTest(Role role = Role::security)
        : SettingsPageTest(role)
    {
    }

    void openPolicy()
    {
        openSection(u"Policy"_s, u"policy"_s);
        ASSERT_TRUE(waitFor([this] { return number(u"retentionDays"_s)->value() == onServer().retentionDays; }));
    }

    Policy onServer() { return server().as(Role::security).get(Paths::policy).as<Policy>(); }
    void setOnServer(const Policy& policy)
    {
        const TestClient::Headers match{{"If-Match", u"\"%1\""_s.arg(policy.version).toStdString()}};
        EXPECT_EQ(server().as(Role::security).put(Paths::policy, PolicyInput(policy), match).status, 200);
    }

    QSpinBox* number(const QString& field) const { return require<QSpinBox>(m_section, field); }
    QPushButton* button(const QString& name) const { return require<QPushButton>(m_section, name); }
    void choose(PhoneVpn vpn)
    {
        auto* choice = require<QComboBox>(m_section, u"phoneVpn"_s);
        choice->setCurrentIndex(choice->findData(QString::fromStdString(std::string(enumName(vpn)))));
    }
};

class PolicyAuditTest : public PolicyTest {
protected:
    PolicyAuditTest()
        : PolicyTest(Role::audit)
    {
    }
};

TEST_F(PolicyTest, savesWhatWasChanged)
{
    openPolicy();
    EXPECT_FALSE(button(u"savePolicy"_s)->isEnabled());
    number(u"lockoutFailures"_s)->setValue(7);
    number(u"phoneIdleDays"_s)->setValue(30);
    require<QLineEdit>(m_section, u"minClientVersion"_s)->setText(u"1.2"_s);
    EXPECT_TRUE(m_page->hasUnsavedChanges());
    Confirm::setNextAnswer(true);
    button(u"savePolicy"_s)->click();
    EXPECT_TRUE(Confirm::lastQuestion().text.contains(u"older than 1.2"_s));
    ASSERT_TRUE(waitFor([this] { return message().contains(u"was saved"_s); })) << message().toStdString();
    const Policy saved = onServer();
    EXPECT_EQ(saved.lockoutFailures, 7);
    EXPECT_EQ(saved.phoneIdleDays, 30);
    EXPECT_EQ(saved.minClientVersion, u"1.2"_s);
    EXPECT_EQ(saved.retentionDays, PolicyInput{}.retentionDays);
    EXPECT_FALSE(m_page->hasUnsavedChanges());
}

TEST_F(PolicyTest, asksBeforePhonesNeedTheVpn)
{
    openPolicy();
    choose(PhoneVpn::required);
    EXPECT_TRUE(require<QLabel>(m_section, u"phoneVpn.note"_s)->text().contains(u"at every request"_s));
    Confirm::setNextAnswer(false);
    button(u"savePolicy"_s)->click();
    EXPECT_TRUE(Confirm::lastQuestion().text.contains(u"without a live VPN session are refused"_s));
    EXPECT_EQ(onServer().phoneVpn, PhoneVpn::off);
    Confirm::setNextAnswer(true);
    button(u"savePolicy"_s)->click();
    EXPECT_TRUE(waitFor([this] { return onServer().phoneVpn == PhoneVpn::required; }));
}

TEST_F(PolicyTest, keepsToTheBounds)
{
    openPolicy();
    number(u"retentionDays"_s)->setValue(30);
    EXPECT_EQ(number(u"retentionDays"_s)->value(), 180) << "the law's six months";
    EXPECT_TRUE(require<QLabel>(m_section, u"retentionDays.note"_s)->text().contains(u"From 180 to 7,300"_s));
    PolicyInput input;
    const auto withinBounds = [&](int PolicyInput::*value, const QString& field) {
        input.*value = number(field)->minimum();
        EXPECT_TRUE(validate(input).empty()) << field.toStdString();
        input.*value = number(field)->minimum() - 1;
        EXPECT_FALSE(validate(input).empty()) << field.toStdString();
        input.*value = number(field)->maximum() + 1;
        EXPECT_FALSE(validate(input).empty()) << field.toStdString();
        input.*value = number(field)->maximum();
        EXPECT_TRUE(validate(input).empty()) << field.toStdString();
    };
    withinBounds(&PolicyInput::lockoutFailures, u"lockoutFailures"_s);
    withinBounds(&PolicyInput::lockoutMinutes, u"lockoutMinutes"_s);
    withinBounds(&PolicyInput::consoleIdleMinutes, u"consoleIdleMinutes"_s);
    withinBounds(&PolicyInput::consoleSessionHours, u"consoleSessionHours"_s);
    withinBounds(&PolicyInput::phoneIdleDays, u"phoneIdleDays"_s);
    withinBounds(&PolicyInput::phoneSessionDays, u"phoneSessionDays"_s);
    withinBounds(&PolicyInput::ticketSeconds, u"ticketSeconds"_s);
    withinBounds(&PolicyInput::retentionDays, u"retentionDays"_s);
    withinBounds(&PolicyInput::vpnStaleMinutes, u"vpnStaleMinutes"_s);
}

TEST_F(PolicyTest, aVersionThatIsNoneIsToldAtItsField)
{
    openPolicy();
    require<QLineEdit>(m_section, u"minClientVersion"_s)->setText(u"newest"_s);
    button(u"savePolicy"_s)->click();
    EXPECT_TRUE(error(m_section, u"minClientVersion"_s).contains(u"such as 1.4"_s));
    inspect(m_page, u"settings_policy_error"_s);
    EXPECT_EQ(onServer().version, 0);
}

TEST_F(PolicyTest, somebodyElseWasFaster)
{
    openPolicy();
    number(u"lockoutMinutes"_s)->setValue(60);
    Policy other = onServer();
    other.lockoutMinutes = 45;
    setOnServer(other);
    button(u"savePolicy"_s)->click();
    ASSERT_TRUE(waitFor([this] { return message().contains(u"Somebody else"_s); }));
    EXPECT_EQ(onServer().lockoutMinutes, 45);
    require<MessageBar>(m_section, u"message"_s)->findChild<QPushButton*>()->click();
    EXPECT_TRUE(waitFor([this] { return number(u"lockoutMinutes"_s)->value() == 45; }));
}

TEST_F(PolicyTest, discardsChanges)
{
    openPolicy();
    number(u"ticketSeconds"_s)->setValue(90);
    m_page->refresh();
    EXPECT_EQ(number(u"ticketSeconds"_s)->value(), 90) << "what was changed is kept";
    button(u"discardPolicy"_s)->click();
    EXPECT_EQ(number(u"ticketSeconds"_s)->value(), PolicyInput{}.ticketSeconds);
    EXPECT_FALSE(m_page->hasUnsavedChanges());
}

TEST_F(PolicyTest, tellsOfALostServerWithRetry)
{
    const QUrl good = context().client.server();
    context().client.setServer(QUrl(u"https://localhost:1"_s));
    openSection(u"Policy"_s, u"policy"_s);
    auto* view = require<QWidget>(m_section, u"errorView"_s);
    ASSERT_TRUE(waitFor([view] { return view->isVisible(); }));
    context().client.setServer(good);
    context().client.setToken(server().tokenOf(Role::security));
    QTest::mouseClick(require<QPushButton>(view, u"noticeAction"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return number(u"retentionDays"_s)->value() == PolicyInput{}.retentionDays; }));
}

TEST_F(PolicyTest, buttonsEndWhereTheCardsDo)
{
    openPolicy();
    const auto rightOf = [this](const QWidget* widget) {
        return widget->mapTo(m_section, QPoint(widget->width(), 0)).x();
    };
    for (const int height : {420, 1400}) {
        m_page->window()->resize(1180, height);
        QCoreApplication::processEvents();
        auto* scroll = m_section->findChild<QScrollArea*>();
        EXPECT_EQ(scroll->verticalScrollBar()->isVisible(), height == 420);
        EXPECT_TRUE(waitFor([&] {
            int cards = 0;
            for (const auto* card : m_section->findChildren<Card*>())
                cards = std::max(cards, rightOf(card));
            return rightOf(button(u"savePolicy"_s)) == cards;
        })) << height;
    }
}

TEST_F(PolicyTest, looksRight)
{
    openPolicy();
    inspect(m_page, u"settings_policy"_s);
}

TEST_F(PolicyAuditTest, auditReadsOnly)
{
    openPolicy();
    EXPECT_FALSE(button(u"savePolicy"_s)->isVisible());
    EXPECT_TRUE(number(u"retentionDays"_s)->isReadOnly() || !number(u"retentionDays"_s)->isEnabled());
    EXPECT_TRUE(require<QLabel>(m_section, u"policyNote"_s)->text().contains(u"security administrator"_s));
    inspect(m_page, u"settings_policy_read"_s);
}

} // namespace
} // namespace wardport::test
