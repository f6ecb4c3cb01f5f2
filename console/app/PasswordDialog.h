// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace wardport::console {

struct Core;

/// The user changes the own password while working.
class PasswordDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PasswordDialog(Core& core, QWidget* parent);
};

} // namespace wardport::console
