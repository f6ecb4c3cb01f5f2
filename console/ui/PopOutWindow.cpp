// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/PopOutWindow.h"

#include "console/ui/Theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

PopOutWindow::PopOutWindow(QWidget* owner, Text title, QWidget* content)
    : QWidget(owner, Qt::Window)
    , m_title(std::move(title))
{
    setObjectName(u"popOut"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_title());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    column->addWidget(content);
    resize(960, 560);
}

PopOutWindow* PopOutWindow::open(QWidget* owner, Text title, QWidget* content)
{
    auto* window = new PopOutWindow(owner, std::move(title), content);
    window->show();
    return window;
}

void PopOutWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void PopOutWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWindowTitle(m_title());
}

} // namespace wardport::console
