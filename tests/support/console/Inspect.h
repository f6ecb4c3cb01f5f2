// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTranslator>
#include <QWidget>

namespace wardport::test {

/// Visible buttons, fields and lists that a screen reader would call nothing.
QStringList unnamedControls(const QWidget* root);

/// Visible labels whose text has less than 4.5:1 against the theme's grounds (WCAG 2.1, 1.4.3).
QStringList weakContrasts(const QWidget* root);

/// While it lives, notes our words that no translator had an answer for.
class UntranslatedWords final : public QTranslator {
public:
    UntranslatedWords();
    ~UntranslatedWords() override;

    QStringList take();
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int number) const override;

private:
    mutable QStringList m_words;
};

} // namespace wardport::test
