// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/App.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace wardport::console {

class AppLifecycleTrack;

/// The track of an app's lifecycle with the present state marked, and a button for each step the state allows.
class AppLifecycle final : public QWidget {
    Q_OBJECT

public:
    explicit AppLifecycle(QWidget* parent = nullptr);

    /// Without `mayStep` the track alone is shown.
    void setState(AppState state, bool mayStep);
    /// What the step is called: "Suspend…".
    static QString stepText(AppState from, AppState to);

Q_SIGNALS:
    void stepRequested(wardport::AppState to);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    struct Step {
        AppState to;
        QPushButton* button;
    };

    AppState m_state = AppState::draft;
    AppLifecycleTrack* m_track;
    QLabel* m_note; ///< what the state means for phones
    std::vector<Step> m_steps;
};

} // namespace wardport::console
