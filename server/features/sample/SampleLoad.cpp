// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/SampleLoad.h"

#include "server/auth/PasswordHash.h"
#include "server/auth/Random.h"
#include "server/features/apps/IconImage.h"
#include "server/features/apps/IconStore.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Account {
    Role role;
    const char* username;
    const char16_t* displayName;
};

constexpr Account accounts[] = {
    {Role::system, "system", u"系统管理员"},
    {Role::security, "security", u"安全管理员"},
    {Role::audit, "audit", u"审计管理员"},
    {Role::manager, "manager", u"医院管理者"},
    {Role::appOwner, "owner", u"护理部应用负责人"},
    {Role::vendor, "vendor", u"汀岚厂商账号"},
};

constexpr char ownersCampus[] = "MAIN";
constexpr char vendorsCode[] = "tinglan";

} // namespace

SampleLoad::SampleLoad(Database& database, const SampleOptions& options, Instant now, const std::optional<GrantSeal>& seal,
    const SampleProgressCallback& progress)
    : m_database(database)
    , m_options(options)
    , m_days(now, options.days)
    , m_seal(seal)
    , m_progress(progress)
    , m_files(SampleFiles::read())
    , m_plan(SamplePlanner(m_files, m_options, m_days).plan())
    , m_store(database)
    , m_events(database, m_files, m_days, m_plan)
    , m_launches(m_files, m_options, m_days, m_plan)
    , m_lastSeen(m_plan.people.size(), -1)
{
}

SampleCredentials SampleLoad::run()
{
    tell(u"structure"_s, 0, 1);
    makePasswords();
    // A month of hospital days may begin on the last UTC day of the month before.
    m_store.ensurePartitions(m_days.date(0).addDays(-1), m_days.date(m_days.today()).addDays(1));
    m_store.writeUnits(m_plan, m_days.beginning());
    m_store.writeVendors(m_plan);
    writeIconsAndApps();

    const std::vector<QString> indexes = m_store.dropLaunchIndexes();
    writeEvents();
    tell(u"indexes"_s, 0, static_cast<qint64>(indexes.size()));
    m_store.makeIndexes(indexes);
    tell(u"exceptions"_s, 0, 1);
    SampleRandom ids(m_options.seed, "exception ids");
    const PlannedExceptions exceptions = ExceptionGenerator(m_files, m_options, m_days, m_plan, m_launches).make();
    m_store.writeExceptions(m_plan, exceptions, ids);

    // After the events, which say when each was last seen.
    tell(u"people"_s, 0, static_cast<qint64>(m_plan.people.size()));
    SampleCredentials credentials;
    credentials.launches = m_launches.total();
    for (std::size_t i = 0; i < m_plan.phoneUsers.size(); ++i) {
        PlannedPerson& user = m_plan.people[m_plan.phoneUsers[i]];
        Password& password = m_passwords[std::size(accounts) + i];
        user.passwordHash = password.hash.get();
        const OrgUnit& hospital = m_plan.units[static_cast<std::size_t>(user.person.hospitalId.value() - 1)].unit;
        credentials.phoneUsers.push_back({user.person.staffNo, password.text, hospital.code});
    }
    for (std::size_t i = 0; i < std::size(accounts); ++i) {
        m_administrators[i].passwordHash = m_passwords[i].hash.get();
        credentials.administrators.push_back({accounts[i].role, m_administrators[i].input.username, m_passwords[i].text});
    }
    m_store.writePeople(m_plan);
    m_store.writeGroups(m_plan, m_days.beginning());
    m_store.writeAccounts(m_plan);
    m_store.writeChangeSets(m_plan, QString::fromUtf16(accounts[1].displayName), m_seal);
    m_store.writeAdministrators(m_administrators, m_days.beginning());
    m_store.moveIdentities();
    tell(u"people"_s, static_cast<qint64>(m_plan.people.size()), static_cast<qint64>(m_plan.people.size()));
    return credentials;
}

void SampleLoad::makePasswords()
{
    for (const Account& account : accounts) {
        PlannedAdministrator& planned = m_administrators.emplace_back();
        planned.role = account.role;
        planned.input.username = QString::fromLatin1(account.username);
        planned.input.displayName = QString::fromUtf16(account.displayName);
        if (account.role == Role::appOwner) {
            const auto campus = std::find_if(m_plan.units.begin(), m_plan.units.end(),
                [](const PlannedUnit& unit) { return unit.unit.code == QLatin1String(ownersCampus); });
            planned.input.scopeOrgUnitId = campus->unit.id;
        } else if (account.role == Role::vendor) {
            const auto vendor = std::find_if(m_plan.vendors.begin(), m_plan.vendors.end(),
                [](const Vendor& each) { return each.code == QLatin1String(vendorsCode); });
            planned.input.vendorId = vendor->id;
        }
    }
    // One after the other in one thread: each takes 64 MiB, and the loading wants the other core.
    std::vector<std::promise<QString>> promises(std::size(accounts) + m_plan.phoneUsers.size());
    std::vector<QString> texts;
    for (std::promise<QString>& promise : promises) {
        Password& password = m_passwords.emplace_back();
        password.text = randomPassword();
        password.hash = promise.get_future();
        texts.push_back(password.text);
    }
    m_hashing = std::jthread([promises = std::move(promises), texts = std::move(texts)]() mutable {
        for (std::size_t i = 0; i < promises.size(); ++i) {
            try {
                promises[i].set_value(PasswordHash::make(Secret{texts[i]}));
            } catch (...) {
                promises[i].set_exception(std::current_exception());
            }
        }
    });
}

void SampleLoad::writeIconsAndApps()
{
    IconStore icons(m_database);
    std::map<QString, QString> hashes;
    std::vector<QString> ofApps;
    for (const PlannedApp& planned : m_plan.apps) {
        QString& hash = hashes[planned.icon];
        if (hash.isEmpty())
            hash = icons.keep(IconImage::normalise(SampleFiles::icon(planned.icon)));
        ofApps.push_back(hash);
    }
    m_store.writeApps(m_plan, ofApps);
}

void SampleLoad::tell(const QString& step, qint64 done, qint64 total)
{
    if (m_progress)
        m_progress({step, done, total});
}

} // namespace wardport::server
