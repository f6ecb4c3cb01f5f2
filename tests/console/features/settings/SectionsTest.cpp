// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/settings/SettingsPageFixture.h"

namespace wardport::test {
namespace {

using testing::ElementsAreArray;

struct Offer {
    Role role;
    QStringList sections;
};

/// Every role finds the sections it may see, and no others.
class SectionsTest : public SettingsPageTest, public testing::WithParamInterface<Offer> {
protected:
    SectionsTest()
        : SettingsPageTest(GetParam().role)
    {
    }
};

TEST_P(SectionsTest, areThoseTheRoleMaySee)
{
    EXPECT_TRUE(context().navigator.mayOpen(PageKind::settings));
    m_page = open<SettingsPage>();
    ASSERT_THAT(sections(), ElementsAreArray(GetParam().sections));
    auto* list = require<QListWidget>(m_page, u"sections"_s);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        const auto visible = [&](const QString& name) {
            const auto all = m_page->findChildren<QWidget*>(name);
            return std::ranges::any_of(all, [](const QWidget* one) { return one->isVisible(); });
        };
        EXPECT_TRUE(waitFor([&] { return !visible(u"loadingView"_s); }));
        EXPECT_FALSE(visible(u"errorView"_s)) << list->item(row)->text().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Roles, SectionsTest,
    testing::Values(Offer{Role::system,
                        {u"Administrators"_s, u"Policy"_s, u"Announcements"_s, u"VPN gateways"_s, u"VPN sessions"_s,
                            u"Directories"_s, u"Jobs"_s, u"About"_s}},
        Offer{Role::security,
            {u"Administrators"_s, u"Policy"_s, u"Announcements"_s, u"VPN gateways"_s, u"VPN sessions"_s, u"Jobs"_s,
                u"About"_s}},
        Offer{Role::audit, {u"Administrators"_s, u"Policy"_s, u"VPN sessions"_s, u"Jobs"_s, u"About"_s}},
        Offer{Role::manager, {u"Announcements"_s, u"Jobs"_s, u"About"_s}},
        Offer{Role::appOwner, {u"VPN gateways"_s, u"Jobs"_s, u"About"_s}}),
    [](const testing::TestParamInfo<Offer>& one) { return std::string(enumName(one.param.role)); });

class SettingsManagerTest : public SettingsPageTest {
protected:
    SettingsManagerTest()
        : SettingsPageTest(Role::manager)
    {
    }
};

TEST_F(SettingsManagerTest, looksRight)
{
    openSection(u"Announcements"_s, u"announcements"_s);
    EXPECT_FALSE(m_page->findChild<QAction*>(u"newAnnouncement"_s)) << "managers read them";
    inspect(m_page, u"settings_manager"_s);
}

} // namespace
} // namespace wardport::test
