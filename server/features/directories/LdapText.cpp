// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/directories/LdapText.h"

#include <ldap.h>

namespace wardport::server {

QString filterValue(const QString& value)
{
    QByteArray escaped;
    for (const char c : value.toUtf8()) {
        // Beyond ASCII stands as it is: UTF-8 is the form of a filter.
        if (c == '*' || c == '(' || c == ')' || c == '\\' || (c >= 0 && c < ' ') || c == 0x7F)
            escaped += '\\' + QByteArray(1, c).toHex();
        else
            escaped += c;
    }
    return QString::fromUtf8(escaped);
}

bool isLdapFilter(const QString& text)
{
    // A handle without a server behind it: the filter is read before anything would be sent.
    LDAP* handle = nullptr;
    if (ldap_initialize(&handle, "ldapi://%2F") != LDAP_SUCCESS)
        return false;
    int message = 0;
    const int result = ldap_search_ext(
        handle, "", LDAP_SCOPE_BASE, text.toUtf8().constData(), nullptr, 0, nullptr, nullptr, nullptr, 0, &message);
    ldap_unbind_ext(handle, nullptr, nullptr);
    return !text.contains(QChar(u'\0')) && result != LDAP_FILTER_ERROR;
}

bool isLdapDn(const QString& text)
{
    LDAPDN dn = nullptr;
    const bool fits = !text.contains(QChar(u'\0'))
        && ldap_str2dn(text.toUtf8().constData(), &dn, LDAP_DN_FORMAT_LDAPV3) == LDAP_SUCCESS;
    ldap_dnfree(dn);
    return fits;
}

} // namespace wardport::server
