// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/AppsApi.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wardport::console {

class AppText;
struct PageContext;

/// When an app is worked on, in its drawer: what is on or yet to come.
class AppMaintenanceView final : public QWidget {
    Q_OBJECT

public:
    explicit AppMaintenanceView(PageContext& context, QWidget* parent = nullptr);

    void setApp(const App& app);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void edit();
    void retranslate();
    QString words() const;

    PageContext& m_context;
    Latest m_latest;
    App m_app;
    std::optional<AppMaintenanceInput> m_plan;
    std::optional<Error> m_error;
    QLabel* m_heading;
    QLabel* m_note;
    AppText* m_windows;
    QPushButton* m_edit = nullptr; ///< only for those who may change apps
};

} // namespace wardport::console
