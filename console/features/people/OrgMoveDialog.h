// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/RecordDialog.h"
#include "console/page/PageContext.h"
#include "shared/model/OrgUnit.h"

class QLabel;

namespace wardport::console {

/// Puts a campus or department, with all below it, under another unit of its hospital.
class OrgMoveDialog final : public RecordDialog {
    Q_OBJECT

public:
    OrgMoveDialog(PageContext& context, const OrgUnit& unit, QWidget* parent);

Q_SIGNALS:
    void moved(const wardport::OrgUnit& unit);

protected:
    void changeEvent(QEvent* event) override;

private:
    Choices targets() const;
    void describe();
    OrgUnitInput input() const;
    Problems problems() const override;
    void send() override;
    void readAgain() override;

    PageContext& m_context;
    OrgUnit m_unit;
    Form* m_form;
    QLabel* m_along; ///< what moves along
};

} // namespace wardport::console
