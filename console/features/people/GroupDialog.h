// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/people/RecordDialog.h"
#include "console/page/PageContext.h"
#include "shared/model/PersonGroup.h"

namespace wardport::console {

/// Makes a group of people, or changes one.
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

    PageContext& m_context;
    std::optional<PersonGroup> m_group;
    Form* m_form;
};

} // namespace wardport::console
