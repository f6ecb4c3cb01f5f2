// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;

namespace wardport::console {

/// A date that may be absent: a check box turns it on.
class DateField final : public QWidget {
    Q_OBJECT

public:
    explicit DateField(bool optional, QWidget* parent = nullptr);

    std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QCheckBox* m_given;
    QDateEdit* m_edit;
};

} // namespace wardport::console
