// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/Request.h"
#include "console/page/PageContext.h"
#include "console/ui/PagedModel.h"
#include "shared/model/Person.h"
#include "shared/model/PersonGroup.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wardport::console {

class MessageBar;
class PersonPicker;
class StateStack;
class TableView;

/// A group's members: search, take in, let go.
class GroupDetail final : public QWidget {
    Q_OBJECT

public:
    explicit GroupDetail(PageContext& context, QWidget* parent = nullptr);

    void setGroup(const PersonGroup& group);
    void reload();

Q_SIGNALS:
    void changed(const wardport::PersonGroup& group);
    void personRequested(wardport::PersonId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void showRule();
    void add();
    void remove();
    void send(const MembershipChange& change, const QString& done);
    void retranslate();

    PageContext& m_context;
    PersonGroup m_group;
    PagedModel<Person> m_model;
    QLabel* m_description;
    QLabel* m_byRule;
    PersonPicker* m_picker;
    QPushButton* m_add;
    QLineEdit* m_search;
    QPushButton* m_remove;
    MessageBar* m_message;
    TableView* m_table;
    StateStack* m_states;
    QTimer m_typing;
    Latest m_latest;
};

} // namespace wardport::console
