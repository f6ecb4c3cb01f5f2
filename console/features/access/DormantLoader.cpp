// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/DormantLoader.h"

namespace wardport::console {
namespace {
constexpr int pageSize = 500;
} // namespace

DormantLoader::DormantLoader(PageContext& context, MatrixModel& model, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_model(model)
{
}

void DormantLoader::show(std::optional<OrgUnitId> unit)
{
    if (m_isAsked && unit == m_unit)
        return;
    m_unit = unit;
    m_isAsked = true;
    m_found = {};
    ask(std::nullopt);
}

void DormantLoader::forget()
{
    m_isAsked = false;
}

void DormantLoader::ask(const std::optional<QString>& cursor)
{
    DormantFilter filter;
    filter.days = MatrixFilter::dormantDays;
    filter.orgUnitId = m_unit;
    filter.limit = pageSize;
    filter.cursor = cursor;
    m_request = m_context.api.reviews.dormant(
        filter, this, [this](Result<Page<DormantGrant>> answer) { take(std::move(answer)); });
}

void DormantLoader::take(Result<Page<DormantGrant>> answer)
{
    if (!answer) {
        m_isAsked = false;
        Q_EMIT failed(answer.error());
        return;
    }
    for (const DormantGrant& grant : answer->items) {
        m_found.people[{SubjectType::person, grant.personId.value()}][grant.appId] = {grant.lastUsedOn};
        m_found.departments.insert(grant.departmentId);
    }
    // What is here is shown at once; what was shown before stays until there is something.
    m_model.setDormant(m_found);
    if (answer->nextCursor)
        ask(answer->nextCursor);
}

} // namespace wardport::console
