// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/ImportColumnsStep.h"

#include "console/features/people/ImportWords.h"
#include "console/page/Words.h"
#include "console/ui/CellDelegate.h"
#include "console/ui/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lastHeadingRow = 20; ///< further down stands no heading
constexpr size_t exampleRows = 4;
constexpr int nameWidth = 200;
constexpr int fieldWidth = 240;
constexpr int rowHeight = Theme::ControlHeight + Theme::Grid;

/// A, B … Z, AA: as spreadsheets name columns.
QString columnName(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

/// Names, the same in every language.
QString encodingName(ImportEncoding encoding)
{
    switch (encoding) {
    case ImportEncoding::utf8:
        return u"UTF-8"_s;
    case ImportEncoding::gb18030:
        return u"GB 18030"_s;
    case ImportEncoding::xlsx:
        return u"XLSX"_s;
    }
    return {};
}

} // namespace

ImportColumnsStep::ImportColumnsStep(QWidget* parent)
    : QWidget(parent)
    , m_file(new QLabel(this))
    , m_headingRowLabel(new QLabel(this))
    , m_headingRow(new QSpinBox(this))
    , m_onlyNew(new QCheckBox(this))
    , m_columns(new QTableWidget(0, 3, this))
{
    m_file->setTextFormat(Qt::PlainText);
    m_headingRow->setObjectName(u"headingRow"_s);
    m_headingRow->setRange(0, lastHeadingRow);
    m_headingRowLabel->setBuddy(m_headingRow);
    m_onlyNew->setObjectName(u"onlyNew"_s);
    m_columns->setObjectName(u"importColumns"_s);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setFocusPolicy(Qt::NoFocus);
    m_columns->setShowGrid(false);
    m_columns->setItemDelegate(new CellDelegate(m_columns));
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_columns->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_columns->setColumnWidth(0, nameWidth);
    m_columns->setColumnWidth(2, fieldWidth);
    connect(m_headingRow, &QSpinBox::valueChanged, this, [this] {
        retranslate();
        Q_EMIT changed();
    });
    connect(m_onlyNew, &QCheckBox::toggled, this, &ImportColumnsStep::changed);

    auto* options = new QHBoxLayout;
    options->setSpacing(Theme::Grid);
    options->addWidget(m_headingRowLabel);
    options->addWidget(m_headingRow);
    options->addSpacing(2 * Theme::Grid);
    options->addWidget(m_onlyNew);
    options->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid + Theme::Grid / 2);
    column->addWidget(m_file);
    column->addLayout(options);
    column->addWidget(m_columns, 1);
    retranslate();
}

void ImportColumnsStep::show(const Import& import)
{
    m_import = import;
    const QSignalBlocker quietRow(m_headingRow);
    const QSignalBlocker quietNew(m_onlyNew);
    m_headingRow->setValue(import.headingRow);
    m_onlyNew->setChecked(import.onlyNew);
    fill();
    retranslate();
}

void ImportColumnsStep::fill()
{
    m_columns->setRowCount(m_import.width);
    for (int column = 0; column < m_import.width; ++column) {
        m_columns->setItem(column, 0, new QTableWidgetItem);
        m_columns->setItem(column, 1, new QTableWidgetItem);
        auto* field = new QComboBox;
        field->setObjectName(u"field%1"_s.arg(column));
        field->addItem(QString(), QString());
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<ImportField>>(
            [&](auto e) { field->addItem(QString(), wireName(ImportField(e.value))); });
        for (const ImportColumn& known : m_import.columns) {
            if (known.column == column)
                field->setCurrentIndex(field->findData(wireName(known.field)));
        }
        connect(field, &QComboBox::currentIndexChanged, this, [this, column] { chosen(column); });
        auto* cell = new QWidget;
        auto* inside = new QHBoxLayout(cell);
        inside->setContentsMargins(Theme::Grid / 2, Theme::Grid / 2, Theme::Grid, Theme::Grid / 2);
        inside->addWidget(field);
        m_columns->setCellWidget(column, 2, cell);
    }
}

/// A field comes from one column: the other gives it up.
void ImportColumnsStep::chosen(int column)
{
    const QString field = combo(column)->currentData().toString();
    for (int other = 0; other < m_columns->rowCount(); ++other) {
        if (other == column || field.isEmpty() || combo(other)->currentData().toString() != field)
            continue;
        const QSignalBlocker quiet(combo(other));
        combo(other)->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

QComboBox* ImportColumnsStep::combo(int column) const
{
    return m_columns->cellWidget(column, 2)->findChild<QComboBox*>();
}

QString ImportColumnsStep::heading(int column) const
{
    const QString name = columnName(column);
    QString words;
    for (const ImportPreviewRow& row : m_import.preview) {
        if (row.rowNo == m_headingRow->value() && size_t(column) < row.cells.size())
            words = row.cells[size_t(column)].simplified();
    }
    return words.isEmpty() ? tr("Column %1").arg(name) : tr("%1 · %2", "column, heading").arg(name, words);
}

QString ImportColumnsStep::examples(int column) const
{
    QStringList found;
    for (const ImportPreviewRow& row : m_import.preview) {
        const bool counts = row.rowNo > m_headingRow->value() && size_t(column) < row.cells.size();
        const QString cell = counts ? row.cells[size_t(column)].simplified() : QString();
        if (!cell.isEmpty() && !found.contains(cell) && size_t(found.size()) < exampleRows)
            found += cell;
    }
    return found.join(u"   "_s);
}

ImportMapping ImportColumnsStep::mapping() const
{
    ImportMapping mapping;
    mapping.hospitalId = m_import.hospitalId;
    mapping.headingRow = m_headingRow->value();
    mapping.onlyNew = m_onlyNew->isChecked();
    for (int column = 0; column < m_columns->rowCount(); ++column) {
        if (const auto field = fromWireName<ImportField>(combo(column)->currentData().toString()))
            mapping.columns.push_back({column, *field});
    }
    return mapping;
}

bool ImportColumnsStep::isReady() const
{
    const ImportMapping now = mapping();
    return std::ranges::any_of(now.columns, [](const ImportColumn& c) { return c.field == ImportField::staffNo; });
}

void ImportColumnsStep::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportColumnsStep::retranslate()
{
    m_file->setText(tr("%1 · %2 · %n row(s)", "file name, encoding", m_import.rows)
                        .arg(m_import.fileName, encodingName(m_import.encoding)));
    m_headingRowLabel->setText(tr("&Headings stand in row"));
    m_headingRow->setSpecialValueText(tr("none"));
    m_onlyNew->setText(tr("Add &new people only, leave the others as they are"));
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("Examples"), tr("Goes into")});
    for (int column = 0; column < m_columns->rowCount(); ++column) {
        m_columns->item(column, 0)->setText(heading(column));
        m_columns->item(column, 1)->setText(examples(column));
        QComboBox* field = combo(column);
        field->setAccessibleName(tr("Field for %1").arg(heading(column)));
        field->setItemText(0, tr("Left out"));
        for (int i = 1; i < field->count(); ++i)
            field->setItemText(i, importFieldText(field->itemData(i).toString()));
    }
}

} // namespace wardport::console
