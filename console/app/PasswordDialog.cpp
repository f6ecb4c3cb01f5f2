// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/PasswordDialog.h"

#include "console/app/Core.h"
#include "console/features/signin/PasswordForm.h"
#include "console/ui/Theme.h"

#include <QVBoxLayout>

namespace wardport::console {

PasswordDialog::PasswordDialog(Core& core, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("passwordDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change password"));
    auto* form = new PasswordForm(core.api.session, this);
    form->setFixedWidth(380);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::Grid, 3 * Theme::Grid, 3 * Theme::Grid, 3 * Theme::Grid);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(form);
    form->start(core.session.info().username);
    connect(form, &PasswordForm::changed, this, [this, &core](const Session& session) {
        core.session.begin(session);
        accept();
    });
    connect(form, &PasswordForm::givenUp, this, &QDialog::reject);
}

} // namespace wardport::console
