// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/ExportButton.h"

#include "console/ui/Icons.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

ExportButton::ExportButton(QWidget* parent)
    : QToolButton(parent)
    , m_xlsx(new QAction(console::icon(u"table"_s), {}, this))
    , m_csv(new QAction(console::icon(u"list"_s), {}, this))
{
    setObjectName(u"export"_s);
    setIcon(console::icon(u"export"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    m_xlsx->setObjectName(u"exportXlsx"_s);
    m_csv->setObjectName(u"exportCsv"_s);
    auto* menu = new QMenu(this);
    menu->addAction(m_xlsx);
    menu->addAction(m_csv);
    setMenu(menu);
    connect(m_xlsx, &QAction::triggered, this, [this] { Q_EMIT wanted(ExportFormat::xlsx); });
    connect(m_csv, &QAction::triggered, this, [this] { Q_EMIT wanted(ExportFormat::csv); });
    retranslate();
}

void ExportButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExportButton::retranslate()
{
    setText(tr("Export"));
    setToolTip(tr("All rows of the filters, with the columns shown"));
    setAccessibleName(tr("Export the list"));
    m_xlsx->setText(tr("Excel workbook (XLSX)"));
    m_csv->setText(tr("CSV"));
}

} // namespace wardport::console
