// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/PersonSection.h"

#include "console/ui/BadgeLabel.h"
#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int iconSide = 20;
} // namespace

PersonSection::PersonSection(const QString& objectName, Text title, Text empty, QWidget* parent)
    : QWidget(parent)
    , m_titleText(std::move(title))
    , m_emptyText(std::move(empty))
    , m_title(new QLabel(this))
    , m_head(new QHBoxLayout)
    , m_message(new MessageBar(this))
    , m_note(new QLabel(this))
    , m_body(new QVBoxLayout)
{
    setObjectName(objectName);
    m_title->setFont(Theme::current().font(TextStyle::Strong));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_head->setSpacing(Theme::Grid / 2);
    m_head->addWidget(m_title, 1);
    m_body->setSpacing(Theme::Grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addLayout(m_head);
    column->addWidget(m_message);
    column->addWidget(m_note);
    column->addLayout(m_body);
    connect(&Theme::current(), &Theme::changed, this, &PersonSection::rebuild);
    setLoading();
}

QToolButton* PersonSection::addTool(const QString& objectName, const QString& icon, Text name)
{
    QToolButton* tool = iconButton(icon, name(), this);
    tool->setObjectName(objectName);
    m_head->addWidget(tool);
    m_tools.emplace_back(tool, std::move(name));
    return tool;
}

void PersonSection::setLoading()
{
    m_loading = true;
    m_lines = {};
    m_message->clear();
    clear();
    retranslate();
}

void PersonSection::setError(const Error& error)
{
    m_loading = false;
    m_lines = {};
    clear();
    say({});
    m_message->tellError(
        [] { return tr("This could not be loaded."); }, error, {[] { return tr("Retry"); }, [this] { Q_EMIT retryRequested(); }});
}

void PersonSection::setLines(Lines lines)
{
    m_loading = false;
    m_message->clear();
    m_lines = std::move(lines);
    rebuild();
}

void PersonSection::rebuild()
{
    if (!m_lines)
        return;
    clear();
    const std::vector<SectionLine> lines = m_lines();
    say(lines.empty() ? m_emptyText() : QString());
    for (const SectionLine& line : lines)
        add(line);
}

void PersonSection::add(const SectionLine& line)
{
    auto* box = new QWidget(this);
    box->setObjectName(u"line"_s);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Grid);
    if (!line.icon.isNull()) {
        auto* drawing = new QLabel(box);
        drawing->setPixmap(line.icon.pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
        row->addWidget(drawing);
    }
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    const auto words = [&](const QString& text, const QString& name) {
        auto* label = new QLabel(text, box);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        names->addWidget(label);
        return label;
    };
    words(line.title, u"lineTitle"_s);
    if (!line.caption.isEmpty()) {
        QLabel* caption = words(line.caption, u"lineCaption"_s);
        caption->setFont(Theme::current().font(TextStyle::Caption));
        caption->setForegroundRole(QPalette::PlaceholderText);
    }
    row->addLayout(names, 1);
    if (!line.badge.text.isEmpty()) {
        auto* state = new BadgeLabel(box);
        state->setBadge(line.badge);
        row->addWidget(state);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (const SectionLine::Button& button : line.buttons) {
        QToolButton* tool = iconButton(button.icon, button.name, box);
        tool->setObjectName(button.objectName);
        connect(tool, &QToolButton::clicked, this, button.run);
        buttons->addWidget(tool);
    }
    row->addLayout(buttons);
    m_body->addWidget(box);
    box->show();
}

void PersonSection::clear()
{
    while (QLayoutItem* item = m_body->takeAt(0)) {
        // A button of the line may be what brought us here.
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
}

void PersonSection::say(const QString& words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void PersonSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PersonSection::retranslate()
{
    m_title->setText(m_titleText());
    for (const auto& [tool, name] : m_tools) {
        tool->setToolTip(name());
        tool->setAccessibleName(name());
    }
    if (m_loading)
        say(tr("Loading…"));
    rebuild();
}

} // namespace wardport::console
