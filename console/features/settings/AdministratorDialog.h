// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "console/page/RecordDialog.h"

#include "shared/model/Administrator.h"

namespace wardport::console {

class VendorChoices;

/// Makes an account of the console, or changes one. The role is given elsewhere, by somebody else.
class AdministratorDialog final : public RecordDialog {
    Q_OBJECT

public:
    AdministratorDialog(
        PageContext& context, const VendorChoices& vendors, std::optional<Administrator> account, QWidget* parent);

Q_SIGNALS:
    void created(const wardport::NewAdministrator& account);
    void saved(const wardport::Administrator& account);

private:
    void buildUi(const VendorChoices& vendors);
    void fill(const Administrator& account);
    Choices scopeChoices() const;
    AdministratorInput input() const;
    Problems problems() const override;
    QString problemText(const Error& problem) const override;
    void send() override;
    void readAgain() override;

    PageContext& m_context;
    std::optional<Administrator> m_account;
    Form* m_form;
};

} // namespace wardport::console
