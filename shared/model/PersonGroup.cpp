// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/PersonGroup.h"

#include "shared/model/Check.h"

#include <algorithm>

namespace wardport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostValues = 200;

template <class T>
bool isUnique(const std::vector<T>& values)
{
    return std::all_of(values.begin(), values.end(),
        [&](const T& value) { return std::count(values.begin(), values.end(), value) == 1; });
}

/// A rule's problems: as a whole it is the field "rule", a part of it "rule.titles".
void checkRule(Check& check, const GroupRule& rule)
{
    check.rule(u"rule"_s, !rule.isEmpty(), ErrorCode::required).part(u"rule"_s, validate(rule));
}

} // namespace

Problems validate(const GroupRule& rule)
{
    Check check;
    check.rule(u"departments"_s, rule.departments.size() <= mostValues, ErrorCode::outOfRange)
        .rule(u"departments"_s, isUnique(rule.departments), ErrorCode::duplicate)
        .rule(u"categories"_s, isUnique(rule.categories), ErrorCode::duplicate)
        .rule(u"titles"_s, rule.titles.size() <= mostValues, ErrorCode::outOfRange)
        .rule(u"titles"_s, isUnique(rule.titles), ErrorCode::duplicate);
    for (std::size_t i = 0; i < rule.titles.size(); ++i) {
        const QString field = u"titles[%1]"_s.arg(i);
        check.required(field, rule.titles[i]).maxLength(field, rule.titles[i], 60);
    }
    return check.take();
}

Problems validate(const GroupRulePreviewInput& input)
{
    Check check;
    check.rule(u"hospitalId"_s, input.hospitalId.isValid(), ErrorCode::required);
    checkRule(check, input.rule);
    return check.take();
}

Problems validate(const PersonGroupInput& input)
{
    Check check;
    check.rule(u"hospitalId"_s, input.hospitalId.isValid(), ErrorCode::required)
        .code(u"code"_s, input.code, 32)
        .required(u"name"_s, input.name)
        .maxLength(u"name"_s, input.name, 60)
        .maxLength(u"nameEn"_s, input.nameEn, 120)
        .maxLength(u"description"_s, input.description, 500);
    if (input.rule)
        checkRule(check, *input.rule);
    return check.take();
}

} // namespace wardport
