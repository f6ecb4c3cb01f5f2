// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/DormantLoader.h"
#include "console/features/access/MatrixLoader.h"
#include "console/features/access/MatrixView.h"
#include "console/features/access/PendingStore.h"
#include "console/features/access/ReviewPane.h"
#include "console/page/PageWidget.h"

class QButtonGroup;

namespace wardport::console {

class Drawer;
class ExplainPane;
class FilterBar;
class MatrixCorner;
class MessageBar;
class PaintBar;
class PendingBar;
class StateStack;

/// The authorization matrix: who may open what, painted, reviewed, applied, reverted.
class AccessPage final : public PageWidget {
    Q_OBJECT

public:
    /// More people than `wholeLimit` are read by department.
    explicit AccessPage(PageContext& context, int wholeLimit = 6000);

    void refresh() override;
    void showTarget(const PageTarget& target) override;
    void focusSearch() override;
    bool closeDetail() override;
    /// What is pending is found again, unless it could not be stored.
    bool hasUnsavedChanges() const override { return hasPending() && !m_store.isKept(); }
    bool hasPending() const { return !m_pending.isEmpty(); }

    const MatrixModel& model() const { return m_model; }

protected:
    void retranslate() override;

private:
    void buildFilters();
    QWidget* buildKinds();
    QWidget* buildMain();
    void wireMatrix();
    void wireEditing();
    void addActions();

    void showKind(MatrixRows kind);
    void filter();
    void followSight();
    void followCurrent();
    void followLoaded();
    void findTarget();

    void paint(std::vector<PendingChanges::Edit> edits, const Stroke& stroke, size_t askAbove);
    void paintSelection(MatrixTool tool);
    QString questionFor(const std::vector<PendingChanges::Edit>& edits, const Stroke& stroke) const;
    void showMenu(const QPoint& globalPosition);
    void discard();
    void restorePending();
    void lookForConflicts();

    void openReview();
    void widenDrawer();
    void openHistory();
    void openExplanation();
    void explainCurrent();
    void withdrawOwnLines();
    void takeApplied(const GrantChangeResult& result);
    void askRevert(ChangeSetId id);
    void retitleDrawer();

    PendingChanges m_pending;
    PendingConflicts m_conflicts{m_pending};
    MatrixModel m_model{m_pending};
    MatrixLoader m_loader;
    DormantLoader m_dormant;
    ReviewDraft m_draft;
    PendingStore m_store;
    qint64 m_lookedAt = -1; ///< the version for which conflicts were looked for last
    std::optional<PersonId> m_target; ///< asked for, not yet in sight
    Latest m_targetRequest;
    Latest m_conflictRequest;
    const bool m_mayWrite;

    FilterBar* m_filters;
    QButtonGroup* m_kinds;
    PaintBar* m_paintBar;
    MatrixView* m_view;
    MatrixCorner* m_corner;
    PendingBar* m_pendingBar;
    MessageBar* m_message;
    StateStack* m_stack = nullptr;
    Drawer* m_drawer = nullptr;
    QAction* m_history;
};

} // namespace wardport::console
