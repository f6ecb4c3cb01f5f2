// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/audit/ChangesView.h"

#include "console/features/audit/ChangeText.h"
#include "console/features/audit/ValueMark.h"
#include "console/page/Words.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int fieldWidth = 112;
} // namespace

ChangesView::ChangesView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_none(new QLabel(this))
    , m_grid(new QGridLayout)
{
    setObjectName(u"changes"_s);
    m_heading->setFont(Theme::current().font(TextStyle::Strong));
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_heading);
    column->addWidget(m_none);
    column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(Theme::Grid);
    m_grid->setVerticalSpacing(Theme::Grid / 2);
    m_grid->setColumnMinimumWidth(0, fieldWidth);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    rebuild();
}

void ChangesView::setEntry(const OperationEntry& entry)
{
    m_entry = entry;
    rebuild();
}

void ChangesView::rebuild()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_heading->setText(tr("Changes"));
    m_none->setText(tr("Nothing was changed by this."));
    m_none->setVisible(m_entry.changes.empty());
    if (m_entry.changes.empty())
        return;
    addHead(0, tr("Field"));
    addHead(1, tr("Before"));
    addHead(2, tr("After"));
    int row = 1;
    for (const FieldChange& change : m_entry.changes)
        addChange(row++, change);
}

void ChangesView::addHead(int column, const QString& words)
{
    auto* label = new QLabel(words, this);
    label->setFont(Theme::current().font(TextStyle::Caption));
    label->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(label, 0, column);
    label->show();
}

void ChangesView::addChange(int row, const FieldChange& change)
{
    auto* field = new QLabel(fieldText(change.field), this);
    field->setWordWrap(true);
    field->setMaximumWidth(fieldWidth);
    field->setContentsMargins(0, 4, 0, 4);
    m_grid->addWidget(field, row, 0, Qt::AlignTop);
    field->show();
    const auto side = [&](int column, const QString& name, StateRole role, const QString& sign, const RawJson& value) {
        const QString words = changeText(m_context, m_entry.objectType, change.field, value);
        QLabel* label = nullptr;
        if (words.isEmpty()) {
            label = new QLabel(u"\u2013"_s, this);
            label->setForegroundRole(QPalette::PlaceholderText);
            label->setContentsMargins(0, 4, 0, 4);
        } else {
            label = new ValueMark(role, sign, words, this);
        }
        label->setObjectName(name + u'.' + change.field);
        m_grid->addWidget(label, row, column, Qt::AlignTop);
        label->show();
    };
    side(1, u"before"_s, StateRole::Deny, u"\u2212"_s, change.before);
    side(2, u"after"_s, StateRole::Allow, u"+"_s, change.after);
}

void ChangesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace wardport::console
