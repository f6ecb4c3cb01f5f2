// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/RecordDialog.h"
#include "console/page/PageContext.h"
#include "shared/model/Person.h"
#include "shared/model/VpnAccount.h"

namespace wardport::console {

class PersonPicker;

/// Binds a VPN account to a person, or changes one.
class VpnAccountDialog final : public RecordDialog {
    Q_OBJECT

public:
    /// A new account, of `person` or of one chosen here.
    VpnAccountDialog(PageContext& context, const std::optional<Person>& person, QWidget* parent);
    VpnAccountDialog(PageContext& context, const VpnAccount& account, QWidget* parent);

Q_SIGNALS:
    void saved(const wardport::VpnAccount& account);

private:
    VpnAccountDialog(PageContext& context, Text title, std::optional<VpnAccount> account, QWidget* parent);

    void buildUi();
    void fill(const VpnAccount& account);
    VpnAccountInput input() const;
    Problems problems() const override;
    void send() override;
    void readAgain() override;

    PageContext& m_context;
    std::optional<VpnAccount> m_account;
    Form* m_form;
    Form* m_useForm; ///< by what and by whom it is used
    PersonPicker* m_person;
};

} // namespace wardport::console
