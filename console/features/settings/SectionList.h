// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

#include <QListWidget>

#include <vector>

namespace wardport::console {

/// The sections by icon and name; the current one has the accent.
class SectionList final : public QListWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    void addSection(const QString& icon, Text name);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::vector<Text> m_names;
};

} // namespace wardport::console
