// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/Options.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using console::readOptions;

TEST(Options, takeServerLanguageAndTheme)
{
    const auto answer = readOptions({u"wardport-console"_s, u"--server"_s, u"https://wardport.local:7443"_s,
        u"--language"_s, u"zh_CN"_s, u"--theme"_s, u"dark"_s});
    ASSERT_TRUE(answer.options) << answer.text.toStdString();
    EXPECT_EQ(answer.options->server, u"https://wardport.local:7443"_s);
    EXPECT_EQ(answer.options->language, u"zh_CN"_s);
    EXPECT_EQ(answer.options->theme, u"dark"_s);
}

TEST(Options, refuseWhatIsNoneOfTheirs)
{
    for (const QStringList& wrong : {QStringList{u"--server"_s, u"http://wardport.local"_s},
             {u"--language"_s, u"tlh"_s}, {u"--theme"_s, u"pink"_s}, {u"--colour"_s}, {u"wardport.local"_s}}) {
        const auto answer = readOptions(QStringList{u"wardport-console"_s} + wrong);
        EXPECT_FALSE(answer.options) << wrong.join(u' ').toStdString();
        EXPECT_EQ(answer.exitCode, 2) << wrong.join(u' ').toStdString();
    }
}

TEST(Options, explainThemselves)
{
    const auto answer = readOptions({u"wardport-console"_s, u"--help"_s});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_TRUE(answer.text.startsWith(u"Usage: wardport-console [options]")) << answer.text.toStdString();
}

} // namespace
} // namespace wardport::test
