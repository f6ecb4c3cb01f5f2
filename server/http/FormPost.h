// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace wardport::server {

/// Sends a form to another server over https: its certificate must be for that host and from a known authority, a redirect is
/// not followed, of the answer only the status counts. So nobody can make us speak to a server that is not the named one.
class FormPost {
public:
    /// `authorities`: a PEM file of authorities that count beside the system's; may be empty.
    explicit FormPost(const QString& authorities);

    /// The status of the answer. Throws ApiError: invalid for what is no https address, unavailable with the reason when
    /// there is no answer within a few seconds.
    int send(const QString& url, const std::string& form) const;

private:
    const std::string m_authorities;
};

} // namespace wardport::server
