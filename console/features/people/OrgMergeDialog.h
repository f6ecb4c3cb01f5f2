// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/RecordDialog.h"
#include "console/page/PageContext.h"
#include "shared/model/OrgUnit.h"

class QLabel;

namespace wardport::console {

/// Merges a unit into another of its kind: asks with the figures of what would go over.
class OrgMergeDialog final : public RecordDialog {
    Q_OBJECT

public:
    OrgMergeDialog(PageContext& context, const OrgUnit& unit, QWidget* parent);

Q_SIGNALS:
    void merged(const QString& into);

protected:
    void changeEvent(QEvent* event) override;

private:
    Choices targets() const;
    OrgUnitId target() const;
    void plan();
    void describe();
    Problems problems() const override;
    void send() override;

    PageContext& m_context;
    OrgUnit m_unit;
    Form* m_form;
    QLabel* m_figures;
    std::optional<OrgUnitMergeResult> m_planned;
    Latest m_planning;
};

} // namespace wardport::console
