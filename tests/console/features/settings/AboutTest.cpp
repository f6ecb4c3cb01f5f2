// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/settings/SettingsPageFixture.h"

#include <QApplication>
#include <QClipboard>

namespace wardport::test {
namespace {

class AboutTest : public SettingsPageTest {
protected:
    AboutTest()
        : SettingsPageTest(Role::audit)
    {
    }

    void openAbout()
    {
        openSection(u"About"_s, u"about"_s);
        ASSERT_TRUE(waitFor([this] { return m_section->findChild<QLabel*>(u"record.api"_s) != nullptr; }));
    }

    QString line(const QString& key) const { return require<QLabel>(m_section, u"record."_s + key)->text(); }
};

TEST_F(AboutTest, tellsVersionsServerAndSession)
{
    openAbout();
    EXPECT_EQ(line(u"console"_s), QStringLiteral(WARDPORT_VERSION));
    EXPECT_TRUE(line(u"api"_s).contains(u'.'));
    EXPECT_EQ(line(u"address"_s), context().client.server().toString());
    EXPECT_EQ(line(u"instance"_s), context().session.info().instanceName);
    EXPECT_TRUE(line(u"clock"_s).contains(u"ms"_s));
    EXPECT_EQ(line(u"role"_s), u"Audit administrator"_s);
    EXPECT_EQ(line(u"LGPL-3.0-only"_s), u"LGPL-3.0-only"_s);
}

TEST_F(AboutTest, copiesAllOfItAsText)
{
    openAbout();
    auto* copy = require<QPushButton>(m_section, u"copyAbout"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    const std::string copied = QApplication::clipboard()->text().toStdString();
    EXPECT_THAT(copied, testing::HasSubstr(std::string("Console: ") + WARDPORT_VERSION));
    EXPECT_THAT(copied, testing::HasSubstr(context().client.server().toString().toStdString()));
    EXPECT_THAT(copied, testing::HasSubstr("Qt Charts: GPL-3.0-only"));
    EXPECT_EQ(copy->text(), u"Copied"_s);
}

TEST_F(AboutTest, looksRight)
{
    openAbout();
    inspect(m_page, u"settings_about"_s);
}

} // namespace
} // namespace wardport::test
