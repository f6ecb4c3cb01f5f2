// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/MessageBar.h"

#include "console/ui/Buttons.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(iconButton(u"close"_s, {}, this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_icon->setFixedSize(20, 20);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(Theme::Grid);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const std::function<void()> run = m_action.run;
        clear();
        if (run)
            run();
    });
    m_hide.setSingleShot(true);
    connect(&m_hide, &QTimer::timeout, this, &MessageBar::clear);
    connect(&Theme::current(), &Theme::changed, this, &MessageBar::retranslate);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::tell(StateRole role, Text text, const MessageAction& action, int hideAfterMs)
{
    m_role = role;
    m_action = action;
    m_words = std::move(text);
    retranslate();
    show();
    m_hide.stop();
    if (hideAfterMs > 0)
        m_hide.start(hideAfterMs);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::tell(StateRole role, const QString& text, const MessageAction& action, int hideAfterMs)
{
    tell(role, fixedText(text), action, hideAfterMs);
}

void MessageBar::tellError(Text what, const Error& error, const MessageAction& action)
{
    const auto words = [what = std::move(what), error] {
        QStringList sentences{what ? what() : QString(), errorText(error), errorAdvice(error)};
        sentences.removeAll(QString());
        const QString text = sentences.join(u' ');
        const QString reference = errorReference(error);
        return reference.isEmpty() ? text : tr("%1 (%2)", "message, request number").arg(text, reference);
    };
    tell(StateRole::Error, words, action);
}

void MessageBar::tellError(const QString& what, const Error& error, const MessageAction& action)
{
    tellError(fixedText(what), error, action);
}

void MessageBar::tellOk(Text text, const MessageAction& action)
{
    tell(StateRole::Ok, std::move(text), action, Brief);
}

void MessageBar::tellOk(const QString& text, const MessageAction& action)
{
    tellOk(fixedText(text), action);
}

void MessageBar::reword(Text text)
{
    m_words = std::move(text);
    retranslate();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::clear()
{
    m_hide.stop();
    m_action = {};
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void MessageBar::retranslate()
{
    const StateInk& ink = Theme::current().state(m_role);
    m_icon->setPixmap(iconPixmap(stateIcon(m_role), 20, ink.text, devicePixelRatioF()));
    QPalette words = m_text->palette();
    words.setColor(QPalette::WindowText, ink.text);
    m_text->setPalette(words);
    m_text->setText(m_words ? m_words() : QString());
    m_button->setText(m_action.text ? m_action.text() : QString());
    m_button->setVisible(bool(m_action.text));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the message"));
    setAccessibleName(m_text->text());
    update();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const StateInk& ink = Theme::current().state(m_role);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink.line);
    painter.setBrush(ink.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::Radius, Theme::Radius);
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wardport::console
