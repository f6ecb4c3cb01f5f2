// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/logs/LogColumns.h"
#include "console/features/logs/LogPane.h"
#include "console/page/Format.h"
#include "console/ui/PagedModel.h"
#include "console/ui/TableView.h"

#include "shared/json/JsonWriter.h"

namespace wardport::console {

/// A log of one kind of row, asked with one kind of filter.
template <class Row, class Filter>
class LogList : public LogPane {
public:
    void refresh() override
    {
        m_model.refresh();
        asked(filter());
    }

    PageStatus status() const override
    {
        PageStatus now;
        now.rows = m_model.total();
        now.isEstimate = m_model.isTotalEstimate();
        now.selected = int(table().selectedRows().size());
        now.updatedAt = m_updatedAt;
        return now;
    }

    void showFilter(const Filter& wanted)
    {
        ask([this, &wanted] {
            writeCommon(wanted);
            write(wanted);
        });
    }

protected:
    using Answer = typename PagedModel<Row>::Answer;

    LogList(PageContext& pageContext, const QString& name, Columns<Row> columns, QWidget* parent)
        : LogPane(pageContext, name, parent)
        , m_model(std::move(columns),
              [this](const PageQuery& query, Answer answer) { fetchPage(query, std::move(answer)); })
    {
        m_model.setPageSize(200);
        connect(&m_model.state(), &LoadState::loaded, this, [this] { m_updatedAt = currentInstant(); });
        attach(m_model, m_model.state());
    }

    ~LogList() override
    {
        // The page that listens has lost its parts by now. The table is left its model: taking it away would make it
        // ask for more rows of a log that can no longer be asked.
        blockSignals(true);
    }

    /// What the bar adds to the common filters, and back.
    virtual void read(Filter& filter) const = 0;
    virtual void write(const Filter& filter) = 0;
    virtual Request fetch(const Filter& filter, Answer answer) = 0;
    virtual Detail describe(const Row& row) const = 0;
    /// The list was asked anew: for what stands above it.
    virtual void asked(const Filter& filter) { Q_UNUSED(filter) }

    Filter filter() const
    {
        Filter wanted;
        readCommon(wanted);
        read(wanted);
        return wanted;
    }

private:
    void reset() final
    {
        m_model.reset();
        asked(filter());
    }

    void retry() final { m_model.retry(); }

    Detail detailAt(int row) const final
    {
        Detail detail = describe(m_model.row(row));
        detail.raw = json::toJson(m_model.row(row));
        return detail;
    }

    void fetchPage(const PageQuery& query, Answer answer)
    {
        Filter wanted = filter();
        wanted.limit = query.limit;
        wanted.cursor = query.cursor;
        wanted.sort = query.sort;
        m_latest = fetch(wanted, std::move(answer));
    }

    PagedModel<Row> m_model;
    Latest m_latest;
    std::optional<Instant> m_updatedAt;
};

} // namespace wardport::console
