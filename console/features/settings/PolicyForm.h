// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

#include "shared/model/Policy.h"

#include <QWidget>

namespace wardport::console {

class Form;

/// Every rule with its meaning and its bounds, in two columns of cards.
class PolicyForm final : public QWidget {
    Q_OBJECT

public:
    explicit PolicyForm(bool readOnly, QWidget* parent = nullptr);

    void setPolicy(const PolicyInput& policy);
    PolicyInput input() const;
    bool isDirty() const;
    /// At their fields; gives back the rest.
    Problems showProblems(const Problems& problems);

Q_SIGNALS:
    void changed();
    void submitted();

private:
    struct Number;

    Form* addCard(QWidget* column, Text title, Text explanation);
    void addNumber(Form* form, const Number& number);
    void buildPhones(QWidget* column);
    void buildVpn(QWidget* column);
    void buildConsole(QWidget* column);
    void buildLogs(QWidget* column);
    Form* formOf(const QString& field) const;

    std::vector<Form*> m_forms;
    std::vector<std::pair<QString, int PolicyInput::*>> m_numbers;
};

} // namespace wardport::console
