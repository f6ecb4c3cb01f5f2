// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <array>

class QLabel;

namespace wardport::console {

/// The rules of a new password, each ticked as it is met while one types. The rules themselves are validatePassword's.
class PasswordRules final : public QWidget {
    Q_OBJECT

public:
    explicit PasswordRules(QWidget* parent = nullptr);

    void check(const QString& password, const QString& username);
    bool allMet() const { return m_met[0] && m_met[1] && m_met[2]; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    struct Line {
        QLabel* icon;
        QLabel* words;
    };
    std::array<Line, 3> m_lines;
    std::array<bool, 3> m_met{};
};

} // namespace wardport::console
