// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/Buttons.h"

#include "console/ui/Icons.h"

#include <QPushButton>
#include <QToolButton>
#include <QVariant>

namespace wardport::console {

namespace {
constexpr char kindProperty[] = "wardportKind";
constexpr char invalidProperty[] = "wardportInvalid";
} // namespace

void setButtonKind(QPushButton* button, ButtonKind kind)
{
    button->setProperty(kindProperty, int(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget* button)
{
    return button ? ButtonKind(button->property(kindProperty).toInt()) : ButtonKind::Normal;
}

QToolButton* iconButton(const QString& iconName, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void setInvalid(QWidget* field, bool invalid)
{
    field->setProperty(invalidProperty, invalid);
    field->update();
}

bool isInvalid(const QWidget* field)
{
    return field && field->property(invalidProperty).toBool();
}

} // namespace wardport::console
