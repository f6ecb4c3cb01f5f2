// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/signin/PasswordRules.h"

#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include "shared/model/Session.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isGood(const QString& password, const QString& username)
{
    return validatePassword(u"newPassword"_s, password, username).empty();
}

} // namespace

PasswordRules::PasswordRules(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::Grid);
    grid->setVerticalSpacing(Theme::Grid / 2);
    grid->setColumnStretch(1, 1);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i] = {new QLabel(this), new QLabel(this)};
        m_lines[i].words->setWordWrap(true);
        m_lines[i].words->setObjectName(u"rule"_s + QString::number(i));
        m_lines[i].words->setFont(Theme::current().font(TextStyle::Caption));
        grid->addWidget(m_lines[i].icon, static_cast<int>(i), 0, Qt::AlignTop);
        grid->addWidget(m_lines[i].words, static_cast<int>(i), 1);
    }
    connect(&Theme::current(), &Theme::changed, this, &PasswordRules::retranslate);
    retranslate();
}

void PasswordRules::check(const QString& password, const QString& username)
{
    // validatePassword() names one problem a field. Each rule is asked for by a password in which the others hold.
    const QString variety = u"Zy9!Zy9!Zy9!"_s;
    const QString enough = password.isEmpty() ? password : password.repeated(1 + 10 / static_cast<int>(password.size())).left(128);
    m_met = {isGood(variety.repeated(11).left(password.size()), {}), !password.isEmpty() && isGood(enough, {}),
        !password.isEmpty() && isGood(password.left(100) + variety, username)};
    retranslate();
}

void PasswordRules::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PasswordRules::retranslate()
{
    const std::array words{tr("10 to 128 characters"), tr("Three of: capital letters, small letters, digits, other characters"),
        tr("Does not contain the user name")};
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const StateRole role = m_met[i] ? StateRole::Ok : StateRole::Neutral;
        const QColor colour = Theme::current().state(role).text;
        m_lines[i].icon->setPixmap(iconPixmap(m_met[i] ? u"ok"_s : u"circle"_s, 16, colour, devicePixelRatioF()));
        m_lines[i].icon->setAccessibleName(m_met[i] ? tr("met") : tr("not met"));
        m_lines[i].words->setText(words[i]);
        QPalette palette = m_lines[i].words->palette();
        palette.setColor(QPalette::WindowText, colour);
        m_lines[i].words->setPalette(palette);
    }
}

} // namespace wardport::console
