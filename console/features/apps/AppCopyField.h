// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wardport::console {

class AppText;

/// A value that somebody else needs, with a button that copies it.
class AppCopyField final : public QWidget {
    Q_OBJECT

public:
    AppCopyField(Text title, QWidget* parent = nullptr);

    void setValue(const QString& value);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Text m_titleText;
    QLabel* m_title;
    AppText* m_value;
    QPushButton* m_copy;
    bool m_copied = false;
};

} // namespace wardport::console
