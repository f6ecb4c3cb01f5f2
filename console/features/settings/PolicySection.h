// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/settings/SettingsSection.h"
#include "console/net/PolicyApi.h"
#include "console/ui/LoadState.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace wardport::console {

class MessageBar;
class PolicyForm;
class StateStack;

/// The rules of sign-in, VPN and retention; whoever may not change them reads them.
class PolicySection final : public SettingsSection {
    Q_OBJECT

public:
    explicit PolicySection(PageContext& context, QWidget* parent = nullptr);

    /// What was changed and not yet saved stays.
    void refresh() override;
    bool hasUnsavedChanges() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildUi();
    void read();
    void fill(const Policy& policy);
    void save();
    void send(const PolicyInput& input);
    void saved(const Result<Policy>& answer);
    void discard();
    void followEdits();
    bool mayWrite() const;
    void retranslate() override;

    PageContext& m_context;
    PolicyApi m_api;
    Latest m_latest;
    LoadState m_state;
    Policy m_policy;
    MessageBar* m_message;
    PolicyForm* m_form;
    QLabel* m_note;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_buttons;
    QPushButton* m_discard;
    QPushButton* m_save;
    StateStack* m_states;
};

} // namespace wardport::console
