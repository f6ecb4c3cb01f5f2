// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/AppsApi.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wardport::console {

class AppFacts;
class AppHealthStrip;
class BadgeLabel;
class MessageBar;
struct PageContext;

/// Whether the server finds a web app, its last day, and how phones fare with it.
class AppHealthCard final : public QWidget {
    Q_OBJECT

public:
    explicit AppHealthCard(PageContext& context, QWidget* parent = nullptr);

    void setApp(const App& app);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void addFacts();
    void ask();
    void look();
    void retranslate();
    QString answerText() const;
    QString certificateText() const;
    QString phonesText() const;

    PageContext& m_context;
    Latest m_latest;
    App m_app;
    std::optional<AppHealth> m_health;
    std::optional<Error> m_error;
    QLabel* m_heading;
    BadgeLabel* m_state;
    QLabel* m_when;
    QPushButton* m_look = nullptr; ///< only for those who may change apps
    MessageBar* m_message;
    AppHealthStrip* m_strip;
    QLabel* m_dayAgo;
    QLabel* m_now;
    AppFacts* m_facts;
};

} // namespace wardport::console
