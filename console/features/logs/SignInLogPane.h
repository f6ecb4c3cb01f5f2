// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/logs/LogList.h"

namespace wardport::console {

/// Every attempt to sign in, to the console or on a phone.
class SignInLogPane final : public LogList<SignInLog, SignInLogFilter> {
    Q_OBJECT

public:
    explicit SignInLogPane(PageContext& context, QWidget* parent = nullptr);

protected:
    void read(SignInLogFilter& filter) const override;
    void write(const SignInLogFilter& filter) override;
    Request fetch(const SignInLogFilter& filter, Answer answer) override;
    Detail describe(const SignInLog& row) const override;
};

} // namespace wardport::console
