// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Gateway.h"

#include "shared/model/Check.h"

#include <boost/asio/ip/address.hpp>

namespace wardport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostAddresses = 50;

bool isNetwork(const QString& text)
{
    const QStringList parts = text.split(u'/');
    boost::system::error_code failed;
    const auto address = boost::asio::ip::make_address(parts.first().toStdString(), failed);
    if (failed || parts.size() > 2)
        return false;
    if (parts.size() == 1)
        return true;
    bool number = false;
    const int bits = parts.last().toInt(&number);
    return number && bits >= 0 && bits <= (address.is_v4() ? 32 : 128);
}

} // namespace

Problems validate(const GatewayInput& input)
{
    Check check;
    check.code(u"name"_s, input.name, 64)
        .rule(u"addresses"_s, input.addresses.size() <= mostAddresses, ErrorCode::tooLong,
            QString::number(mostAddresses));
    for (std::size_t i = 0; i < input.addresses.size(); ++i)
        check.rule(u"addresses[%1]"_s.arg(i), isNetwork(input.addresses[i]));
    return check.take();
}

} // namespace wardport
