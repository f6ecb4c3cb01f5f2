// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/LoadState.h"
#include "console/ui/RowModel.h"

#include "shared/base/Page.h"
#include "shared/base/Result.h"

#include <QPointer>

namespace wardport::console {

/// A list of any length: keyset pages are fetched as the view comes near its end, the server sorts and filters.
/// An answer to an older question than the newest is dropped.
template <class Row>
class PagedModel final : public RowModel<Row> {
public:
    using Answer = std::function<void(Result<Page<Row>>)>;
    /// Asks the server. `cursor`, `sort` and `limit` of the query are filled in; the filter is the page's own.
    using Fetch = std::function<void(const PageQuery&, Answer)>;

    PagedModel(Columns<Row> columns, Fetch fetch, QObject* parent = nullptr)
        : RowModel<Row>(std::move(columns), parent)
        , m_fetch(std::move(fetch))
    {
    }

    /// Loading, empty, failed …: bind it to a StateStack.
    LoadState& state() { return m_state; }
    qint64 total() const { return m_total; }
    bool isTotalEstimate() const { return m_totalIsEstimate; }
    void setPageSize(int rows) { m_pageSize = rows; }

    /// Another question (filter, search): the rows go, the first page is fetched.
    void reset()
    {
        ask(Manner::Replace, {});
    }

    /// The same question again: as many rows as are here (at most 500) are read anew; selection and scroll stay.
    void refresh()
    {
        ask(Manner::Merge, {});
    }

    /// Asks the server for another order; column -1 is the server's own.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        const QString key = this->isColumnSortable(column) ? this->columnKey(column) : QString();
        if (key == this->sortKey() && order == this->sortOrder())
            return;
        this->setSort(key, order);
        if (m_asked)
            ask(Manner::Replace, {});
    }

    bool canFetchMore(const QModelIndex& parent) const override
    {
        return !parent.isValid() && m_next && !m_state.isLoading() && !m_state.isFailed();
    }

    void fetchMore(const QModelIndex& parent) override
    {
        if (canFetchMore(parent))
            ask(Manner::Append, m_next);
    }

    /// After a failure: the question that failed, once more.
    void retry()
    {
        if (m_failed)
            ask(*m_failed, *m_failed == Manner::Append ? m_next : std::nullopt);
    }

private:
    enum class Manner { Replace, Merge, Append };

    void ask(Manner manner, std::optional<QString> cursor)
    {
        m_asked = true;
        const int generation = ++m_generation;
        PageQuery query;
        query.limit = manner == Manner::Merge ? std::clamp(this->rowCount(), m_pageSize, 500) : m_pageSize;
        query.cursor = std::move(cursor);
        if (!this->sortKey().isEmpty())
            query.sort = (this->sortOrder() == Qt::DescendingOrder ? QStringLiteral("-") : QString()) + this->sortKey();
        m_state.begin();
        m_fetch(query, [self = QPointer<PagedModel>(this), generation, manner](Result<Page<Row>> answer) {
            if (self && self->m_generation == generation)
                self->take(manner, std::move(answer));
        });
    }

    void take(Manner manner, Result<Page<Row>> answer)
    {
        if (!answer) {
            m_failed = manner;
            m_state.fail(answer.error());
            return;
        }
        m_failed.reset();
        m_next = answer->nextCursor;
        m_total = answer->total;
        m_totalIsEstimate = answer->totalIsEstimate;
        // The state is told last: who listens to it reads the rows. It is told before it, in part, to canFetchMore.
        m_state.settle();
        const int generation = m_generation;
        if (manner == Manner::Append)
            this->appendRows(std::move(answer->items));
        else if (manner == Manner::Merge)
            this->mergeRows(std::move(answer->items));
        else
            this->replaceRows(std::move(answer->items));
        // A view may have asked for the next page as these rows came in: then that one is under way.
        if (m_generation == generation)
            m_state.finish(this->rowCount() == 0);
    }

    Fetch m_fetch;
    LoadState m_state;
    std::optional<QString> m_next;
    std::optional<Manner> m_failed;
    qint64 m_total = 0;
    bool m_totalIsEstimate = false;
    bool m_asked = false;
    int m_pageSize = 100;
    int m_generation = 0;
};

} // namespace wardport::console
