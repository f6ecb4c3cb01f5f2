// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/AccessPage.h"
#include "console/page/Words.h"
#include "console/ui/Confirm.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/MessageBar.h"
#include "console/ui/TableView.h"
#include "shared/api/Paths.h"
#include "tests/support/page/PageTest.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace wardport::test {

/// The access page on the sample hospital, opened by a security administrator unless told otherwise.
class AccessPageTest : public PageTest {
protected:
    explicit AccessPageTest(Role role = Role::security)
        : PageTest(role)
    {
        // What is pending is kept among the user's data: here in a folder of these tests, empty at first.
        static const QTemporaryDir data;
        qputenv("XDG_DATA_HOME", data.path().toLocal8Bit());
        QDir(data.path()).removeRecursively();
    }

    console::AccessPage* openLoaded()
    {
        m_page = open<console::AccessPage>();
        awaitLoaded();
        return m_page;
    }

    void awaitLoaded()
    {
        EXPECT_TRUE(waitFor([this] { return m_page->status().updatedAt.has_value(); }));
    }

    const console::MatrixModel& model() const { return m_page->model(); }
    console::MatrixView* view() const { return require<console::MatrixView>(m_page, QStringLiteral("matrix")); }

    void click(const QString& button) { press(require<QAbstractButton>(m_page, button)); }

    /// Once what has just been shown has found its place.
    static void press(QWidget* button)
    {
        QCoreApplication::processEvents();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    bool isEnabled(const QString& button) { return require<QAbstractButton>(m_page, button)->isEnabled(); }

    void clickCell(int row, int column, Qt::KeyboardModifiers modifiers = {})
    {
        view()->ensureVisible({row, column});
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, modifiers, view()->cellRect({row, column}).center());
    }

    void drag(int row, int column, int toRow, int toColumn)
    {
        QWidget* area = view()->viewport();
        QTest::mousePress(area, Qt::LeftButton, {}, view()->cellRect({row, column}).center());
        QTest::mouseMove(area, view()->cellRect({toRow, toColumn}).center());
        QTest::mouseRelease(area, Qt::LeftButton, {}, view()->cellRect({toRow, toColumn}).center());
    }

    /// The first department with people in sight under it after this, and a cell there that nothing allows or denies.
    console::MatrixView::Cell emptyCell(SubjectType type)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            for (int column = 0; column < model().columnCount() && model().row(row).subject.subjectType == type;
                 ++column) {
                if (model().cell(row, column) == '.')
                    return {row, column};
            }
        }
        ADD_FAILURE() << "no empty cell";
        return {};
    }

    char cellOf(const Subject& subject, AppId app)
    {
        const MatrixRows rows = subject.subjectType == SubjectType::person ? MatrixRows::people
            : subject.subjectType == SubjectType::group                    ? MatrixRows::groups
                                                                           : MatrixRows::departments;
        const auto matrix = ask<AccessMatrix>(Paths::accessMatrix, QStringLiteral("rows=") + console::wireName(rows));
        for (const MatrixRow& row : matrix.rows) {
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                if (row.subjectType == subject.subjectType && row.subjectId.toLongLong() == subject.subjectId
                    && matrix.apps[static_cast<size_t>(i)].id == app)
                    return row.cells[i].toLatin1();
            }
        }
        return '?';
    }

    /// Another administrator, at another console, puts one line. Returns the change set.
    ChangeSetId changeElsewhere(
        const Subject& subject, AppId app, GrantEffect effect, GrantOperation operation = GrantOperation::add)
    {
        GrantChangeSetInput input;
        GrantChange change;
        change.operation = operation;
        change.subjectType = subject.subjectType;
        change.subjectId = QString::number(subject.subjectId);
        change.appId = app;
        change.effect = effect;
        input.changes.push_back(change);
        const TestReply reply = server().as(Role::security).post(Paths::grantChangeSets, input);
        EXPECT_EQ(reply.status / 100, 2) << reply.body;
        return reply.as<GrantChangeResult>().changeSetId.value_or(ChangeSetId{});
    }

    /// What the server says to a security administrator.
    template <class T>
    T ask(const char* path, const QString& query)
    {
        const QString whole = QLatin1String(path) + QLatin1Char('?') + query;
        return server().as(Role::security).get(whole.toStdString()).as<T>();
    }

    void goOffline() { context().client.setServer(QUrl(QStringLiteral("https://localhost:1"))); }
    void goOnline()
    {
        context().client.setServer(
            QUrl(QStringLiteral("https://localhost:%1").arg(server().port(wardport::server::Audience::admin))));
        context().client.setToken(server().tokenOf(Role::security));
    }

    console::AccessPage* m_page = nullptr;
};

} // namespace wardport::test
