// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Import.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace wardport::console {

/// What each column of the file holds: its heading, examples of it, and the field it goes into.
class ImportColumnsStep final : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumnsStep(QWidget* parent = nullptr);

    void show(const Import& import);
    ImportMapping mapping() const;
    bool isReady() const; ///< the staff numbers are found

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void chosen(int column);
    QComboBox* combo(int column) const;
    QString heading(int column) const;
    QString examples(int column) const;
    void retranslate();

    Import m_import;
    QLabel* m_file;
    QLabel* m_headingRowLabel;
    QSpinBox* m_headingRow;
    QCheckBox* m_onlyNew;
    QTableWidget* m_columns;
};

} // namespace wardport::console
