// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Alarm.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const AlarmAcknowledgement& acknowledgement)
{
    Check check;
    check.required(u"note"_s, acknowledgement.note).maxLength(u"note"_s, acknowledgement.note, 1000);
    return check.take();
}

} // namespace wardport
