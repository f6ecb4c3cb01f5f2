// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/people/PersonSection.h"
#include "console/net/Request.h"
#include "console/page/PageContext.h"
#include "shared/model/Access.h"
#include "shared/model/Log.h"
#include "shared/model/Person.h"
#include "shared/model/PersonGroup.h"
#include "shared/model/VpnAccount.h"

#include <QTimer>
#include <QWidget>

namespace wardport::console {

class PersonDevices;
class RecordView;
class VpnAccountActions;

/// All about one person, in the drawer: data, VPN accounts, devices, groups, effective apps, last sign-ins and launches. Each part
/// asks for itself and shows only what the role may see.
class PersonDetail final : public QWidget {
    Q_OBJECT

public:
    PersonDetail(PageContext& context, VpnAccountActions& accounts, QWidget* parent = nullptr);

    void setPerson(const Person& person);
    void reload();

Q_SIGNALS:
    void groupRequested(wardport::PersonGroupId id);

private:
    PersonSection* section(const QString& name, Text title, Text empty, void (PersonDetail::*load)());
    void fillFacts();
    void loadAccounts();
    void loadGroups();
    void loadApps();
    void loadSignIns();
    void loadLaunches();
    template <class Row>
    Callback<Page<Row>> into(PersonSection* part, std::vector<Row>& rows, std::function<SectionLine(const Row&)> line);
    void explain(AppId app);

    PageContext& m_context;
    VpnAccountActions& m_actions;
    Person m_person;
    RecordView* m_facts;
    PersonSection* m_accounts = nullptr;
    PersonDevices* m_devices = nullptr;
    PersonSection* m_groups = nullptr;
    PersonSection* m_apps = nullptr;
    PersonSection* m_signIns = nullptr;
    PersonSection* m_launches = nullptr;
    std::vector<VpnAccount> m_accountRows;
    std::vector<PersonGroup> m_groupRows;
    std::vector<EffectiveApp> m_appRows;
    std::vector<SignInLog> m_signInRows;
    std::vector<LaunchLog> m_launchRows;
    Latest m_latestAccounts;
    Latest m_latestGroups;
    Latest m_latestApps;
    Latest m_latestSignIns;
    Latest m_latestLaunches;
    QTimer m_iconsCame;
};

} // namespace wardport::console
