// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/RecordView.h"

#include "console/ui/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>

#include <utility>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int nameWidth = 112;
} // namespace

RecordView::RecordView(Text heading, QWidget* parent)
    : QWidget(parent)
    , m_headingText(std::move(heading))
    , m_heading(new QLabel(this))
    , m_grid(new QGridLayout)
{
    m_heading->setFont(Theme::current().font(TextStyle::Strong));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_heading);
    column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(Theme::Grid);
    m_grid->setVerticalSpacing(Theme::Grid / 2);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
    rebuild();
}

void RecordView::setLines(std::vector<RecordLine> lines)
{
    m_lines = std::move(lines);
    rebuild();
}

void RecordView::rebuild()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        // A link among them may be what brought us here.
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const RecordLine& line : m_lines) {
        const QString words = line.value();
        if (words.isEmpty())
            continue;
        const std::initializer_list<QLabel*> labels{nameLabel(line.name()), valueLabel(line, words)};
        for (int column = 0; QLabel * label : labels) {
            m_grid->addWidget(label, row, column++, Qt::AlignTop);
            label->show(); // a layout would show it only later, after the first measure
        }
        ++row;
    }
    m_heading->setText(m_headingText ? m_headingText() : QString());
    m_heading->setVisible(row > 0 && !m_heading->text().isEmpty());
}

QLabel* RecordView::nameLabel(const QString& words)
{
    auto* label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMaximumWidth(nameWidth);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* RecordView::valueLabel(const RecordLine& line, const QString& words)
{
    auto* label = new QLabel(this);
    label->setObjectName(u"record."_s + line.key);
    label->setWordWrap(true);
    label->setAccessibleDescription(line.name());
    if (line.open) {
        label->setTextFormat(Qt::RichText);
        label->setText(u"<a href=\"#\">%1</a>"_s.arg(words.toHtmlEscaped()));
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(label, &QLabel::linkActivated, this, [open = line.open] { open(); });
    } else {
        label->setTextFormat(Qt::PlainText);
        label->setText(withBreaks(words));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    return label;
}

void RecordView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // A link keeps the colour it was made with.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

QString withBreaks(const QString& words)
{
    constexpr qsizetype fits = 28;
    static const QRegularExpression longWord(u"\\S{%1,}"_s.arg(fits));
    QString broken = words;
    for (auto found = longWord.globalMatch(words); found.hasNext();) {
        const QString word = found.next().captured();
        broken.replace(word, QString(word).replace(u'.', u".\u200b"_s).replace(u'_', u"_\u200b"_s));
    }
    return broken;
}

} // namespace wardport::console
