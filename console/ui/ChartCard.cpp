// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/ChartCard.h"

#include "console/ui/Buttons.h"
#include "console/ui/FileDialog.h"
#include "console/ui/Icons.h"
#include "console/ui/StateStack.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

ChartCard::ChartCard(Text title, Text definition, QWidget* chart, QWidget* parent)
    : Card(parent)
    , m_titleText(std::move(title))
    , m_definitionText(std::move(definition))
    , m_title(new QLabel(this))
    , m_definition(new QLabel(this))
    , m_tools(new QHBoxLayout)
    , m_menu(iconButton(u"more"_s, {}, this))
    , m_states(new StateStack(chart, this))
{
    m_title->setFont(Theme::current().font(TextStyle::Heading));
    m_title->setObjectName(u"chartTitle"_s);
    m_definition->setFont(Theme::current().font(TextStyle::Caption));
    m_definition->setForegroundRole(QPalette::PlaceholderText);
    m_definition->setWordWrap(true);
    m_definition->setObjectName(u"chartDefinition"_s);
    m_menu->setObjectName(u"chartMenu"_s);
    m_tools->setSpacing(Theme::Grid / 2);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addLayout(m_tools);
    head->addWidget(m_menu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 8, 12);
    column->setSpacing(Theme::Grid / 2);
    column->addLayout(head);
    column->addWidget(m_states, 1);
    column->addWidget(m_definition);
    m_states->bind(m_state);
    m_states->setEmptyNotice({.icon = u"chart"_s, .title = [] { return tr("No data for this period"); },
        .text = [] { return tr("Choose another period or take a filter away."); }});
    m_states->setErrorTitle([] { return tr("The figures could not be loaded."); });
    connect(m_states, &StateStack::retryRequested, this, &ChartCard::retryRequested);
    connect(m_menu, &QToolButton::clicked, this, &ChartCard::openMenu);
    retranslate();
}

void ChartCard::addTool(QWidget* tool)
{
    m_tools->addWidget(tool);
}

void ChartCard::setTitle(Text title)
{
    m_titleText = std::move(title);
    retranslate();
}

void ChartCard::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [this, menu](const QString& text, const QString& suffix, const QString& filter, bool (ChartCard::*write)(const QString&)) {
        QAction* action = menu->addAction(icon(u"export"_s), text);
        connect(action, &QAction::triggered, this, [this, suffix, filter, write] {
            FileDialog::save(this, tr("Save the chart"), m_titleText() + u'.' + suffix, filter, [this, write](const QString& path) {
                if (!(this->*write)(path))
                    Q_EMIT exportFailed(path);
            });
        });
    };
    offer(tr("Save as PNG…"), u"png"_s, tr("PNG image (*.png)"), &ChartCard::exportPng);
    offer(tr("Save as PDF…"), u"pdf"_s, tr("PDF document (*.pdf)"), &ChartCard::exportPdf);
    menu->addSeparator();
    connect(menu->addAction(icon(u"window"_s), tr("Open in its own window")), &QAction::triggered, this, &ChartCard::popOutRequested);
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height() + 2)));
}

bool ChartCard::exportPng(const QString& path)
{
    constexpr qreal scale = 2;
    QPixmap picture(size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Theme::current().colour(Ink::Card));
    m_menu->hide();
    render(&picture, {}, {}, DrawChildren);
    m_menu->show();
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit();
}

bool ChartCard::exportPdf(const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setTitle(m_titleText());
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setResolution(300);
        QPainter painter(&writer);
        const QRectF page(0, 0, writer.width(), writer.height());
        const qreal scale = std::min(page.width() / width(), page.height() / height());
        painter.scale(scale, scale);
        m_menu->hide();
        render(&painter, {}, {}, DrawChildren);
        m_menu->show();
    }
    return file.commit();
}

void ChartCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartCard::retranslate()
{
    m_title->setText(m_titleText());
    m_definition->setText(m_definitionText ? m_definitionText() : QString());
    m_definition->setVisible(bool(m_definitionText));
    m_menu->setToolTip(tr("More"));
    m_menu->setAccessibleName(tr("More for “%1”").arg(m_titleText()));
    setAccessibleName(m_titleText());
}

} // namespace wardport::console
