// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Directory.h"

#include "shared/model/Check.h"

#include <QRegularExpression>

#include <algorithm>

namespace wardport {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "host", "host:636", "[2001:db8::1]:636".
bool isServer(const QString& text)
{
    static const QRegularExpression form(
        uR"(^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?)(:([1-9][0-9]{0,4}))?$)"_s);
    const auto match = form.match(text);
    return match.hasMatch() && match.captured(4).toInt() <= 65535;
}

/// An attribute description without options (RFC 4512, 2.5).
bool isAttribute(const QString& text)
{
    static const QRegularExpression form(uR"(^([A-Za-z][A-Za-z0-9-]*|[0-9]+(\.[0-9]+)+)$)"_s);
    return text.isEmpty() || form.match(text).hasMatch();
}

Problems validate(const DirectoryMapping& mapping)
{
    Check check;
    check.required(u"staffNo"_s, mapping.staffNo)
        .required(u"name"_s, mapping.name)
        .required(u"department"_s, mapping.department);
    boost::mp11::mp_for_each<boost::describe::describe_members<DirectoryMapping, boost::describe::mod_public>>(
        [&](auto member) {
            const QString field = QString::fromLatin1(member.name);
            check.rule(field, isAttribute(mapping.*member.pointer)).maxLength(field, mapping.*member.pointer, 64);
        });
    return check.take();
}

} // namespace

Problems validate(const DirectoryInput& input)
{
    Check check;
    check.rule(u"hospitalId"_s, input.hospitalId.isValid(), ErrorCode::required)
        .required(u"name"_s, input.name)
        .maxLength(u"name"_s, input.name, 100)
        .rule(u"servers"_s, !input.servers.empty(), ErrorCode::required)
        .rule(u"servers"_s, input.servers.size() <= 5, ErrorCode::outOfRange)
        .maxLength(u"caCertificate"_s, input.caCertificate, 65'536)
        .maxLength(u"bindDn"_s, input.bindDn, 500)
        .maxLength(u"bindPassword"_s, input.bindPassword.value_or(QString{}), 500)
        .required(u"baseDn"_s, input.baseDn)
        .maxLength(u"baseDn"_s, input.baseDn, 500)
        .required(u"userFilter"_s, input.userFilter)
        .maxLength(u"userFilter"_s, input.userFilter, 2'000)
        .part(u"mapping"_s, validate(input.mapping))
        .rule(u"syncEveryMinutes"_s, input.syncEveryMinutes == 0 || input.syncEveryMinutes >= 5, ErrorCode::outOfRange)
        .range(u"syncEveryMinutes"_s, input.syncEveryMinutes, 0, 7 * 24 * 60)
        .range(u"maxDisablePercent"_s, input.maxDisablePercent, 0, 100);
    for (std::size_t i = 0; i < input.servers.size(); ++i)
        check.rule(u"servers[%1]"_s.arg(i), isServer(input.servers[i]));
    return check.take();
}

bool sameServers(const DirectoryInput& before, const DirectoryInput& now)
{
    const bool known = std::ranges::all_of(now.servers,
        [&](const QString& server) { return std::ranges::find(before.servers, server) != before.servers.end(); });
    // A form takes the line end off a certificate.
    return known && now.security == before.security && now.caCertificate.trimmed() == before.caCertificate.trimmed();
}

} // namespace wardport
