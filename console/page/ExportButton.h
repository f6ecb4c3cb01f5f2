// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Export.h"

#include <QToolButton>

namespace wardport::console {

/// "Export ▾" above a list: as an Excel workbook or as CSV.
class ExportButton final : public QToolButton {
    Q_OBJECT

public:
    explicit ExportButton(QWidget* parent = nullptr);

Q_SIGNALS:
    void wanted(wardport::ExportFormat format);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QAction* m_xlsx;
    QAction* m_csv;
};

} // namespace wardport::console
