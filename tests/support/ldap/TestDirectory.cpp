// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ldap/TestDirectory.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <arpa/inet.h>
#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <stdexcept>
#include <thread>
#include <vector>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto configuration = uR"(
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
attributetype ( 1.2.840.113556.1.4.221 NAME 'sAMAccountName' EQUALITY caseIgnoreMatch SUBSTR caseIgnoreSubstringsMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.8 NAME 'userAccountControl' EQUALITY integerMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.159 NAME 'accountExpires' EQUALITY integerMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )
attributetype ( 2.25.1 NAME 'badge' SYNTAX 1.3.6.1.4.1.1466.115.121.1.40 )
objectclass ( 1.2.840.113556.1.5.9 NAME 'user' AUXILIARY MAY ( sAMAccountName $ userAccountControl $ accountExpires $ badge ) )
pidfile %1/slapd.pid
modulepath /usr/lib/ldap
moduleload back_mdb
TLSCertificateFile %1/server.crt
TLSCertificateKeyFile %1/server.key
database mdb
directory %1/data
dbnosync
maxsize 268435456
suffix dc=ward
rootdn cn=admin,dc=ward
rootpw admin
index objectClass,uid,sAMAccountName eq
%2
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact="cn=reader,dc=ward" read by * none
)";

constexpr auto tree = uR"(dn: dc=ward
objectClass: dcObject
objectClass: organization
dc: ward
o: Ward

dn: ou=people,dc=ward
objectClass: organizationalUnit
ou: people

dn: cn=reader,dc=ward
objectClass: organizationalRole
objectClass: simpleSecurityObject
cn: reader
userPassword: read me

)";

/// Starts a program that ends with this process; its words go to `log`.
pid_t launch(const QStringList& command, const QString& log)
{
    std::vector<QByteArray> words;
    for (const QString& word : command)
        words.push_back(word.toUtf8());
    std::vector<char*> arguments;
    for (QByteArray& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const QByteArray to = QFile::encodeName(log);
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        const int file = ::open(to.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        ::dup2(file, 1);
        ::dup2(file, 2);
        sigset_t none;
        sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    return pid;
}

void run(const QStringList& command, const QString& log)
{
    int status = 0;
    ::waitpid(launch(command, log), &status, 0);
    if (status != 0) {
        QFile said(log);
        said.open(QIODevice::ReadOnly);
        throw std::runtime_error(command.join(u' ').toStdString() + '\n' + said.readAll().toStdString());
    }
}

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const name = reinterpret_cast<sockaddr*>(&address);
    ::bind(socket, name, size);
    ::getsockname(socket, name, &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

void makeCertificate(const QString& certificate, const QString& key, const QString& name, const QString& log)
{
    run({u"/usr/bin/openssl"_s, u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
            u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=directory"_s,
            u"-addext"_s, u"subjectAltName="_s + name, u"-keyout"_s, key, u"-out"_s, certificate},
        log);
}

QString read(const QString& path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return QString::fromUtf8(file.readAll());
}

} // namespace

TestDirectory::TestDirectory(const QString& ldif, Options options)
    : m_port(freePort())
    , m_securePort(freePort())
{
    QDir(m_folder.path()).mkdir(u"data"_s);
    makeCertificate(path(u"server.crt"_s), path(u"server.key"_s), u"IP:127.0.0.1"_s, path(u"log"_s));
    const QString limits = options.limited
        ? u"sizelimit 500"_s
        : u"sizelimit 500\nlimits dn.exact=\"cn=reader,dc=ward\" size.soft=500 size.hard=500 size.prtotal=unlimited"_s;
    write(u"slapd.conf"_s, QString::fromUtf16(configuration).arg(m_folder.path(), limits).toUtf8());
    write(u"tree.ldif"_s, (QString::fromUtf16(tree) + ldif).toUtf8());
    run({u"/usr/sbin/slapadd"_s, u"-q"_s, u"-f"_s, path(u"slapd.conf"_s), u"-l"_s, path(u"tree.ldif"_s)},
        path(u"log"_s));
    start();
}

TestDirectory::~TestDirectory()
{
    kill();
}

void TestDirectory::start()
{
    const QString urls = u"ldap://127.0.0.1:%1 ldaps://127.0.0.1:%2"_s.arg(m_port).arg(m_securePort);
    m_pid = launch(
        {u"/usr/sbin/slapd"_s, u"-d"_s, u"0"_s, u"-f"_s, path(u"slapd.conf"_s), u"-h"_s, urls}, path(u"slapd.log"_s));
    for (int i = 0; i < 500 && !isListening(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
    if (!isListening())
        throw std::runtime_error("slapd does not start: " + read(path(u"slapd.log"_s)).toStdString());
}

bool TestDirectory::isListening() const
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(m_securePort));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool open = ::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    ::close(socket);
    return open;
}

void TestDirectory::kill()
{
    if (m_pid <= 0)
        return;
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
}

QString TestDirectory::server() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

QString TestDirectory::secureServer() const
{
    return u"127.0.0.1:%1"_s.arg(m_securePort);
}

QString TestDirectory::certificate() const
{
    return read(path(u"server.crt"_s));
}

QString TestDirectory::strangeCertificate()
{
    const QTemporaryDir folder;
    makeCertificate(
        folder.filePath(u"crt"_s), folder.filePath(u"key"_s), u"DNS:elsewhere"_s, folder.filePath(u"log"_s));
    return read(folder.filePath(u"crt"_s));
}

void TestDirectory::change(const QString& ldif)
{
    write(u"change.ldif"_s, ldif.toUtf8());
    run({u"/usr/bin/ldapmodify"_s, u"-x"_s, u"-H"_s, u"ldap://"_s + server(), u"-D"_s, u"cn=admin,dc=ward"_s, u"-w"_s,
            u"admin"_s, u"-f"_s, path(u"change.ldif"_s)},
        path(u"log"_s));
}

QString TestDirectory::person(const QString& uid, const QString& name, const QString& department, const QString& more)
{
    QString ldif =
        u"dn: uid=%1,ou=people,dc=ward\nobjectClass: inetOrgPerson\nobjectClass: user\nuid: %1\ncn:: %2\nsn: x\n"
        u"userPassword: pw-%1\n"_s.arg(uid, QString::fromLatin1(name.toUtf8().toBase64()));
    if (!department.isEmpty())
        ldif += u"departmentNumber: %1\n"_s.arg(department);
    if (!more.isEmpty())
        ldif += more + u'\n';
    return ldif + u'\n';
}

void TestDirectory::write(const QString& name, const QByteArray& text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw std::runtime_error("cannot write " + file.fileName().toStdString());
}

} // namespace wardport::test
