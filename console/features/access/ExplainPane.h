// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/MatrixModel.h"
#include "console/page/PageContext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wardport::console {

class BadgeLabel;
class StateStack;

/// Why a cell is as it is: for a person the server's explanation, for a department or group the lines of it and of what
/// stands above it.
class ExplainPane final : public QWidget {
    Q_OBJECT

public:
    ExplainPane(PageContext& context, bool mayWrite, QWidget* parent = nullptr);

    /// `chain`: the row's subject, then those above it.
    void explain(const std::vector<Subject>& chain, const MatrixApp& app);
    AppId app() const { return m_app.id; }
    const Subject& subject() const { return m_chain.front(); }

Q_SIGNALS:
    void clearRequested(); ///< the own lines are to be withdrawn

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void askPerson();
    void askLines(size_t next);
    void takeLines(size_t asked, Result<Page<Grant>> answer);
    void show(std::vector<AccessReason> reasons);
    void rebuild();
    QWidget* card(const AccessReason& reason);
    QStringList facts() const;
    bool isOwn(const Grant& grant) const;
    bool waits(const Grant& grant) const;

    PageContext& m_context;
    const bool m_mayWrite;
    std::vector<Subject> m_chain;
    MatrixApp m_app;
    std::optional<AccessExplanation> m_explanation; ///< of a person
    std::vector<AccessReason> m_reasons;
    LoadState m_state;
    Latest m_request;
    StateStack* m_stack;
    BadgeLabel* m_verdict;
    QLabel* m_facts;
    QVBoxLayout* m_cards;
    QPushButton* m_clear;
};

} // namespace wardport::console
