// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/logs/LogColumns.h"
#include "console/features/logs/LogPane.h"
#include "console/page/Format.h"
#include "console/page/ListOf.h"

#include "shared/json/JsonWriter.h"

namespace wardport::console {

/// A log of one kind of row, asked with one kind of filter.
template <class Row, class Filter>
class LogList : public ListOf<Row, Filter, LogPane> {
    using Base = ListOf<Row, Filter, LogPane>;

public:
    void refresh() override
    {
        Base::refresh();
        asked(filter());
    }

    void showFilter(const Filter& wanted)
    {
        this->ask([this, &wanted] {
            this->writeCommon(wanted);
            write(wanted);
        });
    }

protected:
    LogList(PageContext& context, const QString& name, Columns<Row> columns, QWidget* parent)
        : Base(context, name, std::move(columns), parent)
    {
        this->model().setPageSize(200);
    }

    /// What the bar adds to the common filters, and back.
    virtual void read(Filter& filter) const = 0;
    virtual void write(const Filter& filter) = 0;
    virtual LogPane::Detail describe(const Row& row) const = 0;
    /// The list was asked anew: for what stands above it.
    virtual void asked(const Filter& filter) { Q_UNUSED(filter) }

    Filter filter() const final
    {
        Filter wanted;
        this->readCommon(wanted);
        read(wanted);
        return wanted;
    }

private:
    void filtersChanged() final { LogPane::filtersChanged(); }

    void reset() final
    {
        this->model().reset();
        asked(filter());
    }

    LogPane::Detail detailAt(int number) const final
    {
        LogPane::Detail detail = describe(this->row(number));
        detail.raw = json::toJson(this->row(number));
        return detail;
    }
};

} // namespace wardport::console
