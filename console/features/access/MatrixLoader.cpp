// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/MatrixLoader.h"

#include "console/page/Format.h"

namespace wardport::console {

MatrixLoader::MatrixLoader(PageContext& context, MatrixModel& model, int wholeLimit, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_model(model)
    , m_wholeLimit(wholeLimit)
{
    connect(&model, &MatrixModel::peopleWanted, this, &MatrixLoader::fetchPeople);
    connect(&context.orgTree.state(), &LoadState::changed, this, [this] {
        if (m_waitsForTree && !m_context.orgTree.state().isLoading())
            askPeople();
    });
}

void MatrixLoader::show(MatrixRows kind, std::optional<OrgUnitId> unit)
{
    if (kind == m_kind && unit == m_unit && m_state.hasContent())
        return;
    m_kind = kind;
    m_unit = unit;
    m_asked.clear();
    load();
}

void MatrixLoader::load()
{
    m_peopleRequest.drop();
    m_waitsForTree = false;
    m_state.begin();
    const MatrixRows frame = m_kind == MatrixRows::groups ? MatrixRows::groups : MatrixRows::departments;
    m_frameRequest = m_context.api.access.matrix(
        {frame, m_unit, {}}, this, [this](Result<AccessMatrix> answer) { takeFrame(std::move(answer)); });
}

void MatrixLoader::takeFrame(Result<AccessMatrix> answer)
{
    if (!answer)
        return m_state.fail(answer.error());
    m_frame = std::move(*answer);
    m_waitsForTree = m_kind == MatrixRows::people && m_context.orgTree.state().isLoading() && !knowsHeads();
    if (!m_waitsForTree)
        askPeople();
}

/// All of them, or where they are many (or nobody knows) none before their department is opened.
void MatrixLoader::askPeople()
{
    m_waitsForTree = false;
    m_isByDepartment = m_kind == MatrixRows::people && (!knowsHeads() || headcount(m_unit) > m_wholeLimit);
    if (m_kind != MatrixRows::people || m_isByDepartment)
        return finish(nullptr);
    m_peopleRequest = m_context.api.access.matrix(
        {MatrixRows::people, m_unit, {}}, this, [this](Result<AccessMatrix> people) { takePeople(std::move(people)); });
}

void MatrixLoader::takePeople(Result<AccessMatrix> answer)
{
    if (!answer)
        return m_state.fail(answer.error());
    finish(&*answer);
}

void MatrixLoader::finish(const AccessMatrix* people)
{
    m_model.setNow(currentInstant());
    m_model.setMatrix(m_kind, m_frame, people);
    const std::set<OrgUnitId> before = std::exchange(m_asked, {});
    m_model.setUnread(m_isByDepartment ? departmentsToRead() : std::set<OrgUnitId>{});
    m_frame = {};
    m_state.finish(m_model.totalRows() == 0 || m_model.apps().empty());
    Q_EMIT loaded();
    // A picture read anew: people who were here come back.
    for (const OrgUnitId unit : before) {
        if (m_isByDepartment)
            fetchPeople(unit);
    }
}

int MatrixLoader::headcount(std::optional<OrgUnitId> unit) const
{
    int people = 0;
    for (const OrgUnit& each : m_context.orgTree.units()) {
        if (!unit || m_context.orgTree.isWithin(each.id, *unit))
            people += each.headcount;
    }
    return people;
}

bool MatrixLoader::knowsHeads() const
{
    return m_context.orgTree.state().hasContent();
}

bool MatrixLoader::hasRead(OrgUnitId unit) const
{
    return std::ranges::any_of(
        m_asked, [&](OrgUnitId asked) { return asked == unit || m_context.orgTree.isWithin(unit, asked); });
}

std::set<OrgUnitId> MatrixLoader::departmentsToRead() const
{
    std::set<OrgUnitId> units;
    for (const OrgUnitId id : m_model.departments()) {
        const OrgUnit* unit = m_context.orgTree.find(id);
        const bool mayHold = unit == nullptr || (unit->kind == OrgUnitKind::department && unit->headcount > 0);
        if (mayHold && !hasRead(id))
            units.insert(id);
    }
    return units;
}

void MatrixLoader::fetchPeople(OrgUnitId unit)
{
    if (hasRead(unit))
        return;
    m_asked.insert(unit);
    m_context.api.access.matrix({MatrixRows::people, unit, {}}, this, [this, unit](Result<AccessMatrix> answer) {
        if (m_kind != MatrixRows::people)
            return;
        if (!answer) {
            m_asked.erase(unit);
            m_model.setUnread(departmentsToRead());
            Q_EMIT failed(answer.error());
            return;
        }
        m_model.addPeople(*answer);
        m_model.setUnread(departmentsToRead());
        Q_EMIT loaded();
    });
}

void MatrixLoader::find(const QString& words)
{
    m_findRequest.drop();
    if (words.isEmpty() || m_kind != MatrixRows::people)
        return;
    m_findRequest = m_context.api.access.matrix(
        {MatrixRows::people, m_unit, words}, this, [this, words](Result<AccessMatrix> answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            std::set<Subject> people;
            for (const MatrixRow& row : answer->rows)
                people.insert({row.subjectType, row.subjectId.toLongLong()});
            m_model.addPeople(*answer);
            Q_EMIT found(words, people);
        });
}

} // namespace wardport::console
