// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/exceptions/StackTraceView.h"

#include "console/features/exceptions/FrameRow.h"
#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

StackTraceView::StackTraceView(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_none(new QLabel(this))
    , m_copy(iconButton(u"copy"_s, {}, this))
    , m_box(new QWidget(this))
    , m_rows(new QVBoxLayout(m_box))
{
    setObjectName(u"stackTrace"_s);
    m_title->setFont(Theme::current().font(TextStyle::Strong));
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setObjectName(u"copyTrace"_s);
    connect(m_copy, &QToolButton::clicked, this, &StackTraceView::copy);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid / 2);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_box);
    retranslate();
}

void StackTraceView::setEvent(const ExceptionEvent& event)
{
    m_event = event;
    rebuild();
}

void StackTraceView::rebuild()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<const StackFrame*> library;
    for (auto frame = m_event.frames.rbegin(); frame != m_event.frames.rend(); ++frame) {
        if (!frame->inApp) {
            library.push_back(&*frame);
            continue;
        }
        addLibraryFrames(std::exchange(library, {}));
        auto* row = new FrameRow(*frame, m_box);
        m_rows->addWidget(row);
        row->show();
    }
    addLibraryFrames(std::move(library));
    m_copy->setEnabled(!m_event.type.isEmpty());
    m_box->setVisible(!m_event.frames.empty());
    m_none->setVisible(m_event.frames.empty());
}

void StackTraceView::addLibraryFrames(std::vector<const StackFrame*> frames)
{
    if (frames.empty())
        return;
    auto* fold = new QToolButton(m_box);
    fold->setObjectName(u"libraryFrames"_s);
    fold->setAutoRaise(true);
    fold->setCheckable(true);
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setIconSize({14, 14});
    fold->setText(tr("%n library frame(s)", nullptr, int(frames.size())));
    m_rows->addWidget(fold);
    fold->show();
    std::vector<FrameRow*> rows;
    for (const StackFrame* frame : frames) {
        rows.push_back(new FrameRow(*frame, m_box));
        rows.back()->hide();
        m_rows->addWidget(rows.back());
    }
    const auto show = [fold, rows](bool open) {
        fold->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s, Ink::Muted));
        for (FrameRow* row : rows)
            row->setVisible(open);
    };
    connect(fold, &QToolButton::toggled, this, show);
    // A stack without the vendor's own code has nothing else to show.
    fold->setChecked(std::ranges::none_of(m_event.frames, &StackFrame::inApp));
    show(fold->isChecked());
}

QString StackTraceView::asText() const
{
    QStringList lines{m_event.type + u": "_s + m_event.message};
    for (auto frame = m_event.frames.rbegin(); frame != m_event.frames.rend(); ++frame)
        lines << u"    at "_s + lineOf(*frame);
    return lines.join(u'\n') + u'\n';
}

void StackTraceView::copy() const
{
    QGuiApplication::clipboard()->setText(asText());
}

void StackTraceView::paintEvent(QPaintEvent*)
{
    if (m_box->isHidden())
        return;
    QPainter painter(this);
    painter.setPen(Theme::current().colour(Ink::Border));
    painter.setBrush(Theme::current().colour(Ink::Card));
    painter.drawRect(m_box->geometry().adjusted(0, 0, -1, -1));
}

void StackTraceView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
}

void StackTraceView::retranslate()
{
    m_title->setText(tr("Stack trace"));
    m_none->setText(tr("The app sent no stack trace."));
    m_copy->setToolTip(tr("Copy the stack trace"));
    m_copy->setAccessibleName(tr("Copy the stack trace"));
}

} // namespace wardport::console
