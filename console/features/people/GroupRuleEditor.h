// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/Request.h"
#include "console/page/PageContext.h"
#include "shared/model/PersonGroup.h"

#include <QObject>
#include <QTimer>

class QLabel;

namespace wardport::console {

class CheckTree;
class Form;

/// The part of a group's dialog in which a rule is made: it tells all the while whom the rule takes in.
class GroupRuleEditor final : public QObject {
    Q_OBJECT

public:
    GroupRuleEditor(PageContext& context, Form* form, QObject* parent);

    void setHospital(OrgUnitId hospital);
    void setRule(const GroupRule& rule);
    GroupRule rule() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillDepartments();
    void changed(const QString& field);
    void ask();
    void show(const Result<GroupRulePreview>& answer);

    PageContext& m_context;
    Form* m_form;
    CheckTree* m_departments;
    CheckTree* m_categories;
    QLabel* m_preview;
    QTimer m_pause;
    Latest m_latest;
    OrgUnitId m_hospital;
};

} // namespace wardport::console
