// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/settings/SettingsPageFixture.h"
#include "tests/support/page/ListFile.h"

namespace wardport::test {
namespace {

using testing::Contains;
using testing::ElementsAre;

/// The lists of the settings as files, in the words of who reads them.
class SettingsExportTest : public SettingsPageTest {
protected:
    SettingsExportTest()
    {
        server().database().execute(uR"(
            INSERT INTO gateway (id, name, hospital_id, secret_hash, created_at)
                SELECT 1, 'asa-1', NULL, '', now();
            INSERT INTO vpn_session (gateway_id, session_id, vpn_account_id, person_id, tunnel_address, started_at, seen_at,
                                     ended_at, end_reason)
                SELECT 1, 's' || row_number() OVER (), v.id, v.person_id, '10.8.0.5', now(), now(), now(), 'replaced'
                FROM (SELECT * FROM vpn_account ORDER BY id LIMIT 2) v;
            INSERT INTO directory (hospital_id, name, servers, security, base_dn, user_filter, mapping, last_error,
                                   last_failure)
                SELECT id, '院内目录', '{ldap.example}', 'ldaps', 'dc=x', '(uid=*)',
                    '{"staffNo":"uid","name":"cn","department":"ou","title":"","phone":"","category":"","validUntil":""}',
                    'x', 'limit' FROM org_unit WHERE kind = 'hospital' ORDER BY id LIMIT 1;
            DELETE FROM announcement_read;
            DELETE FROM announcement;
            INSERT INTO announcement (title, text, level, state, published_at, until, created_at) VALUES
                ('停机通知', 'x', 'important', 'published', now() - interval '2 days', '2020-01-01 00:00+08', now()))"_s);
    }

    std::vector<std::vector<QString>> fileOf(const QString& title, const QString& name)
    {
        if (m_page)
            goTo(title, name);
        else
            openSection(title, name);
        EXPECT_TRUE(waitFor([this] { return rows() > 0; })) << name.toStdString();
        return exportedRows(m_section, ExportFormat::csv);
    }
};

TEST_F(SettingsExportTest, giveValuesInWords)
{
    const auto accounts = fileOf(u"Administrators"_s, u"administrators"_s);
    EXPECT_THAT(exportedColumn(accounts, u"Role"_s), Contains(u"Security administrator"_s));
    EXPECT_THAT(exportedColumn(accounts, u"Scope"_s), Contains(u"Everything"_s));
    const auto announcements = fileOf(u"Announcements"_s, u"announcements"_s);
    EXPECT_THAT(exportedColumn(announcements, u"State"_s), ElementsAre(u"Over"_s));
    EXPECT_THAT(exportedColumn(announcements, u"For"_s), ElementsAre(u"Everybody"_s));
    EXPECT_THAT(exportedColumn(announcements, u"Last day"_s), ElementsAre(u"2019-12-31"_s));
    const auto gateways = fileOf(u"VPN gateways"_s, u"gateways"_s);
    EXPECT_THAT(exportedColumn(gateways, u"Hospital"_s), ElementsAre(u"All hospitals"_s));
    EXPECT_THAT(exportedColumn(gateways, u"Calls from"_s), ElementsAre(u"Any"_s));
    EXPECT_THAT(exportedColumn(gateways, u"State"_s), ElementsAre(u"Active"_s));
    const auto directories = fileOf(u"Directories"_s, u"directories"_s);
    EXPECT_THAT(exportedColumn(directories, u"State"_s), ElementsAre(u"Stopped by the limit"_s));
    EXPECT_THAT(exportedColumn(directories, u"Last attempt"_s), ElementsAre(u"never"_s));
    const auto jobs = fileOf(u"Jobs"_s, u"jobs"_s);
    EXPECT_THAT(exportedColumn(jobs, u"Job"_s), Contains(u"Export of a list"_s));
    EXPECT_THAT(exportedColumn(jobs, u"State"_s), Contains(u"Done"_s));
}

TEST_F(SettingsExportTest, followTheLanguageAndTheFilter)
{
    openSection(u"VPN sessions"_s, u"vpnSessions"_s);
    EXPECT_TRUE(hasRows(0)) << "the live ones only";
    filters()->setValue(u"live"_s, u"false"_s);
    ASSERT_TRUE(hasRows(2));
    table()->setColumnHidden(table()->core()->columnByKey(u"endedAt"_s), false);
    Language chinese;
    chinese.choose(u"zh_CN"_s);
    const auto sessions = exportedRows(m_section, ExportFormat::csv);
    ASSERT_EQ(sessions.size(), 3U);
    EXPECT_THAT(exportedColumn(sessions, u"状态"_s), ElementsAre(u"已结束"_s, u"已结束"_s));
    EXPECT_THAT(exportedColumn(sessions, u"结束原因"_s), Contains(u"地址被另一会话占用"_s));
}

} // namespace
} // namespace wardport::test
