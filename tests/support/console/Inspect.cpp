// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/console/Inspect.h"

#include "console/ui/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>

namespace wardport::test {

using console::Ink;
using console::Theme;

namespace {

template <class... Kinds>
bool isAny(const QWidget* widget)
{
    return (qobject_cast<const Kinds*>(widget) || ...);
}

/// Parts of other controls (a spin box's line, a view's scroll bar) are read out with their owner.
bool isPart(const QWidget* widget)
{
    return widget->objectName().startsWith(QStringLiteral("qt_"))
        || isAny<QComboBox, QAbstractSpinBox, QAbstractItemView>(widget->parentWidget())
        || (isAny<QLineEdit>(widget->parentWidget()) && isAny<QAbstractButton>(widget));
}

} // namespace

QStringList unnamedControls(const QWidget* root)
{
    QStringList unnamed;
    for (QWidget* child : root->findChildren<QWidget*>()) {
        if (!child->isVisible() || isPart(child)
            || !isAny<QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit, QAbstractItemView>(child))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(child);
        if (spoken && spoken->text(QAccessible::Name).isEmpty())
            unnamed << QString::fromLatin1(child->metaObject()->className()) + u' ' + child->objectName();
    }
    return unnamed;
}

QStringList weakContrasts(const QWidget* root)
{
    constexpr double needed = 4.5;
    const Theme& theme = Theme::current();
    QStringList weak;
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        if (!label->isVisible() || !label->isEnabled() || label->text().isEmpty())
            continue;
        const QColor ink = label->palette().color(label->foregroundRole());
        if (Theme::contrast(ink, theme.colour(Ink::Card)) < needed && Theme::contrast(ink, theme.colour(Ink::Window)) < needed)
            weak << label->objectName() + QStringLiteral(": ") + label->text();
    }
    return weak;
}

UntranslatedWords::UntranslatedWords()
{
    // The one installed first is asked last; the language of now is chosen anew after this.
    QCoreApplication::installTranslator(this);
}

UntranslatedWords::~UntranslatedWords()
{
    QCoreApplication::removeTranslator(this);
}

QStringList UntranslatedWords::take()
{
    m_words.removeDuplicates();
    return std::exchange(m_words, {});
}

QString UntranslatedWords::translate(const char* context, const char* source, const char*, int) const
{
    if (QByteArrayView(context).startsWith("wardport::"))
        m_words << QString::fromUtf8(context) + QStringLiteral(": ") + QString::fromUtf8(source);
    return {};
}

} // namespace wardport::test
