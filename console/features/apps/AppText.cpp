// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppText.h"

#include "console/ui/Theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextDocument>

#include <cmath>

namespace wardport::console {

AppText::AppText(Look look, QWidget* parent)
    : QTextEdit(parent)
    , m_look(look)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(look == Look::Code ? Theme::Grid : 0);
    if (look == Look::Code) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(Theme::current().font(TextStyle::Caption).pointSizeF());
        setFont(font);
        setFrameShape(StyledPanel);
    }
    fit();
}

void AppText::setWords(const QString& words)
{
    if (toPlainText() != words)
        setPlainText(words);
    fit();
}

QSize AppText::sizeHint() const
{
    return {120, height()};
}

QSize AppText::minimumSizeHint() const
{
    return {48, height()};
}

void AppText::fit()
{
    document()->setTextWidth(viewport()->width());
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())) + 2 * frameWidth());
}

void AppText::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void AppText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace wardport::console
