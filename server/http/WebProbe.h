// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/Networks.h"
#include "shared/model/AppHealth.h"

namespace wardport::server {

/// Looks whether a web address answers: one GET, no more than the head of the answer is read, a redirect is an answer and not
/// followed, all within a few seconds. It connects to none but an address inside `allowed`, which it has just found for the
/// name itself, and sends nothing that anybody knows: no ticket, no cookie.
class WebProbe {
public:
    explicit WebProbe(Networks allowed, std::chrono::milliseconds patience = std::chrono::seconds{8});

    /// All but the moment is filled in. Never throws.
    AppProbe look(const QString& url, Instant now) const;

private:
    const Networks m_allowed;
    const std::chrono::milliseconds m_patience;
};

} // namespace wardport::server
