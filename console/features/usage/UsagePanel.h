// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "console/ui/ChartCard.h"

#include "shared/model/Usage.h"

#include <QDate>
#include <QWidget>

namespace wardport::console {

/// One chart card with its own question to the server. Taken out of the page it is another panel with the same question.
class UsagePanel : public QWidget {
    Q_OBJECT

public:
    /// The query's days must be set.
    void load(const UsageQuery& query);

Q_SIGNALS:
    void dayChosen(QDate day);
    void hourChosen(int weekday, int hour); ///< weekday 0 is Monday
    void appChosen(wardport::AppId id);
    void unitChosen(wardport::OrgUnitId id);
    void exportFailed(const QString& path);

protected:
    UsagePanel(PageContext& context, Text title, Text definition, QWidget* chart, QWidget* parent);

    virtual void ask() = 0;
    /// The last answer into the chart, in the language of now.
    virtual void fill() = 0;
    virtual UsagePanel* another() const = 0;

    PageContext& context() const { return m_context; }
    const UsageQuery& query() const { return m_query; }
    ChartCard& card() { return *m_card; }
    void changeEvent(QEvent* event) override;

private:
    void popOut();

    PageContext& m_context;
    UsageQuery m_query;
    Text m_title;
    ChartCard* m_card;
};

} // namespace wardport::console
