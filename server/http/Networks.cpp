// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/Networks.h"

#include "shared/base/ApiError.h"

#include <Poco/Exception.h>
#include <Poco/Net/IPAddress.h>

#include <algorithm>
#include <array>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::string mapped("\0\0\0\0\0\0\0\0\0\0\xff\xff", 12);

std::string bytesOf(const Poco::Net::IPAddress& address)
{
    const std::string bytes(static_cast<const char*>(address.addr()), static_cast<std::size_t>(address.length()));
    return bytes.size() == 4 ? mapped + bytes : bytes;
}

bool agree(const std::string& one, const std::string& other, unsigned bits)
{
    const std::size_t whole = bits / 8;
    if (one.compare(0, whole, other, 0, whole) != 0)
        return false;
    if (bits % 8 == 0)
        return true;
    const auto mask = static_cast<unsigned char>(0xff << (8 - bits % 8));
    return ((static_cast<unsigned char>(one[whole]) ^ static_cast<unsigned char>(other[whole])) & mask) == 0;
}

struct Special {
    const char* address;
    unsigned prefix;
    bool never = false; ///< not even when listed
};
constexpr std::array specials{
    Special{"0.0.0.0", 8, true}, Special{"224.0.0.0", 3, true}, // multicast, reserved, broadcast
    Special{"127.0.0.0", 8}, Special{"169.254.0.0", 16},
    Special{"100.100.100.200", 32}, // metadata of machines in Alibaba's cloud
    Special{"::", 128, true}, Special{"ff00::", 8, true}, Special{"::1", 128}, Special{"fe80::", 10},
    Special{"fd00:ec2::254", 128}, // metadata of machines in Amazon's
};

unsigned widthOf(const Special& special)
{
    return std::string_view{special.address}.find(':') == std::string_view::npos ? special.prefix + 96 : special.prefix;
}

const Special* specialOf(const std::string& bytes)
{
    const auto found = std::find_if(specials.begin(), specials.end(), [&](const Special& special) {
        return agree(bytes, bytesOf(Poco::Net::IPAddress(special.address)), widthOf(special));
    });
    return found == specials.end() ? nullptr : &*found;
}

/// What precedes the slash. Poco takes "10.0.0" for 10.0.0.0, and tells by an exception only whether "::" is one.
Poco::Net::IPAddress addressOf(const QString& text)
{
    const QString address = text.section(u'/', 0, 0);
    try {
        if (address.contains(u':') || address.count(u'.') == 3)
            return Poco::Net::IPAddress(address.toStdString());
    } catch (const Poco::Exception&) {
        // told below
    }
    throw ApiError(ErrorCode::invalid, {}, text);
}

} // namespace

Networks Networks::parse(const QString& list)
{
    Networks all;
    for (const QString& part : list.split(u',', Qt::SkipEmptyParts)) {
        const QString text = part.trimmed();
        const Poco::Net::IPAddress address = addressOf(text);
        const unsigned longest = static_cast<unsigned>(address.length()) * 8;
        bool number = true;
        const unsigned prefix = text.contains(u'/') ? text.section(u'/', 1).toUInt(&number) : longest;
        if (!number || prefix > longest)
            throw ApiError(ErrorCode::invalid, {}, text);
        all.m_networks.push_back({bytesOf(address), prefix + 128 - longest});
    }
    return all;
}

bool Networks::contains(const Poco::Net::IPAddress& address) const
{
    const std::string bytes = bytesOf(address);
    const Special* special = specialOf(bytes);
    if (special && special->never)
        return false;
    return std::any_of(m_networks.begin(), m_networks.end(), [&](const Network& network) {
        if (!agree(bytes, network.base, network.prefix))
            return false;
        return !special || (network.prefix >= widthOf(*special) && specialOf(network.base) == special);
    });
}

} // namespace wardport::server
