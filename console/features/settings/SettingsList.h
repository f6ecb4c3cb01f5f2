// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/ListOf.h"
#include "console/ui/Drawer.h"
#include "console/ui/RecordView.h"
#include "console/ui/Theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace wardport::console {

/// A list whose drawer shows one row and follows it.
template <class Row, class Filter>
class SettingsList : public ListOf<Row, Filter> {
protected:
    SettingsList(PageContext& context, const QString& name, Columns<Row> columns, QWidget* parent)
        : ListOf<Row, Filter>(context, name, std::move(columns), parent)
    {
        this->table().setSelectionMode(QAbstractItemView::SingleSelection);
        QObject::connect(&this->model().state(), &LoadState::changed, this, [this] { settled(); });
    }

    /// Puts a row into the drawer, below its head.
    virtual void fill(const Row& row) = 0;
    /// The drawer's head: name, state, what can be done with shown().
    virtual void describe() = 0;

    /// The list has answered or failed. What is shown follows it.
    virtual void settled()
    {
        if (this->model().state().phase() != LoadState::Loaded || !m_shown || !this->drawer().isOpen())
            return;
        const auto found = std::ranges::find(this->model().rows(), m_shown->id, &Row::id);
        if (found != this->model().rows().end())
            open(*found);
    }

    const std::optional<Row>& shown() const { return m_shown; }

    void open(const Row& row)
    {
        keep(row);
        fill(row);
        this->drawer().open();
        if (this->table().selectedKeys() != QStringList{rowKey(row)})
            this->table().selectKey(rowKey(row));
    }

    /// What is shown, as the drawer's content has found it itself.
    void keep(const Row& row)
    {
        m_shown = row;
        describe();
    }

    /// What is shown is no more.
    void forget()
    {
        m_shown.reset();
        this->drawer().close();
    }

    /// A row as it is now.
    void follow(const Row& row)
    {
        this->model().update(row);
        this->refresh();
        if (m_shown && m_shown->id == row.id)
            open(row);
    }

    void chooseRow(int number) override { open(this->row(number)); }

    /// A column of facts in the drawer, and room below them.
    QVBoxLayout* addFacts(RecordView* facts)
    {
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, Theme::Grid, 0);
        column->setSpacing(3 * Theme::Grid);
        column->addWidget(facts);
        column->addStretch();
        this->drawer().setContent(content);
        return column;
    }

private:
    std::optional<Row> m_shown;
};

} // namespace wardport::console
