// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QPushButton;
class QToolButton;
class QWidget;

namespace wardport::console {

/// How much a button weighs. One Primary a view at most; Danger only where something is lost.
enum class ButtonKind { Normal, Primary, Danger, Quiet };

void setButtonKind(QPushButton* button, ButtonKind kind);
ButtonKind buttonKind(const QWidget* button);

/// A flat button of one icon with its name for tooltip and screen readers.
QToolButton* iconButton(const QString& icon, const QString& name, QWidget* parent);

/// Marks a field as wrong: its border takes the error colour. Form does it for its fields.
void setInvalid(QWidget* field, bool invalid);
bool isInvalid(const QWidget* field);

} // namespace wardport::console
