// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Grant.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const GrantChangeSetInput& input)
{
    Check check;
    check.rule(u"changes"_s, !input.changes.empty(), ErrorCode::required)
        .rule(u"changes"_s, input.changes.size() <= 100'000, ErrorCode::tooLong, u"100000"_s)
        .maxLength(u"note"_s, input.note, 500);
    for (std::size_t i = 0; i < input.changes.size(); ++i) {
        const GrantChange& change = input.changes[i];
        bool number = false;
        const bool named = change.subjectId.toLongLong(&number) > 0 && number;
        const bool ordered = !change.validFrom || !change.validUntil || *change.validFrom < *change.validUntil;
        if (named && ordered && change.appId.isValid())
            continue; // most of up to 100,000: no strings are made for them
        Check inner;
        inner.rule(u"subjectId"_s, named, change.subjectId.isEmpty() ? ErrorCode::required : ErrorCode::invalid)
            .rule(u"appId"_s, change.appId.isValid(), ErrorCode::required)
            .rule(u"validUntil"_s, ordered, ErrorCode::outOfRange);
        check.part(u"changes[%1]"_s.arg(i), inner.take());
    }
    return check.take();
}

} // namespace wardport
