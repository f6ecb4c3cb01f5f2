// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/RecordDialog.h"
#include "console/page/PageContext.h"
#include "shared/model/PersonGroup.h"

namespace wardport::console {

class GroupRuleEditor;

/// Makes a group of people, or changes one; its members are named one by one or follow from a rule.
class GroupDialog final : public RecordDialog {
    Q_OBJECT

public:
    GroupDialog(PageContext& context, OrgUnitId hospital, QWidget* parent);
    GroupDialog(PageContext& context, const PersonGroup& group, QWidget* parent);

Q_SIGNALS:
    void saved(const wardport::PersonGroup& group);

private:
    GroupDialog(PageContext& context, Text title, std::optional<PersonGroup> group, QWidget* parent);

    void buildUi();
    void fill(const PersonGroupInput& group);
    PersonGroupInput input() const;
    Problems problems() const override;
    void send() override;
    void readAgain() override;

    OrgUnitId hospital() const;
    void showRule();

    PageContext& m_context;
    std::optional<PersonGroup> m_group;
    Form* m_form;
    Form* m_ruleForm;
    GroupRuleEditor* m_rule;
};

} // namespace wardport::console
