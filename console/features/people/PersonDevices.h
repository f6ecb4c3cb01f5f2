// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/DevicesApi.h"
#include "console/net/VpnSessionsApi.h"
#include "console/page/PageContext.h"

#include "shared/model/Person.h"

#include <QWidget>

namespace wardport::console {

class MessageBar;
class PersonSection;

/// A person's phones with what can be done about them, and the live VPN sessions; each for who may see it.
class PersonDevices final : public QWidget {
    Q_OBJECT

public:
    explicit PersonDevices(PageContext& context, QWidget* parent = nullptr);

    void setPerson(const Person& person);
    void reload();

private:
    void loadDevices();
    void showDevices();
    void loadSessions();
    void showSessions();
    void setTrusted(const Device& device, bool trusted);
    void block(const Device& device);
    void unblock(const Device& device);
    void signOut(const Device& device);
    void endSession(const VpnSession& session);
    /// Tells, and shows what has become of the device.
    Callback<Device> answered(const QString& done, const QString& notDone);

    PageContext& m_context;
    DevicesApi m_devicesApi;
    VpnSessionsApi m_sessionsApi;
    Person m_person;
    PersonSection* m_devices = nullptr;
    PersonSection* m_sessions = nullptr;
    MessageBar* m_message;
    std::vector<Device> m_deviceRows;
    std::vector<VpnSession> m_sessionRows;
    Latest m_latestDevices;
    Latest m_latestSessions;
};

} // namespace wardport::console
