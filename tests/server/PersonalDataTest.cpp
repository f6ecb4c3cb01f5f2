// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/exceptions/PersonalData.h"
#include "server/features/exceptions/Fingerprint.h"

#include <gtest/gtest.h>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace server;

namespace {

ExceptionReport report(const QString& type, const QString& message, std::vector<StackFrame> frames = {})
{
    ExceptionReport made;
    made.type = type;
    made.message = message;
    made.frames = std::move(frames);
    return made;
}

} // namespace

TEST(PersonalData, identityCardsAreMaskedByTheirCheckDigit)
{
    EXPECT_EQ(maskPersonalData(u"病人 11010519491231002X 不存在"_s), u"病人 1101**********002X 不存在"_s);
    EXPECT_EQ(maskPersonalData(u"id=110101199003074514;"_s), u"id=1101**********4514;"_s);
    EXPECT_EQ(maskPersonalData(u"ID110101199003074514"_s), u"ID1101**********4514"_s);
    EXPECT_EQ(maskPersonalData(u"order 110101199003074511"_s), u"order 110101199003074511"_s)
        << "a wrong check digit: no card";
}

TEST(PersonalData, bankCardsAreMaskedByTheirCheckDigit)
{
    EXPECT_EQ(maskPersonalData(u"卡号6222020200112233446。"_s), u"卡号6222***********3446。"_s);
    EXPECT_EQ(maskPersonalData(u"6217 0000 1234 5670"_s), u"6217***********5670"_s);
    EXPECT_EQ(maskPersonalData(u"6217-0000-1234-5670 12"_s), u"6217***********5670 12"_s);
    EXPECT_EQ(maskPersonalData(u"6217000012345671"_s), u"6217000012345671"_s);
    EXPECT_EQ(maskPersonalData(u"20260102030405060708"_s), u"20260102030405060708"_s) << "twenty digits are no card";
}

TEST(PersonalData, mobileNumbersAreMasked)
{
    EXPECT_EQ(maskPersonalData(u"call 13812345678!"_s), u"call 138****5678!"_s);
    EXPECT_EQ(maskPersonalData(u"+86 13812345678"_s), u"+86********5678"_s);
    EXPECT_EQ(maskPersonalData(u"a13812345678"_s), u"a13812345678"_s) << "part of a hash";
    EXPECT_EQ(maskPersonalData(u"12812345678"_s), u"12812345678"_s);
}

TEST(PersonalData, numbersNextToOthersAreFound)
{
    EXPECT_EQ(maskPersonalData(u"2026-01-02 13812345678"_s), u"2026-01-02 138****5678"_s);
    EXPECT_EQ(maskPersonalData(u"13812345678 13912345678"_s), u"138****5678 139****5678"_s);
    EXPECT_EQ(maskPersonalData(u"01 6222020200112233446 13812345678"_s), u"01 6222***********3446 138****5678"_s);
    EXPECT_EQ(maskPersonalData(QString()), QString());
}

TEST(Fingerprint, numbersQuotesIdsDoNotPart)
{
    const QString one = fingerprint(report(u"TypeError"_s, u"patient 4711 in \"A1\" at 0x7fff"_s));
    EXPECT_EQ(fingerprint(report(u"TypeError"_s, u"patient 12 in \"B9\" at 0x00ab"_s)), one);
    EXPECT_NE(fingerprint(report(u"TypeError"_s, u"doctor 12 in \"B9\" at 0x00ab"_s)), one);
    EXPECT_NE(fingerprint(report(u"RangeError"_s, u"patient 4711 in \"A1\" at 0x7fff"_s)), one);
}

TEST(Fingerprint, ownFramesPartWhereLibrariesDoNot)
{
    const StackFrame open{u"open"_s, u"order"_s, u"order.js"_s, 10, 2, true};
    StackFrame elsewhere = open;
    elsewhere.line = 99;
    const StackFrame library{u"call"_s, u"vue"_s, u"vue.js"_s, 1, 1, false};
    const QString one = fingerprint(report(u"E"_s, u"x"_s, {library, open}));
    EXPECT_EQ(fingerprint(report(u"E"_s, u"quite another message"_s, {elsewhere})), one)
        << "line and message do not count";
    StackFrame other = open;
    other.function = u"save"_s;
    EXPECT_NE(fingerprint(report(u"E"_s, u"x"_s, {other})), one);
    EXPECT_NE(fingerprint(report(u"E"_s, u"x"_s, {library})), one) << "without own frames the message counts";
}

} // namespace wardport::test
