// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/MatrixModel.h"
#include "console/features/access/ReviewDraft.h"
#include "console/page/PageContext.h"
#include "console/ui/TableModel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wardport::console {

class ConflictPane;
class Form;
class MessageBar;
class StateStack;
class TableView;

/// What the pending changes come to, as the server reckons it: who gains and who loses each app, and what to mind. From here
/// they are applied as one change set, once it is decided what becomes of those that meet the changes of others. Whatever
/// fails, the pending changes stay.
class ReviewPane final : public QWidget {
    Q_OBJECT

public:
    ReviewPane(PageContext& context, const MatrixModel& model, PendingChanges& pending, PendingConflicts& conflicts,
        ReviewDraft& draft, QWidget* parent = nullptr);

    /// Asks the server again what they come to now.
    void tryOut();

Q_SIGNALS:
    void applied(const wardport::GrantChangeResult& result);
    void draftChanged();
    void conflictsFound(); ///< they want room

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    QWidget* buildOutcome();
    void takeTrial(Result<GrantChangeResult> answer);
    void apply();
    void takeApplied(Result<GrantChangeResult> answer);
    void followConflicts();
    void followDraft();
    void tellRefusal(const Error& error);
    QString nameOf(const PendingChanges::Entry& entry) const;
    void showTrial();
    QStringList warnings() const;
    void showPeople();
    QString names(const std::vector<PersonId>& sample, int all) const;
    void retranslate();

    PageContext& m_context;
    const MatrixModel& m_model;
    PendingChanges& m_pending;
    PendingConflicts& m_conflicts;
    ReviewDraft& m_draft;
    std::vector<PendingChanges::Entry> m_entries; ///< what was sent
    std::vector<size_t> m_origins; ///< of each line sent, its entry
    GrantChangeResult m_trial;
    bool m_isTrying = false;
    bool m_isTold = false; ///< why it is tried again
    LoadState m_state;
    Latest m_trialRequest;
    Latest m_applyRequest;
    MessageBar* m_message;
    ConflictPane* m_conflictPane;
    StateStack* m_stack;
    QLabel* m_summary;
    QWidget* m_warnings;
    QVBoxLayout* m_warningLines;
    TableModel<AccessDelta>* m_deltas;
    TableView* m_table;
    QLabel* m_people;
    Form* m_form;
    QLabel* m_blocked;
    QPushButton* m_apply;
};

} // namespace wardport::console
