// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/MatrixBuilder.h"

namespace wardport::server {
namespace {

std::vector<quint32> shownApps(const AccessParts& parts)
{
    std::vector<quint32> apps;
    for (const quint32 app : parts.apps->order) {
        if (parts.apps->rows[app].state != AppState::retired)
            apps.push_back(app);
    }
    return apps;
}

template <DescribedEnum E>
QString wordOf(E value)
{
    const std::string_view name = enumName(value);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

template <class Row>
bool speaksOf(const Row& row, const std::optional<QString>& words)
{
    return !words || row.name.contains(*words, Qt::CaseInsensitive) || row.code.contains(*words, Qt::CaseInsensitive);
}

} // namespace

MatrixBuilder::MatrixBuilder(const AccessSnapshot& snapshot, Instant now)
    : m_snapshot(snapshot)
    , m_parts(snapshot.parts())
    , m_now(now)
    , m_sheet(m_parts, *m_parts.grants, shownApps(m_parts), now)
{
    m_matrix.version = snapshot.version();
    for (const quint32 place : m_sheet.columns()) {
        const AccessApp& app = m_parts.apps->rows[place];
        m_matrix.apps.push_back({app.id, app.name, app.nameEn, wordOf(app.category), wordOf(app.state), app.iconHash});
    }
}

template <class Reach>
QString MatrixBuilder::cells(const AccessSheet::Row& row, Reach&& reach) const
{
    const std::vector<quint32>& columns = m_sheet.columns();
    QString text(static_cast<qsizetype>(columns.size()), Qt::Uninitialized);
    QChar* out = text.data();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        char cell = flags::cell(row[i]);
        if (cell == 0)
            cell = flags::cell(row[i], reach().evaluate(*m_parts.grants, columns[i], m_now));
        out[i] = QLatin1Char(cell);
    }
    return text;
}

void MatrixBuilder::addPeople(const std::vector<MatrixPerson>& people)
{
    m_matrix.rows.reserve(people.size());
    for (const MatrixPerson& shown : people) {
        const quint32 place = m_parts.people->place(shown.id);
        if (place == IdIndex::none || m_parts.people->rows[place].window.until <= m_now)
            continue;
        const AccessSheet::Row& row = m_sheet.person(place);
        m_matrix.rows.push_back({SubjectType::person, QString::number(shown.id.value()), shown.name, shown.staffNo,
            shown.departmentId, cells(row, [&] { return reachOfPerson(m_parts, *m_parts.grants, place); })});
    }
}

void MatrixBuilder::addGroups(const QString& scope, const QString& path, const std::optional<QString>& words)
{
    std::vector<quint32> places;
    for (quint32 place = 0; place < m_parts.groups->rows.size(); ++place) {
        const AccessGroup& group = m_parts.groups->rows[place];
        if (!group.id.isValid() || !speaksOf(group, words))
            continue;
        const QString& hospital = m_parts.units->rows[group.hospital].path;
        if (hospital.startsWith(scope) && (hospital.startsWith(path) || path.startsWith(hospital)))
            places.push_back(place);
    }
    std::sort(places.begin(), places.end(), [&](quint32 a, quint32 b) {
        const AccessGroup& one = m_parts.groups->rows[a];
        const AccessGroup& other = m_parts.groups->rows[b];
        return std::tie(one.hospital, one.code, one.id) < std::tie(other.hospital, other.code, other.id);
    });
    for (const quint32 place : places) {
        const AccessGroup& group = m_parts.groups->rows[place];
        const AccessSheet::Row& row = m_sheet.group(place);
        m_matrix.rows.push_back({SubjectType::group, QString::number(group.id.value()), group.name, group.code, std::nullopt,
            cells(row, [&] { return reachOfGroup(m_parts, *m_parts.grants, place); })});
    }
}

void MatrixBuilder::addUnits(const QString& path, const std::optional<QString>& words)
{
    for (const quint32 place : m_parts.units->treeOrder) {
        const AccessUnit& unit = m_parts.units->rows[place];
        if (!unit.active || !unit.path.startsWith(path) || !speaksOf(unit, words))
            continue;
        const bool isHospital = unit.kind == OrgUnitKind::hospital;
        std::optional<OrgUnitId> parent;
        if (unit.parent != IdIndex::none)
            parent = m_parts.units->rows[unit.parent].id;
        const AccessSheet::Row& row = m_sheet.unit(place);
        m_matrix.rows.push_back({isHospital ? SubjectType::everyone : SubjectType::department,
            QString::number(unit.id.value()), unit.name, unit.code, parent,
            cells(row, [&] { return reachOfUnit(m_parts, *m_parts.grants, place); })});
    }
}

} // namespace wardport::server
