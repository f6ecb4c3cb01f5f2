// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/access/AccessPageFixture.h"

namespace wardport::test {

using namespace console;
using namespace Qt::Literals::StringLiterals;

namespace {

class AccessLook : public AccessPageTest {
protected:
    /// People in sight, every kind of stroke pending.
    void paintSome()
    {
        openLoaded();
        int row = 0;
        while (!model().canFold(row) || model().isOpen(row))
            ++row;
        view()->setCurrent({row, 0});
        QTest::keyClick(view(), Qt::Key_Plus);
        click(u"tool.allow"_s);
        drag(row + 1, 2, row + 3, 4);
        click(u"tool.deny"_s);
        drag(row, 6, row, 7);
        click(u"tool.clear"_s);
        drag(0, 0, 0, 12);
        view()->setHovered({row + 2, 9});
    }
};

} // namespace

TEST_F(AccessLook, page)
{
    paintSome();
    inspect(m_page, u"access"_s);
}

TEST_F(AccessLook, review)
{
    paintSome();
    click(u"review"_s);
    ASSERT_TRUE(waitFor([this] { return isEnabled(u"apply"_s); }));
    inspect(m_page, u"access_review"_s);
}

TEST_F(AccessLook, history)
{
    openLoaded();
    require<QAction>(m_page, u"history"_s)->trigger();
    auto* list = require<TableView>(m_page, u"changeSets"_s);
    ASSERT_TRUE(waitFor([&] { return list->model()->rowCount() > 0; }));
    list->selectRow(0);
    ASSERT_TRUE(waitFor([&] { return require<QWidget>(m_page, u"changeSetLines"_s)->isVisible(); }));
    inspect(m_page, u"access_history"_s);
}

TEST_F(AccessLook, explanation)
{
    openLoaded();
    clickCell(0, 0);
    click(u"explain"_s);
    ASSERT_TRUE(waitFor([&] { return require<QWidget>(m_page, u"verdict"_s)->isVisible(); }));
    inspect(m_page, u"access_explain"_s);
}

TEST_F(AccessLook, groups)
{
    openLoaded();
    click(u"rows.groups"_s);
    ASSERT_TRUE(waitFor([&] { return model().kind() == MatrixRows::groups; }));
    inspect(m_page, u"access_groups"_s);
}

} // namespace wardport::test
