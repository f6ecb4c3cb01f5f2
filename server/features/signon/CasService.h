// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/sessions/SignInRecord.h"
#include "server/features/signon/CasAnswer.h"
#include "server/features/signon/SignOnAnswers.h"
#include "server/features/signon/SignOnCodes.h"
#include "server/features/signon/SignOnDirectory.h"
#include "server/features/signon/SignOnLogouts.h"
#include "server/http/Call.h"
#include "server/http/Deferred.h"

namespace wardport::server {

/// CAS Protocol 3.0 without proxying: a person who is signed in to the portal is sent to the service with a ticket, and the
/// service's server learns by it who has come.
class CasService {
public:
    CasService(SignOnDirectory& directory, AccessSnapshots& access, SignOnCodes& codes, SignInRecord& record,
        SignOnLogouts& logouts, const Clock& clock);

    /// /cas/login as a requestor: service, gateway, renew. Every answer is a redirect or a page.
    Deferred<HttpResponse> login(const Call& call);
    /// /cas/serviceValidate and /cas/p3/serviceValidate.
    HttpResponse validate(const HttpRequest& request);

private:
    Deferred<HttpResponse> decide(const Call& call, const Form& form);
    Deferred<HttpResponse> issue(const SignOnClient& client, const Form& form, const Principal& who);
    /// Whether the person signed in just now, as `renew` asks for.
    bool isFresh(const Form& form, const Principal& who);
    CasAnswer::Success redeem(const Form& form, const QString& address);

    SignOnDirectory& m_directory;
    AccessSnapshots& m_access;
    SignOnCodes& m_codes;
    SignInRecord& m_record;
    SignOnLogouts& m_logouts;
    const Clock& m_clock;
};

} // namespace wardport::server
