// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/VpnSession.h"

#include "shared/model/Check.h"

#include <boost/asio/ip/address.hpp>

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const VpnSessionInput& input)
{
    const auto isAddress = [](const QString& text) {
        boost::system::error_code failed;
        boost::asio::ip::make_address(text.toStdString(), failed);
        return !failed;
    };
    return Check{}
        .required(u"gateway"_s, input.gateway)
        .code(u"gateway"_s, input.gateway, 64)
        .required(u"sessionId"_s, input.sessionId)
        .maxLength(u"sessionId"_s, input.sessionId, 128)
        .required(u"account"_s, input.account)
        .maxLength(u"account"_s, input.account, 64)
        .rule(u"tunnelAddress"_s, isAddress(input.tunnelAddress))
        .rule(u"clientAddress"_s, input.clientAddress.isEmpty() || isAddress(input.clientAddress))
        .maxLength(u"device"_s, input.device, 200)
        .take();
}

Problems validate(const VpnSessionEnd& input)
{
    return Check{}.maxLength(u"reason"_s, input.reason.value_or(QString()), 64).take();
}

} // namespace wardport
