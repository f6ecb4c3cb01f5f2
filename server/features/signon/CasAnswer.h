// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/signon/SignOnCodeStore.h"
#include "server/http/HttpMessage.h"

#include <exception>

namespace wardport::server {

/// A refusal of a validation (CAS Protocol 3.0, 2.5.3).
class CasError : public std::exception {
public:
    CasError(std::string code, std::string description)
        : m_code(std::move(code))
        , m_description(std::move(description))
    {
    }
    const std::string& code() const { return m_code; }
    const std::string& description() const { return m_description; }
    const char* what() const noexcept override { return m_code.c_str(); }

private:
    std::string m_code;
    std::string m_description;
};

enum class CasFormat { xml, json };

/// What serviceValidate answers (CAS Protocol 3.0, 2.5.2 and its appendix A).
namespace CasAnswer {

struct Success {
    SignOnPerson person;
    Instant authTime{};
    bool fromNewLogin = false;
};

HttpResponse success(CasFormat format, const Success& success);
HttpResponse failure(CasFormat format, const CasError& error);

} // namespace CasAnswer

} // namespace wardport::server
