// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/RecordDialog.h"
#include "console/page/PageContext.h"
#include "shared/model/Person.h"

namespace wardport::console {

/// Takes a person in, or changes one.
class PersonDialog final : public RecordDialog {
    Q_OBJECT

public:
    PersonDialog(PageContext& context, OrgUnitId hospital, std::optional<OrgUnitId> department, QWidget* parent);
    PersonDialog(PageContext& context, const Person& person, QWidget* parent);

Q_SIGNALS:
    void saved(const wardport::Person& person);

private:
    PersonDialog(PageContext& context, Text title, OrgUnitId hospital, std::optional<Person> person, QWidget* parent);

    void buildUi();
    void fill(const Person& person);
    void followHospital();
    void followCategory();
    PersonInput input() const;
    Problems problems() const override;
    QString problemText(const Error& problem) const override;
    void send() override;
    void readAgain() override;

    PageContext& m_context;
    std::optional<Person> m_person;
    OrgUnitId m_hospital;
    Form* m_who;
    Form* m_where;
};

} // namespace wardport::console
