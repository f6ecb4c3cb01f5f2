// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/DirectoryDialog.h"

#include "console/features/settings/DirectoryTrialDialog.h"
#include "console/features/settings/DirectoryWords.h"
#include "console/page/Words.h"
#include "console/ui/FileDialog.h"
#include "console/ui/Form.h"
#include "console/ui/Icons.h"
#include "console/ui/ListEdit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnWidth = 312;
constexpr qint64 mostCertificateBytes = 65'536;

struct MappedField {
    const char* field;
    QString DirectoryMapping::*attribute;
};

constexpr MappedField mappedFields[] = {
    {"staffNo", &DirectoryMapping::staffNo},
    {"name", &DirectoryMapping::name},
    {"department", &DirectoryMapping::department},
    {"title", &DirectoryMapping::title},
    {"phone", &DirectoryMapping::phone},
    {"category", &DirectoryMapping::category},
    {"validUntil", &DirectoryMapping::validUntil},
};

QString mappingName(const MappedField& mapped)
{
    return u"mapping."_s + QString::fromLatin1(mapped.field);
}

} // namespace

DirectoryDialog::DirectoryDialog(PageContext& context, std::optional<Directory> directory, QWidget* parent)
    : RecordDialog(directory ? Text([name = directory->name] { return tr("Edit directory %1").arg(name); })
                             : Text([] { return tr("New directory"); }),
        parent)
    , m_context(context)
    , m_directory(std::move(directory))
    , m_server(addForm())
    , m_reading(addForm())
    , m_attributes(addForm())
    , m_certificate(new QPushButton(icon(u"certificate"_s), {}, m_server))
    , m_test(new QPushButton(icon(u"play"_s), {}, this))
{
    setObjectName(u"directoryDialog"_s);
    buildServer();
    buildReading();
    buildSync();
    buildAttributes();
    for (Form* form : {m_server, m_reading, m_attributes}) {
        form->setMinimumWidth(columnWidth);
        static_cast<QBoxLayout*>(form->layout())->addStretch(1);
    }
    m_test->setObjectName(u"testConnection"_s);
    connect(m_test, &QPushButton::clicked, this, &DirectoryDialog::test);
    addButton(m_test);
    if (m_directory)
        fill(*m_directory, m_directory->hasBindPassword);
    else
        fill({}, false);
    name();
    begin();
}

void DirectoryDialog::buildServer()
{
    m_server->addSection([] { return tr("Server"); });
    m_server->addChoice(
        u"hospitalId"_s, [] { return tr("&Hospital"); }, m_context.orgTree.choices(OrgUnitKind::hospital));
    m_server->addText(u"name"_s, [] { return tr("&Name"); });
    m_server->addList(
        u"servers"_s, [] { return tr("&Servers"); }, {{{}, [] { return tr("Server"); }}},
        [] { return tr("host or host:port, tried in this order"); });
    m_server->addChoice(
        u"security"_s, [] { return tr("S&ecurity"); }, directorySecurityChoices(),
        [this] {
            return m_inClear ? tr("Names and passwords cross the network in clear. For trials only.") : QString();
        });
    QPlainTextEdit* certificate = m_server->addMultiline(
        u"caCertificate"_s, [] { return tr("&Certificate of the authority (PEM)"); },
        [] { return tr("Empty: the authorities this server's system trusts."); }, 3);
    certificate->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_certificate->setObjectName(u"certificateFile"_s);
    m_certificate->setAutoDefault(false);
    static_cast<QBoxLayout*>(m_server->layout())->addWidget(m_certificate, 0, Qt::AlignLeft);
    for (const QString& field : {u"hospitalId"_s, u"name"_s, u"servers"_s})
        m_server->setRequired(field);
    m_server->setReadOnly(u"hospitalId"_s, m_directory.has_value());
    connect(m_certificate, &QPushButton::clicked, this, [this] {
        FileDialog::open(this, tr("Certificate of the authority"), tr("Certificates (*.pem *.crt *.cer)"),
            [this](const QString& path) { readCertificate(path); });
    });
    connect(m_server, &Form::changed, this, [this](const QString& field) {
        if (field == u"security"_s)
            followSecurity();
    });
}

void DirectoryDialog::buildReading()
{
    m_reading->addSection([] { return tr("Reading"); });
    m_reading->addText(
        u"bindDn"_s, [] { return tr("Sign in &as"); },
        [] { return tr("Distinguished name, or user@domain. Empty: anonymous."); });
    QLineEdit* password = m_reading->addPassword(u"bindPassword"_s, [] { return tr("&Password"); });
    password->setClearButtonEnabled(true);
    m_reading->addText(
        u"baseDn"_s, [] { return tr("Search &base"); }, [] { return tr("People are looked for here and below."); });
    m_reading->addMultiline(
        u"userFilter"_s, [] { return tr("&Filter"); }, [] { return tr("Who counts as a person, as RFC 4515 has it."); },
        2);
    m_reading->setRequired(u"baseDn"_s);
    m_reading->setRequired(u"userFilter"_s);
}

void DirectoryDialog::buildSync()
{
    m_reading->addSection([] { return tr("Use"); });
    m_reading->addCheck(
        u"signIn"_s, [] { return tr("People sign in with the directory's password"); },
        [] { return tr("On their phones; Wardport asks the directory and keeps no password."); });
    m_reading->addChoice(
        u"syncEveryMinutes"_s, [] { return tr("S&ync"); },
        scheduleChoices(m_directory ? m_directory->syncEveryMinutes : 0));
    m_reading->addCheck(u"disableMissing"_s, [] { return tr("Disable who is no longer in the directory"); });
    m_reading->addNumber(
        u"maxDisablePercent"_s, [] { return tr("&Limit"); }, 0, 100,
        [] { return tr("A sync that would disable a larger share of its people stops and changes nothing."); },
        [] { return u"%"_s; });
    connect(m_reading, &Form::changed, this, [this](const QString& field) {
        if (field == u"disableMissing"_s)
            m_reading->setFieldVisible(u"maxDisablePercent"_s, m_reading->isChecked(u"disableMissing"_s));
    });
}

void DirectoryDialog::buildAttributes()
{
    m_attributes->addSection([] { return tr("Attributes"); });
    const auto add = [this](const char* field, Text label, Text help = {}) {
        m_attributes->addText(u"mapping."_s + QString::fromLatin1(field), std::move(label), std::move(help));
    };
    add("staffNo", [] { return tr("Staff number"); });
    add("name", [] { return tr("Name"); });
    add("department", [] { return tr("Department code"); });
    add("title", [] { return tr("Professional title"); });
    add("phone", [] { return tr("Phone"); });
    add("category", [] { return tr("Staff category"); });
    add(
        "validUntil", [] { return tr("Valid until"); },
        [] { return tr("An empty attribute leaves that fact as it is."); });
    for (const QString& field : {u"mapping.staffNo"_s, u"mapping.name"_s, u"mapping.department"_s})
        m_attributes->setRequired(field);
}

void DirectoryDialog::fill(const DirectoryInput& input, bool hasPassword)
{
    if (input.hospitalId.isValid())
        m_server->setText(u"hospitalId"_s, wireName(input.hospitalId));
    m_server->setText(u"name"_s, input.name);
    std::vector<QStringList> servers;
    for (const QString& server : input.servers)
        servers.push_back({server});
    if (servers.empty())
        servers.push_back({QString()});
    m_server->setList(u"servers"_s, servers);
    m_server->setText(u"security"_s, wireName(input.security));
    m_server->setText(u"caCertificate"_s, input.caCertificate);
    m_reading->setText(u"bindDn"_s, input.bindDn);
    m_reading->setText(u"bindPassword"_s, {});
    findChild<QLineEdit*>(u"bindPassword"_s)->setPlaceholderText(hasPassword ? tr("unchanged") : QString());
    m_reading->setText(u"baseDn"_s, input.baseDn);
    m_reading->setText(u"userFilter"_s, input.userFilter);
    m_reading->setChecked(u"signIn"_s, input.signIn);
    m_reading->setChecked(u"disableMissing"_s, input.disableMissing);
    m_reading->setNumber(u"maxDisablePercent"_s, input.maxDisablePercent);
    m_reading->setFieldVisible(u"maxDisablePercent"_s, input.disableMissing);
    m_reading->setText(u"syncEveryMinutes"_s, QString::number(input.syncEveryMinutes));
    for (const MappedField& mapped : mappedFields)
        m_attributes->setText(mappingName(mapped), input.mapping.*mapped.attribute);
    followSecurity();
}

/// Without encryption there is no certificate to check.
void DirectoryDialog::followSecurity()
{
    m_inClear = m_server->text(u"security"_s) == wireName(DirectorySecurity::none);
    m_server->setError(u"security"_s, {}); // its help is another now
    m_server->setFieldVisible(u"caCertificate"_s, !m_inClear);
    m_certificate->setVisible(!m_inClear);
}

DirectoryInput DirectoryDialog::input() const
{
    DirectoryInput input;
    input.hospitalId = idFromWireName<OrgUnitId>(m_server->text(u"hospitalId"_s)).value_or(OrgUnitId{});
    input.name = m_server->text(u"name"_s);
    for (const QStringList& row : m_server->list(u"servers"_s))
        input.servers.push_back(row.front());
    input.security = fromWireName<DirectorySecurity>(m_server->text(u"security"_s)).value_or(DirectorySecurity::ldaps);
    input.caCertificate = m_server->text(u"caCertificate"_s);
    input.bindDn = m_reading->text(u"bindDn"_s);
    if (const QString password = findChild<QLineEdit*>(u"bindPassword"_s)->text(); !password.isEmpty())
        input.bindPassword = password;
    else if (input.bindDn.isEmpty() && m_directory && m_directory->hasBindPassword)
        input.bindPassword = QString(); // anonymous from now on
    input.baseDn = m_reading->text(u"baseDn"_s);
    input.userFilter = m_reading->text(u"userFilter"_s);
    input.signIn = m_reading->isChecked(u"signIn"_s);
    input.disableMissing = m_reading->isChecked(u"disableMissing"_s);
    input.maxDisablePercent = m_reading->number(u"maxDisablePercent"_s);
    input.syncEveryMinutes = m_reading->text(u"syncEveryMinutes"_s).toInt();
    for (const MappedField& mapped : mappedFields)
        input.mapping.*mapped.attribute = m_attributes->text(mappingName(mapped));
    return input;
}

Problems DirectoryDialog::problems() const
{
    const DirectoryInput wanted = input();
    Problems found = validate(wanted);
    const bool hasPassword = wanted.bindPassword ? !wanted.bindPassword->isEmpty()
                                                 : m_directory && m_directory->hasBindPassword;
    if ((!wanted.bindDn.isEmpty() && !hasPassword)
        || (!wanted.bindPassword && m_directory && m_directory->hasBindPassword && !sameServers(*m_directory, wanted)))
        found.push_back({ErrorCode::required, u"bindPassword"_s, {}, {}, {}});
    return found;
}

QString DirectoryDialog::problemText(const Error& problem) const
{
    const QString& field = problem.field;
    if (problem.code == ErrorCode::invalid) {
        if (field.startsWith(u"servers"_s))
            return tr("A server is written as host or host:port.");
        if (field == u"baseDn"_s)
            return tr("This is not a distinguished name, such as ou=people,dc=hospital,dc=cn.");
        if (field == u"userFilter"_s)
            return tr("This is not a filter, such as (objectClass=person).");
        if (field == u"caCertificate"_s)
            return tr("This is not a certificate in PEM form.");
        if (field.startsWith(u"mapping."_s))
            return tr("This is not the name of an attribute.");
    }
    if (field == u"hospitalId"_s && problem.code == ErrorCode::duplicate)
        return tr("This hospital has a directory already.");
    if (field == u"bindPassword"_s && problem.code == ErrorCode::wrongState)
        return tr("It was kept under another key of the server. Enter it anew.");
    if (field == u"bindPassword"_s && problem.code == ErrorCode::required && m_directory
        && m_directory->hasBindPassword)
        return tr("The servers were changed. Enter the password again: the one kept is not sent to others.");
    return RecordDialog::problemText(problem);
}

void DirectoryDialog::send()
{
    const auto answered = [this](const Result<Directory>& answer) {
        if (finish(answer))
            Q_EMIT saved(*answer);
    };
    if (m_directory)
        m_latest = m_context.api.directories.update(m_directory->id, m_directory->version, input(), this, answered);
    else
        m_latest = m_context.api.directories.create(input(), this, answered);
}

void DirectoryDialog::readAgain()
{
    m_latest = m_context.api.directories.get(m_directory->id, this, [this](const Result<Directory>& answer) {
        if (!answer) {
            finish(answer);
            return;
        }
        m_directory = *answer;
        fill(*answer, answer->hasBindPassword);
        begin();
    });
}

void DirectoryDialog::readCertificate(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostCertificateBytes) {
        m_server->setError(u"caCertificate"_s, tr("The file cannot be read, or is no certificate."));
        return;
    }
    m_server->setText(u"caCertificate"_s, QString::fromUtf8(file.readAll()).trimmed());
}

void DirectoryDialog::test()
{
    const Problems found = problems();
    showProblems(found);
    if (!found.empty())
        return;
    DirectoryTestInput trial;
    static_cast<DirectoryInput&>(trial) = input();
    if (m_directory)
        trial.id = m_directory->id;
    m_test->setEnabled(false);
    name();
    m_trial = m_context.api.directories.test(
        trial, this, [this](const Result<DirectoryTestResult>& answer) { tested(answer); });
}

void DirectoryDialog::tested(const Result<DirectoryTestResult>& answer)
{
    m_test->setEnabled(true);
    name();
    if (!answer) {
        finish(answer);
        return;
    }
    auto* dialog = new DirectoryTrialDialog(*answer, this);
    dialog->open();
}

void DirectoryDialog::changeEvent(QEvent* event)
{
    RecordDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

void DirectoryDialog::name()
{
    m_certificate->setText(tr("From a file…"));
    m_test->setText(m_test->isEnabled() ? tr("Test connection") : tr("Testing…"));
    if (auto* password = findChild<QLineEdit*>(u"bindPassword"_s); password && !password->placeholderText().isEmpty())
        password->setPlaceholderText(tr("unchanged"));
}

} // namespace wardport::console
