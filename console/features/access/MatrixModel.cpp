// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/MatrixModel.h"

#include "console/page/Words.h"

#include "shared/model/TrialRule.h"

#include <algorithm>
#include <numeric>

namespace wardport::console {
namespace {

int rankOf(const QString& category)
{
    const auto known = fromWireName<AppCategory>(category);
    return known ? static_cast<int>(*known) : std::numeric_limits<int>::max();
}

OrgUnitId unitOf(const Subject& subject)
{
    return OrgUnitId{subject.subjectId};
}

} // namespace

MatrixModel::MatrixModel(PendingChanges& pending, QObject* parent)
    : QObject(parent)
    , m_pending(pending)
{
    connect(&pending, &PendingChanges::changed, this, [this] {
        follow();
        if (m_filter.show == MatrixFilter::Show::pending)
            sift();
        else
            Q_EMIT cellsChanged();
    });
}

void MatrixModel::setConflicts(const PendingConflicts& conflicts)
{
    m_conflicts = &conflicts;
    connect(&conflicts, &PendingConflicts::changed, this, &MatrixModel::cellsChanged);
}

MatrixModel::Reading MatrixModel::takeApps(const AccessMatrix& matrix, bool replace)
{
    if (replace) {
        m_apps = matrix.apps;
        std::stable_sort(m_apps.begin(), m_apps.end(),
            [](const MatrixApp& a, const MatrixApp& b) { return rankOf(a.category) < rankOf(b.category); });
    }
    std::unordered_map<AppId, int> columns;
    for (size_t i = 0; i < m_apps.size(); ++i)
        columns.emplace(m_apps[i].id, static_cast<int>(i));
    Reading reading;
    reading.columns.reserve(matrix.apps.size());
    for (const MatrixApp& app : matrix.apps) {
        const auto found = columns.find(app.id);
        reading.columns.push_back(found == columns.end() ? -1 : found->second);
    }
    return reading;
}

MatrixModel::Row MatrixModel::toRow(const MatrixRow& from, const Reading& reading) const
{
    Row row;
    row.subject = {from.subjectType, from.subjectId.toLongLong()};
    row.name = from.name;
    row.code = from.code;
    row.above = from.orgUnitId;
    row.cells.fill(cells::nothing, static_cast<qsizetype>(m_apps.size()));
    char* out = row.cells.data();
    const size_t known = std::min(reading.columns.size(), static_cast<size_t>(from.cells.size()));
    const QChar* in = from.cells.constData();
    for (size_t i = 0; i < known; ++i) {
        if (reading.columns[i] >= 0)
            out[reading.columns[i]] = in[i].toLatin1();
    }
    return row;
}

void MatrixModel::setMatrix(MatrixRows kind, const AccessMatrix& matrix, const AccessMatrix* people)
{
    m_kind = kind;
    m_version = people ? std::min(matrix.version, people->version) : matrix.version;
    m_pending.setPicture(m_version);
    const Reading reading = takeApps(matrix, true);
    std::vector<Row> rows;
    rows.reserve(matrix.rows.size());
    for (const MatrixRow& from : matrix.rows)
        rows.push_back(toRow(from, reading));
    if (people) {
        const Reading readingPeople = takeApps(*people, false);
        for (const MatrixRow& from : people->rows)
            rows.push_back(toRow(from, readingPeople));
    }
    arrange(std::move(rows));
}

void MatrixModel::addPeople(const AccessMatrix& matrix)
{
    m_version = std::min(m_version, matrix.version);
    const Reading reading = takeApps(matrix, false);
    std::vector<Row> rows = std::move(m_rows);
    rows.reserve(rows.size() + matrix.rows.size());
    for (const MatrixRow& from : matrix.rows) {
        Row row = toRow(from, reading);
        const auto known = m_places.find(row.subject);
        if (known == m_places.end())
            rows.push_back(std::move(row));
        else
            rows[static_cast<size_t>(known->second)] = std::move(row);
    }
    arrange(std::move(rows));
}

/// Puts the rows under each other as a tree: people of a department before its sub-departments. Who has no row above stands
/// at the top; people among them at the end.
void MatrixModel::arrange(std::vector<Row> rows)
{
    std::unordered_map<OrgUnitId, std::vector<size_t>> below;
    std::unordered_map<OrgUnitId, bool> isHere;
    for (const Row& row : rows) {
        if (row.isUnit())
            isHere.emplace(unitOf(row.subject), true);
    }
    std::vector<size_t> topmost;
    for (const bool people : {false, true}) {
        for (size_t i = 0; i < rows.size(); ++i) {
            const Row& row = rows[i];
            const bool isPerson = row.subject.subjectType == SubjectType::person;
            if (isPerson == people && !(row.above && isHere.contains(*row.above)))
                topmost.push_back(i);
            // In a department its people come first.
            if (isPerson != people && row.above && isHere.contains(*row.above))
                below[*row.above].push_back(i);
        }
    }
    m_rows.clear();
    m_rows.reserve(rows.size());
    m_places.clear();
    const auto put = [&](const auto& self, size_t from, int parent, int depth) -> void {
        const int at = static_cast<int>(m_rows.size());
        Row& row = m_rows.emplace_back(std::move(rows[from]));
        row.parent = parent;
        row.depth = depth;
        m_places.emplace(row.subject, at);
        if (!row.isUnit())
            return;
        const auto found = below.find(unitOf(row.subject));
        if (found == below.end())
            return;
        for (const size_t child : found->second)
            self(self, child, at, depth + 1);
    };
    for (const size_t i : topmost)
        put(put, i, -1, 0);

    if (!m_foldsChosen && !m_rows.empty()) {
        m_foldsChosen = true;
        // At first the units are in sight, not their people.
        for (const Row& row : m_rows) {
            if (row.isUnit() && row.parent >= 0)
                m_opened.insert(m_rows[static_cast<size_t>(row.parent)].subject);
        }
    }
    follow();
    sift();
}

int MatrixModel::rowOf(const Subject& subject) const
{
    const auto found = m_places.find(subject);
    if (found == m_places.end())
        return -1;
    const auto row = std::lower_bound(m_rowsInSight.begin(), m_rowsInSight.end(), found->second);
    return row == m_rowsInSight.end() || *row != found->second ? -1 : static_cast<int>(row - m_rowsInSight.begin());
}

const MatrixModel::Row* MatrixModel::find(const Subject& subject) const
{
    const auto found = m_places.find(subject);
    return found == m_places.end() ? nullptr : &m_rows[static_cast<size_t>(found->second)];
}

std::vector<OrgUnitId> MatrixModel::departments() const
{
    std::vector<OrgUnitId> units;
    for (const Row& row : m_rows) {
        if (row.subject.subjectType == SubjectType::department)
            units.push_back(unitOf(row.subject));
    }
    return units;
}

std::vector<Subject> MatrixModel::chain(int row) const
{
    std::vector<Subject> subjects;
    for (int at = place(row); at >= 0; at = m_rows[static_cast<size_t>(at)].parent)
        subjects.push_back(m_rows[static_cast<size_t>(at)].subject);
    return subjects;
}

char MatrixModel::cell(int row, int column) const
{
    return this->row(row).cells[m_columnsInSight[static_cast<size_t>(column)]];
}

MatrixModel::Look MatrixModel::look(int row, int column) const
{
    const int at = place(row);
    const int from = m_columnsInSight[static_cast<size_t>(column)];
    const Row& shown = m_rows[static_cast<size_t>(at)];
    const AppId app = m_apps[static_cast<size_t>(from)].id;
    Look look;
    look.cell = shown.cells[from];
    if (m_filter.show == MatrixFilter::Show::dormant)
        look.dormant = dormant(shown.subject, app);
    if (!m_touched[static_cast<size_t>(at)])
        return look;
    look.cell = preview(at, from);
    look.stroke = m_pending.find(shown.subject, app);
    look.follows = !look.stroke && look.cell != shown.cells[from];
    if (look.stroke && m_conflicts)
        look.conflict = m_conflicts->find(shown.subject, app);
    return look;
}

char MatrixModel::preview(int at, int column) const
{
    const Row& row = m_rows[static_cast<size_t>(at)];
    if (!m_touched[static_cast<size_t>(at)])
        return row.cells[column];
    char before = cells::nothing;
    char after = cells::nothing;
    if (row.parent >= 0) {
        before = cells::inherited(m_rows[static_cast<size_t>(row.parent)].cells[column]);
        after = cells::inherited(preview(row.parent, column));
    } else if (!cells::isOwn(row.cells[column])) {
        // What a topmost row inherits comes from beyond the picture.
        before = after = row.cells[column];
    }
    const MatrixApp& app = m_apps[static_cast<size_t>(column)];
    const Stroke* stroke = m_pending.find(row.subject, app.id);
    // What a unit is granted of an app on trial begins with the publication.
    static const Stroke later{Paint::allow, Instant::max()};
    const bool waits = stroke && stroke->paint == Paint::allow && app.state == wireName(AppState::trial)
        && waitsDuringTrial(row.subject.subjectType, GrantEffect::allow);
    return cells::preview(row.cells[column], waits ? &later : stroke, before, after, m_now);
}

void MatrixModel::follow()
{
    m_touched.assign(m_rows.size(), false);
    if (m_pending.isEmpty())
        return;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int parent = m_rows[i].parent;
        m_touched[i] = m_pending.touches(m_rows[i].subject) || (parent >= 0 && m_touched[static_cast<size_t>(parent)]);
    }
}

void MatrixModel::addEdit(std::vector<PendingChanges::Edit>& edits, int at, int column, const Stroke& stroke) const
{
    const Row& row = m_rows[static_cast<size_t>(at)];
    const AppId app = m_apps[static_cast<size_t>(column)].id;
    const Stroke* present = m_pending.find(row.subject, app);
    const char cell = row.cells[column];
    // Painting back what already stands takes the stroke away again.
    const bool goes = cells::leavesAsIs(cell, stroke);
    if (goes && !present)
        return;
    if (!goes && present && *present == stroke)
        return;
    edits.push_back({{row.subject, row.name}, app, goes ? std::nullopt : std::optional(stroke)});
}

std::vector<PendingChanges::Edit> MatrixModel::edits(const Range& range, const Stroke& stroke) const
{
    std::vector<PendingChanges::Edit> edits;
    for (int row = std::max(0, range.top); row <= std::min(range.bottom, rowCount() - 1); ++row) {
        for (int column = std::max(0, range.left); column <= std::min(range.right, columnCount() - 1); ++column)
            addEdit(edits, place(row), m_columnsInSight[static_cast<size_t>(column)], stroke);
    }
    return edits;
}

std::vector<PendingChanges::Edit> MatrixModel::rowEdits(int row, const Stroke& stroke) const
{
    return edits({row, 0, row, columnCount() - 1}, stroke);
}

std::vector<PendingChanges::Edit> MatrixModel::columnEdits(int column, const Stroke& stroke) const
{
    std::vector<PendingChanges::Edit> edits;
    for (int row = 0; row < rowCount(); ++row) {
        const bool standsAlone = row + 1 == rowCount()
            || m_rows[static_cast<size_t>(place(row + 1))].parent != place(row);
        if (standsAlone)
            addEdit(edits, place(row), m_columnsInSight[static_cast<size_t>(column)], stroke);
    }
    return edits;
}

} // namespace wardport::console
