// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/StateSaver.h"

#include "console/ui/TableCore.h"
#include "console/ui/TableView.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Columns may change from one release to the next; a remembered head fits only the same columns.
QString columnsOf(const TableView& table)
{
    QStringList keys;
    for (int i = 0; table.core() && i < table.core()->columnCount(); ++i)
        keys << table.core()->columnKey(i);
    return keys.join(u',');
}

} // namespace

StateSaver::StateSaver(QWidget* widget, const QString& key)
    : QObject(widget)
    , m_widget(widget)
    , m_key(key)
{
    widget->installEventFilter(this);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &StateSaver::save);
}

bool StateSaver::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_widget && event->type() == QEvent::Show && !m_restored)
        restore();
    if (watched == m_widget && event->type() == QEvent::Hide && m_restored)
        save();
    return QObject::eventFilter(watched, event);
}

void StateSaver::save() const
{
    if (!m_restored)
        return;
    QSettings settings;
    settings.beginGroup(u"state/"_s + m_key);
    for (const QSplitter* splitter : m_widget->findChildren<QSplitter*>()) {
        if (!splitter->objectName().isEmpty())
            settings.setValue(splitter->objectName(), splitter->saveState());
    }
    if (const auto* self = qobject_cast<const QSplitter*>(m_widget); self && !self->objectName().isEmpty())
        settings.setValue(self->objectName(), self->saveState());
    for (const TableView* table : m_widget->findChildren<TableView*>()) {
        if (table->objectName().isEmpty())
            continue;
        settings.setValue(table->objectName(), table->horizontalHeader()->saveState());
        settings.setValue(table->objectName() + u".columns"_s, columnsOf(*table));
    }
}

void StateSaver::restore()
{
    m_restored = true;
    QSettings settings;
    settings.beginGroup(u"state/"_s + m_key);
    const auto restoreSplitter = [&settings](QSplitter* splitter) {
        if (!splitter->objectName().isEmpty() && settings.contains(splitter->objectName()))
            splitter->restoreState(settings.value(splitter->objectName()).toByteArray());
    };
    for (QSplitter* splitter : m_widget->findChildren<QSplitter*>())
        restoreSplitter(splitter);
    if (auto* self = qobject_cast<QSplitter*>(m_widget))
        restoreSplitter(self);
    for (TableView* table : m_widget->findChildren<TableView*>()) {
        const QByteArray head = settings.value(table->objectName()).toByteArray();
        if (table->objectName().isEmpty() || head.isEmpty()
            || settings.value(table->objectName() + u".columns"_s).toString() != columnsOf(*table))
            continue;
        if (table->horizontalHeader()->restoreState(head))
            table->keepWidths();
    }
}

} // namespace wardport::console
