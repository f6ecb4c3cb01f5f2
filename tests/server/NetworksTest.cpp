// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/Networks.h"

#include "shared/base/ApiError.h"

#include <Poco/Net/IPAddress.h>

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using server::Networks;

bool contains(const QString& list, const std::string& address)
{
    return Networks::parse(list).contains(Poco::Net::IPAddress(address));
}

TEST(Networks, prefixesAreHeldToTheBit)
{
    EXPECT_TRUE(contains(u"10.0.0.0/8, 172.16.0.0/12"_s, "172.31.255.255"));
    EXPECT_FALSE(contains(u"10.0.0.0/8, 172.16.0.0/12"_s, "172.32.0.0"));
    EXPECT_TRUE(contains(u"192.168.5.9"_s, "192.168.5.9"));
    EXPECT_FALSE(contains(u"192.168.5.9"_s, "192.168.5.8"));
    EXPECT_TRUE(contains(u"fc00::/7"_s, "fdff::1"));
    EXPECT_FALSE(contains(u"fc00::/7"_s, "2001:db8::1"));
    EXPECT_FALSE(contains(u""_s, "10.0.0.1"));
}

TEST(Networks, anIpv4AddressInIpv6ClothesIsTheSame)
{
    EXPECT_TRUE(contains(u"10.0.0.0/8"_s, "::ffff:10.1.2.3"));
    EXPECT_FALSE(contains(u"10.0.0.0/8"_s, "::ffff:127.0.0.1"));
}

TEST(Networks, ownMachineAndCloudSecretsMustBeNamedThemselves)
{
    for (const char* address : {"127.0.0.1", "127.9.9.9", "169.254.169.254", "100.100.100.200", "::1", "fe80::1",
             "fd00:ec2::254", "::ffff:169.254.169.254"}) {
        EXPECT_FALSE(contains(u"0.0.0.0/0, ::/0, 100.64.0.0/10, fc00::/7"_s, address)) << address;
        EXPECT_TRUE(contains(QString::fromLatin1(address), address)) << address;
    }
    EXPECT_TRUE(contains(u"127.0.0.0/8"_s, "127.0.0.1"));
    EXPECT_TRUE(contains(u"0.0.0.0/0"_s, "93.184.216.34"));
}

TEST(Networks, addressesOfNobodyNeverCount)
{
    for (const char* address : {"0.0.0.0", "224.0.0.1", "255.255.255.255", "::", "ff02::1"})
        EXPECT_FALSE(contains(u"0.0.0.0/0, ::/0, 0.0.0.0, ::, 224.0.0.0/4, ff02::1"_s, address)) << address;
}

TEST(Networks, whatIsNoNetworkIsNamed)
{
    for (const QString& wrong : {u"10.0.0/8"_s, u"10.0.0.0/33"_s, u"10.0.0.0/x"_s, u"host"_s, u"::/129"_s}) {
        try {
            Networks::parse(u"10.0.0.0/8, "_s + wrong);
            ADD_FAILURE() << wrong.toStdString();
        } catch (const ApiError& error) {
            EXPECT_EQ(error.error.detail, wrong);
        }
    }
}

} // namespace
} // namespace wardport::test
