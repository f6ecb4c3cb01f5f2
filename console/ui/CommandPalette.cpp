// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/CommandPalette.h"

#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int subtitleRole = Qt::UserRole + 1;
constexpr size_t mostShown = 50;

class CommandDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, 40}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.colour(option.state & QStyle::State_Selected ? Ink::Selection : Ink::Hover));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), Theme::Radius, Theme::Radius);
        }
        QRect words = option.rect.adjusted(12, 0, -12, 0);
        const QIcon drawing = index.data(Qt::DecorationRole).value<QIcon>();
        drawing.paint(painter, QRect(words.x(), words.center().y() - 9, 20, 20));
        words.setLeft(words.x() + 32);
        painter->setFont(option.font);
        painter->setPen(theme.colour(Ink::Foreground));
        QRect used;
        painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, index.data(Qt::DisplayRole).toString(), &used);
        painter->setPen(theme.colour(Ink::Muted));
        words.setLeft(used.right() + 16);
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data(subtitleRole).toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

int fuzzyScore(const QString& words, const QString& title)
{
    int score = 1;
    qsizetype at = 0;
    qsizetype previous = -2;
    for (const QChar letter : words) {
        if (letter.isSpace())
            continue;
        const qsizetype found = title.indexOf(letter, at, Qt::CaseInsensitive);
        if (found < 0)
            return 0;
        score += 1;
        if (found == previous + 1)
            score += 4;
        if (found == 0 || !title[found - 1].isLetterOrNumber())
            score += 6;
        previous = found;
        at = found + 1;
    }
    return score;
}

CommandPalette::CommandPalette(Provider provider, Search search, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_provider(std::move(provider))
    , m_search(std::move(search))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    m_field->setObjectName(u"commandSearch"_s);
    m_field->setMinimumHeight(40);
    m_field->addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    resize(600, 400);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    retranslate();
}

void CommandPalette::popup()
{
    m_commands = m_provider ? m_provider() : std::vector<Command>();
    m_found.clear();
    m_field->clear();
    refill();
    if (const QWidget* owner = parentWidget()) {
        const QWidget* window = owner->window();
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 8)));
    }
    show();
    m_field->setFocus();
}

void CommandPalette::ask()
{
    const QString words = m_field->text().trimmed();
    const int generation = ++m_generation;
    m_found.clear();
    refill();
    if (!m_search || words.size() < 2)
        return;
    m_search(words, [self = QPointer<CommandPalette>(this), generation](std::vector<Command> found) {
        if (!self || self->m_generation != generation)
            return;
        self->m_found = std::move(found);
        self->refill();
    });
}

void CommandPalette::refill()
{
    const QString words = m_field->text().trimmed();
    std::vector<std::pair<int, const Command*>> ranked;
    for (const Command& command : m_commands) {
        if (const int score = fuzzyScore(words, command.title))
            ranked.emplace_back(score, &command);
    }
    std::ranges::stable_sort(ranked, std::greater{}, &std::pair<int, const Command*>::first);
    m_shown.clear();
    for (const auto& [score, command] : ranked)
        m_shown.push_back(*command);
    m_shown.insert(m_shown.end(), m_found.begin(), m_found.end());
    if (m_shown.size() > mostShown)
        m_shown.resize(mostShown);
    m_list->clear();
    for (const Command& command : m_shown) {
        auto* item = new QListWidgetItem(icon(command.icon.isEmpty() ? u"forward"_s : command.icon), command.title, m_list);
        item->setData(subtitleRole, command.subtitle);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const std::function<void()> run = m_shown[size_t(row)].run;
    accept();
    if (run)
        run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int rows = m_list->count();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && rows > 0) {
            m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) % rows);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            runCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Go to a page, an action, a person, an app…"));
    m_field->setAccessibleName(tr("Command"));
    m_list->setAccessibleName(tr("Commands found"));
}

} // namespace wardport::console
