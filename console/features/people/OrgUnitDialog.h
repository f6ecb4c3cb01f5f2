// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/RecordDialog.h"
#include "console/page/PageContext.h"
#include "shared/model/OrgUnit.h"

namespace wardport::console {

/// Adds a hospital, campus or department, or changes one.
class OrgUnitDialog final : public RecordDialog {
    Q_OBJECT

public:
    OrgUnitDialog(PageContext& context, OrgUnitKind kind, std::optional<OrgUnitId> parentUnit, QWidget* parent);
    OrgUnitDialog(PageContext& context, const OrgUnit& unit, QWidget* parent);

Q_SIGNALS:
    void saved(const wardport::OrgUnit& unit);

private:
    OrgUnitDialog(PageContext& context, Text title, OrgUnitKind kind, std::optional<OrgUnit> unit, QWidget* parent);

    void buildUi();
    Choices parentChoices() const;
    void fill(const OrgUnitInput& unit);
    OrgUnitInput input() const;
    Problems problems() const override;
    void send() override;
    void readAgain() override;

    PageContext& m_context;
    OrgUnitKind m_kind;
    std::optional<OrgUnit> m_unit;
    Form* m_form;
};

} // namespace wardport::console
