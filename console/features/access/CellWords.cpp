// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/CellWords.h"

#include "console/page/Format.h"
#include "console/page/Words.h"

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

QString subjectName(const MatrixModel::Row& row)
{
    return row.code.isEmpty() ? row.name : CellWords::tr("%1 (%2)", "name (code)").arg(row.name, row.code);
}

/// "granted directly" becomes what stands after the change, if it is another.
QString pendingChange(const MatrixModel& model, int row, int column)
{
    const MatrixModel::Look look = model.look(row, column);
    if (look.stroke && look.stroke->paint == Paint::clear)
        return CellWords::tr("Pending: withdraw the direct entries. Then: %1")
            .arg(CellWords::state(model, row, column, look.cell));
    if (look.stroke)
        return CellWords::tr("Pending: %1. Then: %2")
            .arg(CellWords::stroke(*look.stroke), CellWords::state(model, row, column, look.cell));
    if (look.follows)
        return CellWords::tr("Changes because a row above does. Then: %1")
            .arg(CellWords::state(model, row, column, look.cell));
    return {};
}

/// What the corner of a cell stands for.
QStringList remarks(const MatrixModel::Look& look)
{
    QStringList lines;
    if (look.conflict)
        lines << CellWords::tr("Changed by somebody else since you painted it. %1")
                     .arg(CellWords::theirs(look.conflict->theirs));
    if (look.dormant)
        lines << (look.dormant->lastUsedOn
                ? CellWords::tr("Not used for %n day(s), last on %1", nullptr, MatrixFilter::dormantDays)
                      .arg(formatDate(*look.dormant->lastUsedOn))
                : CellWords::tr("Never used"));
    return lines;
}

} // namespace

QString CellWords::appName(const MatrixApp& app)
{
    return localName(app.name, app.nameEn);
}

QString CellWords::state(const MatrixModel& model, int row, int column, char cell)
{
    const bool onTrial = model.app(column).state == wireName(AppState::trial);
    switch (cell) {
    case 'A':
        return tr("allowed directly");
    case 'a':
        return tr("allowed, inherited");
    case 'T':
        return tr("allowed for a time, directly");
    case 't':
        return tr("allowed for a time, inherited");
    case 'S':
        return onTrial && model.row(row).isUnit() ? tr("allowed once the app is published, directly")
                                                  : tr("allowed from a later day on, directly");
    case 's':
        return onTrial ? tr("allowed later, inherited: what departments are granted waits for the app's publication")
                       : tr("allowed from a later day on, inherited");
    case 'D':
        return tr("denied directly");
    case 'd':
        return tr("denied, inherited");
    default:
        return tr("not granted");
    }
}

QString CellWords::window(const std::optional<Instant>& from, const std::optional<Instant>& until)
{
    // The end is exclusive: the last day is what people mean by "until".
    const auto lastDay = [](Instant end) { return formatDate(hospitalDay(end - std::chrono::milliseconds{1})); };
    if (from && until)
        return tr("from %1 until %2").arg(formatDate(hospitalDay(*from)), lastDay(*until));
    if (from)
        return tr("from %1 on").arg(formatDate(hospitalDay(*from)));
    if (until)
        return tr("until %1").arg(lastDay(*until));
    return {};
}

QString CellWords::stroke(const Stroke& stroke)
{
    const QString when = window(stroke.from, stroke.until);
    switch (stroke.paint) {
    case Paint::allow:
        return when.isEmpty() ? tr("allow") : tr("allow %1", "allow until …").arg(when);
    case Paint::deny:
        return when.isEmpty() ? tr("deny") : tr("deny %1", "deny until …").arg(when);
    case Paint::clear:
        return tr("clear");
    }
    return {};
}

QString CellWords::change(const GrantChangeLine& line)
{
    const bool isAllow = line.effect == GrantEffect::allow;
    if (line.operation == GrantOperation::remove)
        return isAllow ? tr("allowance withdrawn") : tr("denial lifted");
    const QString when = window(line.validFrom, line.validUntil);
    if (isAllow)
        return when.isEmpty() ? tr("allowed", "changed by another") : tr("allowed %1", "allowed until …").arg(when);
    return when.isEmpty() ? tr("denied", "changed by another") : tr("denied %1", "denied until …").arg(when);
}

QString CellWords::moment(Instant at)
{
    return hospitalDay(at) == hospitalToday() ? formatTime(at) : formatDateTime(at);
}

QString CellWords::theirs(const GrantConflict& conflict)
{
    return tr("%1, %2: %3", "who, when, what")
        .arg(conflict.changedByName, moment(conflict.changedAt), change(conflict.theirs));
}

QString CellWords::cell(const MatrixModel& model, int row, int column)
{
    QString words = tr("%1 · %2: %3", "who, app, access")
                        .arg(subjectName(model.row(row)), appName(model.app(column)),
                            state(model, row, column, model.cell(row, column)));
    QStringList more = remarks(model.look(row, column));
    if (const QString then = pendingChange(model, row, column); !then.isEmpty())
        more.prepend(then);
    for (const QString& sentence : more)
        words = tr("%1. %2", "a sentence and another").arg(words, sentence);
    return words;
}

QString CellWords::toolTip(const MatrixModel& model, int row, int column)
{
    const MatrixApp& app = model.app(column);
    QStringList lines{tr("%1 · %2", "who, app").arg(subjectName(model.row(row)), appName(app)),
        tr("Now: %1").arg(state(model, row, column, model.cell(row, column)))};
    if (const QString then = pendingChange(model, row, column); !then.isEmpty())
        lines << then;
    lines << remarks(model.look(row, column));
    const auto appState = fromWireName<AppState>(app.state);
    if (appState && *appState != AppState::published && *appState != AppState::trial)
        lines << tr("The app is not open: %1").arg(text(*appState));
    return lines.join(u'\n');
}

} // namespace wardport::console
