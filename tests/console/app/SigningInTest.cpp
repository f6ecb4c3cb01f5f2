// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/app/AppTest.h"

#include "console/net/CertificatePins.h"

#include <gmock/gmock.h>

#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace console;

class SigningIn : public AppTest {
protected:
    void trust()
    {
        auto* button = require<QPushButton>(window(), u"trust"_s);
        ASSERT_TRUE(waitFor([button] { return button->isVisible(); }));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    int attemptsOnServer() { return server().database().query("SELECT count(*) FROM sign_in").scalar<int>(); }

    /// Of the first certificate in the file that the server names at its start.
    QString fingerprintOnDisk()
    {
        QFile file(QString::fromStdString(server().certificateFile()));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray pem = file.readAll();
        const QByteArray head = "-----BEGIN CERTIFICATE-----";
        const qsizetype from = pem.indexOf(head) + head.size();
        const QByteArray der = QByteArray::fromBase64(pem.mid(from, pem.indexOf("-----END", from) - from));
        return fingerprintText(QCryptographicHash::hash(der, QCryptographicHash::Sha256));
    }
};

TEST_F(SigningIn, showsTheFingerprintOfAServerSeenForTheFirstTime)
{
    typeAndSubmit(account(Role::system), QString::fromLatin1(password));
    auto* fingerprint = require<QLabel>(window(), u"fingerprint"_s);
    ASSERT_TRUE(waitFor([fingerprint] { return fingerprint->isVisible(); }));
    QString shown = fingerprint->text();
    EXPECT_EQ(shown.replace(u'\n', u':'), fingerprintOnDisk());
    EXPECT_FALSE(core().session.isSignedIn());
    trust();
    EXPECT_TRUE(waitFor([this] { return workspace() && workspace()->isVisible(); }));
}

TEST_F(SigningIn, leavesAnUntrustedServerAlone)
{
    const int attempts = attemptsOnServer();
    typeAndSubmit(account(Role::system), QString::fromLatin1(password));
    auto* cancel = require<QPushButton>(window(), u"cancelTrust"_s);
    ASSERT_TRUE(waitFor([cancel] { return cancel->isVisible(); }));
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_TRUE(isSignInShown());
    EXPECT_FALSE(core().client.hasToken());
    EXPECT_EQ(attemptsOnServer(), attempts);
}

TEST_F(SigningIn, saysThatNameOrPasswordIsWrong)
{
    typeAndSubmit(account(Role::system), u"Wrong-pass-99"_s);
    trust();
    ASSERT_TRUE(waitFor([this] { return !signInMessage().isEmpty(); }));
    EXPECT_EQ(signInMessage(), u"The user name or the password is wrong."_s);
    EXPECT_TRUE(isSignInShown());
    typeAndSubmit(u"system"_s, QString::fromLatin1(password));
    EXPECT_TRUE(waitFor([this] { return workspace() && workspace()->isVisible(); })) << signInMessage().toStdString();
}

TEST_F(SigningIn, namesTheFieldThatIsEmpty)
{
    typeAndSubmit({}, QString::fromLatin1(password));
    const auto labels = window()->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->isVisible() && label->text() == u"Enter your user name."_s; }));
}

TEST_F(SigningIn, tellsThatTheServerDoesNotAnswer)
{
    require<QComboBox>(window(), u"server"_s)->setEditText(u"https://localhost:1"_s);
    typeAndSubmit(u"system"_s, QString::fromLatin1(password));
    ASSERT_TRUE(waitFor([this] { return !signInMessage().isEmpty(); }));
    EXPECT_THAT(signInMessage().toStdString(), testing::HasSubstr("localhost:1 does not answer"));
}

TEST_F(SigningIn, asksForANewPasswordWhenItIsDue)
{
    account(Role::security);
    server().database().query("UPDATE administrator SET password_change_due = true WHERE username = 'security'").run();
    typeAndSubmit(u"security"_s, QString::fromLatin1(password));
    trust();
    auto* accept = require<QPushButton>(window(), u"changePassword"_s);
    ASSERT_TRUE(waitFor([accept] { return accept->isVisible(); }));
    for (const QString& field : {u"newPassword"_s, u"repeat"_s})
        QTest::keyClicks(require<QLineEdit>(window(), field), u"Better-pass-77"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return workspace() && workspace()->isVisible(); }));
    EXPECT_FALSE(core().session.info().passwordChangeDue);
}

TEST_F(SigningIn, speaksAnotherLanguageAtOnce)
{
    QTest::mouseClick(require<QToolButton>(window(), u"language.zh_CN"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(require<QPushButton>(window(), u"signIn"_s)->text(), u"登录"_s);
    QTest::mouseClick(require<QToolButton>(window(), u"language.en"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(require<QPushButton>(window(), u"signIn"_s)->text(), u"Sign in"_s);
}

} // namespace
} // namespace wardport::test
