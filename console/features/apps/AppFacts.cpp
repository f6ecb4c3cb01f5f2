// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppFacts.h"

#include "console/features/apps/AppText.h"
#include "console/ui/Theme.h"

#include <QGridLayout>
#include <QLabel>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int labelWidth = 120;

} // namespace

AppFacts::AppFacts(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::Grid);
    m_grid->setVerticalSpacing(Theme::Grid);
    m_grid->setColumnStretch(1, 1);
}

QLabel* AppFacts::addLabel()
{
    auto* label = new QLabel(this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setFixedWidth(labelWidth);
    m_grid->addWidget(label, static_cast<int>(m_facts.size()), 0, Qt::AlignTop);
    return label;
}

void AppFacts::add(const QString& name, Text label, Text value)
{
    auto* text = new AppText(AppText::Look::Plain, this);
    text->setObjectName(name);
    QLabel* title = addLabel();
    m_grid->addWidget(text, static_cast<int>(m_facts.size()), 1, Qt::AlignTop);
    m_facts.push_back({title, text, nullptr, std::move(label), std::move(value)});
}

void AppFacts::addLink(const QString& name, Text label, Text value, std::function<void()> open)
{
    auto* link = new QLabel(this);
    link->setObjectName(name);
    link->setTextFormat(Qt::RichText);
    link->setWordWrap(true);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(link, &QLabel::linkActivated, this, std::move(open));
    QLabel* title = addLabel();
    m_grid->addWidget(link, static_cast<int>(m_facts.size()), 1, Qt::AlignTop);
    m_facts.push_back({title, nullptr, link, std::move(label), std::move(value)});
}

void AppFacts::refresh()
{
    for (const Fact& fact : m_facts) {
        const QString label = fact.labelText();
        const QString value = fact.value();
        fact.label->setText(label);
        fact.label->setVisible(!value.isEmpty());
        if (fact.text) {
            fact.text->setWords(value);
            fact.text->setAccessibleName(label);
            fact.text->setVisible(!value.isEmpty());
        } else {
            fact.link->setText(u"<a href=\"open\" style=\"text-decoration: none\">%1</a>"_s.arg(value.toHtmlEscaped()));
            fact.link->setVisible(!value.isEmpty());
        }
    }
}

} // namespace wardport::console
