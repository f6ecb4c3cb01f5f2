// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"

#include <QAction>

namespace wardport::console {

class PageWidget;

/// Opens the import wizard over a page, and has the page read again what came of it.
class ImportAction final : public QAction {
    Q_OBJECT

public:
    ImportAction(PageContext& context, PageWidget* page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
};

} // namespace wardport::console
