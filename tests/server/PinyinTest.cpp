// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/people/Pinyin.h"

#include <QFile>

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using server::Pinyin;
using server::pinyinOf;

std::string full(const QString& name)
{
    return pinyinOf(name).full.toStdString();
}

TEST(PinyinTest, nameIsReadInOneWordWithItsInitials)
{
    const Pinyin pinyin = pinyinOf(u"张伟"_s);
    EXPECT_EQ(pinyin.full, u"zhangwei"_s);
    EXPECT_EQ(pinyin.initials, u"zw"_s);
}

TEST(PinyinTest, compoundSurnameHasTwoInitials)
{
    EXPECT_EQ(full(u"欧阳志远"_s), "ouyangzhiyuan");
    EXPECT_EQ(pinyinOf(u"欧阳志远"_s).initials, u"oyzy"_s);
    EXPECT_EQ(full(u"诸葛亮"_s), "zhugeliang");
    EXPECT_EQ(full(u"司马光"_s), "simaguang");
}

TEST(PinyinTest, surnamesAreReadAsSurnames)
{
    EXPECT_EQ(full(u"单雄信"_s), "shanxiongxin");
    EXPECT_EQ(full(u"曾国藩"_s), "zengguofan");
    EXPECT_EQ(full(u"解晓东"_s), "xiexiaodong");
    EXPECT_EQ(full(u"仇英"_s), "qiuying");
    EXPECT_EQ(full(u"区元"_s), "ouyuan");
    EXPECT_EQ(full(u"查良镛"_s), "zhaliangyong");
    EXPECT_EQ(full(u"翟天临"_s), "zhaitianlin");
    EXPECT_EQ(full(u"盖叫天"_s), "gejiaotian");
    EXPECT_EQ(full(u"乐毅"_s), "yueyi");
    EXPECT_EQ(full(u"任贤齐"_s), "renxianqi");
    EXPECT_EQ(full(u"尉迟恭"_s), "yuchigong");
    EXPECT_EQ(full(u"万俟卨"_s), "moqixie");
}

TEST(PinyinTest, sameCharacterElsewhereKeepsItsCommonReading)
{
    EXPECT_EQ(full(u"王单"_s), "wangdan");
    EXPECT_EQ(full(u"王区"_s), "wangqu");
}

TEST(PinyinTest, roundUIsTypedAsV)
{
    EXPECT_EQ(full(u"吕绿"_s), "lvlv");
    EXPECT_EQ(full(u"闾丘露"_s), "lvqiulu");
}

TEST(PinyinTest, charactersBeyondTheBasicPlaneAreRead)
{
    EXPECT_EQ(full(u"徐𬱖"_s), "xudi");
    EXPECT_EQ(pinyinOf(u"林𠮷"_s).initials, u"lj"_s);
}

TEST(PinyinTest, latinAndForeignNamesStay)
{
    EXPECT_EQ(full(u"John Smith"_s), "johnsmith");
    EXPECT_EQ(pinyinOf(u"John Smith"_s).initials, u"js"_s);
    EXPECT_EQ(pinyinOf(u"Zoë O'Brien"_s).full, u"zoeobrien"_s);
    EXPECT_EQ(pinyinOf(u"Zoë O'Brien"_s).initials, u"zo"_s);
    EXPECT_EQ(pinyinOf(u"迪丽热巴·迪力木拉提"_s).initials, u"dlrbdlmlt"_s);
    EXPECT_EQ(full(QString()), "");
}

TEST(PinyinTest, whatNobodyReadsIsLeftOut)
{
    EXPECT_EQ(full(u"王😀"_s), "wang");
}

/// The sample's names come with readings that people wrote down.
TEST(PinyinTest, agreesWithTheSampleSurnamesAndRareNames)
{
    for (const char* file : {"surnames.csv", "rare_names.csv"}) {
        QFile csv(QStringLiteral(WARDPORT_SOURCE_DIR "/resources/sample/") + QString::fromLatin1(file));
        ASSERT_TRUE(csv.open(QIODevice::ReadOnly)) << file;
        csv.readLine();
        int read = 0;
        while (!csv.atEnd()) {
            const QStringList cells = QString::fromUtf8(csv.readLine()).trimmed().split(u',');
            QString expected = cells.at(1);
            expected.remove(u' ');
            EXPECT_EQ(pinyinOf(cells.at(0)).full, expected) << cells.at(0).toStdString();
            ++read;
        }
        EXPECT_GT(read, 20) << file;
    }
}

} // namespace
} // namespace wardport::test
