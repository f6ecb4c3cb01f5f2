// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/people/PeoplePageFixture.h"

namespace wardport::test {
namespace {

class VpnDevicesTest : public PeoplePageTest {};

TEST_F(VpnDevicesTest, boundDevicesOfAnAccountAreEdited)
{
    openPeople();
    switchTo(1, u"vpn"_s);
    const qint64 id = key(0).toLongLong();
    openRow(0);
    ASSERT_TRUE(waitFor([&] { return drawerPane()->isVisible(); }));
    trigger(u"editVpnAccount"_s);
    QDialog* editing = dialog(u"vpnAccountDialog"_s);
    auto* devices = require<QWidget>(editing, u"boundDevices"_s);
    const auto type = [&](const QString& row, const QString& code) {
        devices->findChild<QPushButton*>()->click();
        QTest::keyClicks(require<QLineEdit>(devices, row), code);
    };
    type(u"[0]"_s, u"PC-1"_s);
    type(u"[1]"_s, u"PC-1"_s);
    save(editing);
    EXPECT_TRUE(editing->isVisible());
    require<QLineEdit>(devices, u"[1]"_s)->setText(u"PC-2"_s);
    inspect(editing, u"people_vpn_devices"_s);
    save(editing);
    ASSERT_TRUE(isGone(u"vpnAccountDialog"_s));
    EXPECT_EQ(read<VpnAccount>(Paths::vpnAccount, id).boundDevices, (std::vector<QString>{u"PC-1"_s, u"PC-2"_s}));
}

} // namespace
} // namespace wardport::test
