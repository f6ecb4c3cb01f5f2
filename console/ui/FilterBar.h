// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/DateRange.h"
#include "console/ui/Text.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace wardport::console {

class DateRangeButton;
class FilterChip;
class FlowLayout;

/// The row above a list: search field, filter chips, "clear filters", and room on the right for the page's own buttons.
/// Says `changed()` once per settled change (typing waits 300 ms). Ctrl+F anywhere in the page's window focuses it.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// The search field (objectName "search").
    void addSearch(Text placeholder);
    /// A chip of choices (objectName "filter.<key>"). `multiple` lets several hold at once.
    void addChoice(const QString& key, Text title, Choices choices, bool multiple = false);
    void addDateRange(const DateRange& standard, bool allowAll = false);
    /// To the right of the filters: a columns button, export …
    void addTool(QWidget* tool);

    void setChoices(const QString& key, Choices choices);
    /// For a filter that only stands there while it holds.
    void setChoiceShown(const QString& key, bool shown);

    QString search() const;
    QString value(const QString& key) const; ///< empty: not filtered
    QStringList values(const QString& key) const;
    DateRange dateRange() const;
    bool isFiltered() const; ///< anything differs from the standard

    void setSearch(const QString& words);
    void setValue(const QString& key, const QString& value);
    void setValues(const QString& key, const QStringList& values);
    void setDateRange(const DateRange& range);

public Q_SLOTS:
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    FilterChip* chip(const QString& key) const;
    void settle(bool typing);
    void retranslate();

    FlowLayout* m_filters;
    QHBoxLayout* m_tools;
    QLineEdit* m_search = nullptr;
    DateRangeButton* m_range = nullptr;
    QToolButton* m_clear;
    DateRange m_standardRange;
    Text m_placeholder;
    std::vector<FilterChip*> m_chips;
    QTimer m_typing;
};

} // namespace wardport::console
