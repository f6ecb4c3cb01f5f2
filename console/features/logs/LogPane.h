// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/ListPane.h"
#include "console/ui/Badge.h"
#include "console/ui/RecordView.h"

class QPushButton;

namespace wardport::console {

class RawRecord;

/// What the logs have in common: filters above an endless list, beside it the row that is being read.
class LogPane : public ListPane {
    Q_OBJECT

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

    void addAbove(QWidget* widget);
    virtual void reset() = 0;
    virtual Detail detailAt(int row) const = 0;

    /// Where the role may know the apps.
    void addKnownAppFilter();
    void addCommonFilters();
    /// Time, department, person and words as the bar has them.
    void readCommon(LogFilter& filter) const;
    /// The bar as `filter` wants it, all else cleared, without asking yet.
    void writeCommon(const LogFilter& filter);
    void ask(const std::function<void()>& change);
    RecordLine personLine(const std::optional<PersonId>& id, const QString& name) const;
    RecordLine appLine(const std::optional<AppId>& id, const QString& name) const;

    void chooseRow(int row) override;
    void filtersChanged() override;
    void retranslate() override;

private:
    void buildDetail();
    void keepTo(PersonId person, const QString& name);
    void findName(PersonId person);

    Latest m_personName;
    std::optional<PersonId> m_person;
    QString m_name;
    int m_openRow = -1;
    QPushButton* m_onlyPerson;
    RecordView* m_record;
    RecordView* m_more;
    RawRecord* m_raw;
    Detail m_shown;
};

} // namespace wardport::console
