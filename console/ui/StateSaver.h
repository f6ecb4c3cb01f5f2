// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace wardport::console {

/// Remembers every splitter and table head under a widget by objectName: restored when the widget first shows, saved
/// when it hides. `StateSaver` is a child of the widget; one line in the page's constructor is all.
class StateSaver final : public QObject {
    Q_OBJECT

public:
    StateSaver(QWidget* widget, const QString& key);

    void save() const;
    void restore();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_widget;
    QString m_key;
    bool m_restored = false;
};

} // namespace wardport::console
