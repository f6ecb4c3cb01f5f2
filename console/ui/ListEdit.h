// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wardport::console {

struct ListColumn {
    QString key; ///< wire name of the item's member; empty for a list of plain words
    Text title;
    int stretch = 1;
};

/// Rows of text fields with add and remove; the editor behind Form::addList. Empty rows are left out.
class ListEdit final : public QWidget {
    Q_OBJECT

public:
    explicit ListEdit(std::vector<ListColumn> columns, QWidget* parent = nullptr);

    std::vector<QStringList> rows() const;
    void setRows(const std::vector<QStringList>& rows);
    void setReadOnly(bool readOnly);

    /// Marks one cell, or without words no more; an unknown key marks the first of the row. False if there is no such row.
    bool setError(int row, const QString& key, Text text);
    void clearErrors();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QWidget* box;
        std::vector<QLineEdit*> cells;
        QLabel* error;
        Text errorText = {};
    };

    void addLine(const QStringList& texts, bool focus);
    void removeLine(QWidget* box);
    void rename();
    void showError(const Line& line);
    void retranslate();

    std::vector<ListColumn> m_columns;
    std::vector<Line> m_lines;
    std::vector<QLabel*> m_titles;
    QWidget* m_head;
    QVBoxLayout* m_body;
    QPushButton* m_add;
    bool m_readOnly = false;
};

} // namespace wardport::console
