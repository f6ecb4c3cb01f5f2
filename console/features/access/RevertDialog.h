// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "console/ui/LoadState.h"
#include "console/ui/TableModel.h"
#include "shared/model/GrantRevert.h"

#include <QDialog>

#include <map>

class QLabel;
class QPushButton;

namespace wardport::console {

class MessageBar;
class StateStack;
class TableView;

/// Before a change set is reverted: who gains and who loses by it, or what has changed since and stands in the way.
class RevertDialog final : public QDialog {
    Q_OBJECT

public:
    RevertDialog(PageContext& context, ChangeSetId id, QWidget* parent);

    void accept() override; ///< reverts

Q_SIGNALS:
    void reverted(const wardport::GrantChangeResult& result);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void tryOut();
    void takeTrial(Result<GrantRevertResult> answer);
    QString lead() const;
    void retranslate();

    PageContext& m_context;
    const ChangeSetId m_id;
    GrantRevertResult m_trial;
    LoadState m_state;
    Latest m_request;
    std::shared_ptr<std::map<int, GrantConflict>> m_since; ///< by an obstacle's index
    TableModel<AccessDelta>* m_deltas;
    TableModel<GrantObstacle>* m_obstacles;
    MessageBar* m_message;
    StateStack* m_stack;
    QLabel* m_lead;
    TableView* m_table;
    QPushButton* m_cancel;
    QPushButton* m_revert;
};

} // namespace wardport::console
