// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Recertification.h"

#include "shared/model/Check.h"

#include <algorithm>

namespace wardport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t decisionsAtOnce = 1000;

} // namespace

Problems validate(const RecertificationInput& input)
{
    Check check;
    check.required(u"name"_s, input.name).maxLength(u"name"_s, input.name, 100);
    check.rule(u"dueOn"_s, input.dueOn.isValid(), ErrorCode::required);
    return check.take();
}

Problems validate(const ItemDecisions& decisions)
{
    Check check;
    check.rule(u"items"_s, !decisions.items.empty(), ErrorCode::required)
        .rule(u"items"_s, decisions.items.size() <= decisionsAtOnce, ErrorCode::tooLong,
            QString::number(decisionsAtOnce));
    std::vector<RecertificationItemId> ids;
    for (std::size_t i = 0; i < decisions.items.size(); ++i) {
        const ItemDecision& item = decisions.items[i];
        ids.push_back(item.itemId);
        Check inner;
        inner.rule(u"itemId"_s, item.itemId.isValid(), ErrorCode::required).maxLength(u"note"_s, item.note, 500);
        check.part(u"items[%1]"_s.arg(i), inner.take());
    }
    std::sort(ids.begin(), ids.end());
    check.rule(u"items"_s, std::adjacent_find(ids.begin(), ids.end()) == ids.end(), ErrorCode::duplicate);
    return check.take();
}

Problems validate(const RecertificationClose& close)
{
    return Check().rule(u"openItems"_s, close.openItems != RecertificationDecision::open).take();
}

} // namespace wardport
