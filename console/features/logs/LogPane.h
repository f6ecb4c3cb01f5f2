// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "console/page/PageWidget.h"
#include "console/ui/Badge.h"
#include "console/ui/RecordView.h"

class QPushButton;
class QVBoxLayout;

namespace wardport::console {

class Drawer;
class FilterBar;
class LoadState;
class RawRecord;
class StateStack;
class TableCore;
class TableView;

/// What the logs have in common: filters above an endless list, beside it the row that is being read.
class LogPane : public QWidget {
    Q_OBJECT

public:
    /// The same question again; the first time, the first rows.
    virtual void refresh() = 0;

    void focusSearch();
    bool closeDetail();
    virtual PageStatus status() const = 0;

Q_SIGNALS:
    void statusChanged();

protected:
    /// Everything a drawer tells of a row.
    struct Detail {
        QString title;
        QString subtitle;
        Badge badge;
        std::vector<RecordLine> lines;
        std::vector<RecordLine> more;
        std::string raw;
        std::optional<PersonId> person; ///< whose other rows one may want to see
        QString personName;
    };

    /// `name` tells the panes' lists, layouts and settings apart.
    LogPane(PageContext& context, const QString& name, QWidget* parent);

    void attach(TableCore& model, LoadState& state);
    void addAbove(QWidget* widget);
    virtual void reset() = 0;
    virtual void retry() = 0;
    virtual Detail detailAt(int row) const = 0;

    PageContext& context() const { return m_context; }
    FilterBar& filters() const { return *m_filters; }
    TableView& table() const { return *m_table; }
    StateStack& states() const { return *m_states; }

    void addAppFilter();
    void addCommonFilters();
    /// Time, department, person and words as the bar has them.
    void readCommon(LogFilter& filter) const;
    /// The bar as `filter` wants it, all else cleared, without asking yet.
    void writeCommon(const LogFilter& filter);
    void ask(const std::function<void()>& change);
    RecordLine personLine(const std::optional<PersonId>& id, const QString& name) const;
    RecordLine appLine(const std::optional<AppId>& id, const QString& name) const;

    void changeEvent(QEvent* event) override;

private:
    void buildDetail();
    void openRow(int row);
    void keepTo(PersonId person, const QString& name);
    void findName(PersonId person);
    void filtersChanged();
    void retranslate();

    PageContext& m_context;
    Latest m_personName;
    std::optional<PersonId> m_person;
    QString m_name;
    int m_openRow = -1;
    FilterBar* m_filters;
    TableView* m_table;
    StateStack* m_states;
    Drawer* m_drawer;
    QVBoxLayout* m_column;
    QPushButton* m_onlyPerson;
    RecordView* m_record;
    RecordView* m_more;
    RawRecord* m_raw;
    Detail m_shown;
};

} // namespace wardport::console
