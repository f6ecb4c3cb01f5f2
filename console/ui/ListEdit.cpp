// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/ListEdit.h"

#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

ListEdit::ListEdit(std::vector<ListColumn> columns, QWidget* parent)
    : QWidget(parent)
    , m_columns(std::move(columns))
    , m_head(new QWidget(this))
    , m_body(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    auto* titles = new QHBoxLayout(m_head);
    titles->setContentsMargins(0, 0, Theme::ControlHeight + Theme::Grid / 2, 0);
    titles->setSpacing(Theme::Grid / 2);
    for (const ListColumn& column : m_columns) {
        auto* title = new QLabel(m_head);
        title->setFont(Theme::current().font(TextStyle::Caption));
        title->setForegroundRole(QPalette::PlaceholderText);
        titles->addWidget(title, column.stretch);
        m_titles.push_back(title);
    }
    m_head->hide();
    m_body->setSpacing(Theme::Grid / 2);
    setButtonKind(m_add, ButtonKind::Quiet);
    m_add->setIcon(icon(u"add"_s, Ink::Accent));
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({}, true);
        Q_EMIT changed();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid / 2);
    column->addWidget(m_head);
    column->addLayout(m_body);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    retranslate();
}

std::vector<QStringList> ListEdit::rows() const
{
    std::vector<QStringList> rows;
    for (const Line& line : m_lines) {
        QStringList texts;
        for (const QLineEdit* cell : line.cells)
            texts << cell->text().trimmed();
        if (std::ranges::any_of(texts, [](const QString& text) { return !text.isEmpty(); }))
            rows.push_back(texts);
    }
    return rows;
}

void ListEdit::setRows(const std::vector<QStringList>& rows)
{
    for (const Line& line : m_lines)
        delete line.box;
    m_lines.clear();
    for (const QStringList& row : rows)
        addLine(row, false);
    rename();
    Q_EMIT changed();
}

void ListEdit::addLine(const QStringList& texts, bool focus)
{
    Line line{new QWidget(this), {}, nullptr, {}};
    auto* column = new QVBoxLayout(line.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* cells = new QHBoxLayout;
    cells->setSpacing(Theme::Grid / 2);
    column->addLayout(cells);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        auto* cell = new QLineEdit(texts.value(qsizetype(i)), line.box);
        cell->setReadOnly(m_readOnly);
        connect(cell, &QLineEdit::textChanged, this, &ListEdit::changed);
        cells->addWidget(cell, m_columns[i].stretch);
        line.cells.push_back(cell);
    }
    QToolButton* remove = iconButton(u"delete"_s, tr("Remove this row"), line.box);
    remove->setObjectName(u"removeRow"_s);
    remove->setVisible(!m_readOnly);
    connect(remove, &QToolButton::clicked, this, [this, box = line.box] { removeLine(box); });
    cells->addWidget(remove);
    line.error = new QLabel(line.box);
    line.error->setFont(Theme::current().font(TextStyle::Caption));
    line.error->setWordWrap(true);
    line.error->hide();
    column->addWidget(line.error);
    m_body->addWidget(line.box);
    m_lines.push_back(line);
    rename();
    if (focus)
        line.cells.front()->setFocus();
}

void ListEdit::removeLine(QWidget* box)
{
    const auto found = std::ranges::find(m_lines, box, &Line::box);
    if (found == m_lines.end())
        return;
    box->hide();
    box->deleteLater();
    m_lines.erase(found);
    rename();
    Q_EMIT changed();
}

/// The cells' objectNames are their wire paths after the list's own: "[1].value", "[0]".
void ListEdit::rename()
{
    for (size_t row = 0; row < m_lines.size(); ++row) {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString path = u"[%1]"_s.arg(row);
            QLineEdit* cell = m_lines[row].cells[i];
            cell->setObjectName(m_columns[i].key.isEmpty() ? path : path + u'.' + m_columns[i].key);
            cell->setAccessibleName(tr("%1, row %2", "column, row").arg(m_columns[i].title ? m_columns[i].title() : QString()).arg(row + 1));
        }
    }
    m_head->setVisible(!m_lines.empty() && m_columns.size() > 1);
}

void ListEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (const Line& line : m_lines) {
        for (QLineEdit* cell : line.cells)
            cell->setReadOnly(readOnly);
        for (QToolButton* remove : line.box->findChildren<QToolButton*>(u"removeRow"_s))
            remove->setVisible(!readOnly);
    }
}

bool ListEdit::setError(int row, const QString& key, Text text)
{
    if (row < 0 || row >= int(m_lines.size()))
        return false;
    Line& line = m_lines[size_t(row)];
    size_t column = 0;
    while (column < m_columns.size() && m_columns[column].key != key)
        ++column;
    setInvalid(line.cells[column < m_columns.size() ? column : 0], text != nullptr);
    line.errorText = std::move(text);
    showError(line);
    return true;
}

void ListEdit::showError(const Line& line)
{
    QPalette palette = line.error->palette();
    palette.setColor(QPalette::WindowText, Theme::current().state(StateRole::Error).text);
    line.error->setPalette(palette);
    line.error->setText(line.errorText ? line.errorText() : QString());
    line.error->setVisible(line.errorText != nullptr);
}

void ListEdit::clearErrors()
{
    for (Line& line : m_lines) {
        for (QLineEdit* cell : line.cells)
            setInvalid(cell, false);
        line.errorText = {};
        showError(line);
    }
}

void ListEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListEdit::retranslate()
{
    m_add->setText(tr("Add a row"));
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_titles[i]->setText(m_columns[i].title ? m_columns[i].title() : QString());
    for (const Line& line : m_lines) {
        for (QToolButton* remove : line.box->findChildren<QToolButton*>(u"removeRow"_s)) {
            remove->setToolTip(tr("Remove this row"));
            remove->setAccessibleName(tr("Remove this row"));
        }
        showError(line);
    }
    rename();
}

} // namespace wardport::console
