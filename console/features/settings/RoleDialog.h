// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "console/page/RecordDialog.h"

#include "shared/model/Administrator.h"

class QLabel;

namespace wardport::console {

/// Gives an account its role, and says what the role may do.
class RoleDialog final : public RecordDialog {
    Q_OBJECT

public:
    RoleDialog(PageContext& context, const Administrator& account, QWidget* parent);

Q_SIGNALS:
    void saved(const wardport::Administrator& account);

private:
    Role role() const;
    void explain();
    Problems problems() const override;
    QString problemText(const Error& problem) const override;
    void send() override;
    void readAgain() override;
    void changeEvent(QEvent* event) override;

    PageContext& m_context;
    Administrator m_account;
    Form* m_form;
    QLabel* m_rights;
};

} // namespace wardport::console
