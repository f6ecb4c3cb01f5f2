// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/Request.h"
#include "console/page/PageContext.h"
#include "shared/model/Person.h"

#include <QLineEdit>
#include <QTimer>

#include <optional>

class QCompleter;
class QStandardItemModel;

namespace wardport::console {

/// A field to choose one person: asks the server as one types a name, a staff number or pinyin initials.
class PersonPicker final : public QLineEdit {
    Q_OBJECT

public:
    explicit PersonPicker(PageContext& context, QWidget* parent = nullptr);

    /// Only people of this unit; disabled people are never offered.
    void setOrgUnit(std::optional<OrgUnitId> unit) { m_orgUnit = unit; }

    const std::optional<Person>& person() const { return m_person; }
    void setPerson(const std::optional<Person>& person);

Q_SIGNALS:
    void changed(); ///< somebody was chosen, or the choice was undone by typing

protected:
    void changeEvent(QEvent* event) override;

private:
    void typed();
    void ask();
    void offer(std::vector<Person> people);
    void choose(const Person& person);
    void retranslate();

    PageContext& m_context;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    QTimer m_typing;
    Latest m_latest;
    std::optional<OrgUnitId> m_orgUnit;
    std::vector<Person> m_offered;
    std::optional<Person> m_person;
};

} // namespace wardport::console
