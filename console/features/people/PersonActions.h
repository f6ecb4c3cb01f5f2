// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "shared/model/Person.h"

#include <QObject>

namespace wardport::console {

class MessageBar;

/// What can be done with people, from the list and from the drawer alike: each with its question, its call and its word
/// on the message bar.
class PersonActions final : public QObject {
    Q_OBJECT

public:
    /// `owner` carries the dialogs.
    PersonActions(PageContext& context, MessageBar& message, QWidget* owner);

    bool mayWrite() const;
    void create(std::optional<OrgUnitId> unit);
    void edit(const Person& person);
    void disable(const std::vector<Person>& people);
    void enable(const Person& person);
    void resetPassword(const Person& person);

Q_SIGNALS:
    void created(const wardport::Person& person);
    void changed(const wardport::Person& person);
    void settled(); ///< the last of several is done

private:
    void disableNext(std::vector<Person> left, int done);
    void askPassword(const Person& person);

    PageContext& m_context;
    MessageBar& m_message;
    QWidget* m_owner;
};

} // namespace wardport::console
