// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"

#include "shared/model/Operation.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace wardport::console {

/// What an operation changed, field by field: before on the left, after on the right, both marked.
class ChangesView final : public QWidget {
    Q_OBJECT

public:
    explicit ChangesView(PageContext& context, QWidget* parent = nullptr);

    void setEntry(const OperationEntry& entry);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addHead(int column, const QString& words);
    void addChange(int row, const FieldChange& change);

    PageContext& m_context;
    OperationEntry m_entry;
    QLabel* m_heading;
    QLabel* m_none;
    QGridLayout* m_grid;
};

} // namespace wardport::console
