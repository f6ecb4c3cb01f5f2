// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/MatrixModel.h"
#include "console/page/PageContext.h"
#include "console/ui/TableModel.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wardport::console {

class Form;
class MessageBar;
class StateStack;
class TableView;

/// What was written in the review; it stays when the pane is closed.
struct ReviewDraft {
    QString note;
    std::optional<QDate> effectiveFrom;
};

/// What the pending changes come to, as the server reckons it: who gains and who loses each app, and what to mind. From here
/// they are applied as one change set. Whatever fails, the pending changes stay.
class ReviewPane final : public QWidget {
    Q_OBJECT

public:
    ReviewPane(PageContext& context, const MatrixModel& model, PendingChanges& pending, ReviewDraft& draft,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void applied(const wardport::GrantChangeResult& result);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    QWidget* buildOutcome();
    void tryOut();
    void takeTrial(Result<GrantChangeResult> answer);
    void apply();
    void takeApplied(Result<GrantChangeResult> answer);
    GrantChangeSetInput input(bool dryRun) const;
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
    ReviewDraft& m_draft;
    std::vector<PendingChanges::Entry> m_entries; ///< what was sent
    std::vector<size_t> m_origins; ///< of each line sent, its entry
    GrantChangeResult m_trial;
    LoadState m_state;
    Latest m_trialRequest;
    Latest m_applyRequest;
    MessageBar* m_message;
    StateStack* m_stack;
    QLabel* m_summary;
    QWidget* m_warnings;
    QVBoxLayout* m_warningLines;
    TableModel<AccessDelta>* m_deltas;
    TableView* m_table;
    QLabel* m_people;
    Form* m_form;
    QPushButton* m_apply;
};

} // namespace wardport::console
