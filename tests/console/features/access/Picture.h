// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/MatrixModel.h"

#include <QStringList>

namespace wardport::test {

/// A picture from text: one app for each letter of `categories` (c clinical, n nursing), rows "u1 hospital - AAa" (unit 1
/// without a unit above), "u2 surgery 1 aa." (under unit 1), "p7 li 2 a.D" (a person of unit 2), "g3 nurses - A..".
inline AccessMatrix picture(const QString& categories, const QStringList& rows)
{
    AccessMatrix matrix;
    for (qsizetype i = 0; i < categories.size(); ++i) {
        MatrixApp app;
        app.id = AppId{i + 1};
        app.name = QStringLiteral("app%1").arg(i + 1);
        app.category = categories[i] == QLatin1Char('c') ? QStringLiteral("clinical") : QStringLiteral("nursing");
        app.state = QStringLiteral("published");
        matrix.apps.push_back(app);
    }
    for (const QString& text : rows) {
        const QStringList words = text.split(QLatin1Char(' '));
        MatrixRow row;
        row.subjectId = words[0].mid(1);
        row.subjectType = words[0][0] == QLatin1Char('p') ? SubjectType::person
            : words[0][0] == QLatin1Char('g')             ? SubjectType::group
            : words[2] == QLatin1String("-")              ? SubjectType::everyone
                                                          : SubjectType::department;
        row.name = words[1];
        row.code = QStringLiteral("C") + row.subjectId;
        if (words[2] != QLatin1String("-"))
            row.orgUnitId = OrgUnitId{words[2].toLongLong()};
        row.cells = words[3];
        matrix.rows.push_back(row);
    }
    return matrix;
}

/// Names of the rows in sight, from the top.
inline QStringList namesInSight(const console::MatrixModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.row(row).name;
    return names;
}

/// The cells of a row in sight as they will be.
inline QString looks(const console::MatrixModel& model, int row)
{
    QString text;
    for (int column = 0; column < model.columnCount(); ++column)
        text += QLatin1Char(model.look(row, column).cell);
    return text;
}

} // namespace wardport::test
