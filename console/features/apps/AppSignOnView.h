// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/AppsApi.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wardport::console {

class AppFacts;
struct PageContext;

/// How an app signs people on, in its drawer.
class AppSignOnView final : public QWidget {
    Q_OBJECT

public:
    explicit AppSignOnView(PageContext& context, QWidget* parent = nullptr);

    void setApp(const App& app);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addFacts();
    void ask();
    void edit();
    void retranslate();

    PageContext& m_context;
    Latest m_latest;
    App m_app;
    std::optional<AppSignOn> m_signOn;
    std::optional<Error> m_error;
    QLabel* m_heading;
    QLabel* m_note;
    AppFacts* m_facts;
    QPushButton* m_edit = nullptr; ///< only for those who may change apps
};

} // namespace wardport::console
