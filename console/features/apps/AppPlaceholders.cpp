// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppPlaceholders.h"

#include "console/ui/Theme.h"

#include "shared/model/App.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppPlaceholders::AppPlaceholders(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Theme::Grid);
    grid->setVerticalSpacing(Theme::Grid / 2);
    grid->setColumnStretch(1, 1);
    m_title->setFont(Theme::current().font(TextStyle::Strong));
    grid->addWidget(m_title, 0, 0, 1, 2);
    for (const QString& placeholder : callPlaceholders()) {
        const QString words = u'{' + placeholder + u'}';
        auto* button = new QPushButton(words, this);
        button->setObjectName(u"insert."_s + placeholder);
        button->setAutoDefault(false);
        // The cell being edited keeps the focus, and with it the place to insert at.
        button->setFocusPolicy(Qt::NoFocus);
        auto* meaning = new QLabel(this);
        meaning->setForegroundRole(QPalette::PlaceholderText);
        meaning->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0);
        grid->addWidget(meaning, row, 1, Qt::AlignVCenter);
        connect(button, &QPushButton::clicked, this, [this, words] { Q_EMIT chosen(words); });
        m_lines.push_back({placeholder, button, meaning});
    }
    retranslate();
}

QString AppPlaceholders::meaning(const QString& placeholder)
{
    if (placeholder == u"staff_no")
        return tr("the person's staff number");
    if (placeholder == u"name")
        return tr("the person's name");
    if (placeholder == u"dept_code")
        return tr("the code of their department");
    if (placeholder == u"org_code")
        return tr("the code of their hospital");
    if (placeholder == u"ticket")
        return tr("a one-time ticket, to be redeemed for the person");
    if (placeholder == u"timestamp")
        return tr("the time of the launch, in milliseconds since 1970");
    if (placeholder == u"nonce")
        return tr("a random text, different each time");
    if (placeholder == u"signature")
        return tr("HMAC-SHA-256 of the call by the app's signing key");
    return {};
}

void AppPlaceholders::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AppPlaceholders::retranslate()
{
    m_title->setText(tr("Placeholders, filled in at each launch"));
    for (const Line& line : m_lines) {
        line.meaning->setText(meaning(line.placeholder));
        line.button->setToolTip(tr("Insert %1").arg(line.button->text()));
    }
}

} // namespace wardport::console
