// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wardport::console {

/// What stands where content would be: a large icon, a title, a sentence, a button, small print.
class NoticeView final : public QWidget {
    Q_OBJECT

public:
    explicit NoticeView(QWidget* parent = nullptr);

    void setNotice(const QString& icon, StateRole role, const QString& title, const QString& text);
    void setAction(const QString& text); ///< empty hides the button
    void setSmallPrint(const QString& text);

    /// Without the picture, which gives way where there is little room.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int pictureRoom() const;
    void redraw();

    QString m_iconName;
    StateRole m_role = StateRole::Neutral;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_smallPrint;
    QPushButton* m_action;
};

} // namespace wardport::console
