// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/support/LemonServer.h"

#include "tests/bench/support/Load.h"
#include "tests/bench/support/Processes.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <boost/json.hpp>

#include <chrono>
#include <stdexcept>
#include <thread>
#include <unistd.h>

namespace wardport::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString packaged = u"/var/lib/lemonldap-ng/conf/lmConf-1.json"_s;
const QString program = u"/usr/sbin/llng-fastcgi-server"_s;

/// %1 folder
const QString ini = uR"([all]
logLevel = error
[configuration]
type = File
dirName = %1/conf
localStorage = Cache::FileCache
localStorageOptions = { 'namespace' => 'config', 'cache_root' => '%1/cache' }
[portal]
staticPrefix = /static
templateDir = /usr/share/lemonldap-ng/portal/templates
languages = en
)"_s;

/// %1 folder, %2 port, %3 certificate, %4 key, %5 the line that names the workers' user
const QString nginx = uR"(daemon off; worker_processes 1; pid %1/nginx.pid; error_log %1/nginx.log; %5
events { worker_connections 512; }
http {
    access_log off; keepalive_requests 1000000000;
    client_body_temp_path %1/n1; proxy_temp_path %1/n2; fastcgi_temp_path %1/n3; uwsgi_temp_path %1/n4; scgi_temp_path %1/n5;
    server {
        listen 127.0.0.1:%2 ssl; server_name localhost;
        ssl_certificate %3; ssl_certificate_key %4;
        root /usr/share/lemonldap-ng/portal/htdocs;
        rewrite ^/(?!index.psgi)(.*)$ /index.psgi/$1 break;
        location / {
            include /etc/nginx/fastcgi_params;
            fastcgi_pass unix:%1/portal.sock;
            fastcgi_param HTTP_HOST $host;
            fastcgi_param LLTYPE psgi;
            fastcgi_param SCRIPT_FILENAME $document_root/index.psgi;
            fastcgi_split_path_info ^(.*\.psgi)(/.*)$;
            fastcgi_param PATH_INFO $fastcgi_path_info;
        }
    }
}
)"_s;

void write(const QString& name, const QByteArray& text)
{
    QFile file{name};
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw std::runtime_error("cannot write " + name.toStdString());
}

boost::json::object applicationList(int apps)
{
    boost::json::object category{{"catname", "Apps"}, {"type", "category"}};
    for (int i = 0; i < apps; ++i) {
        const std::string number = std::to_string(i);
        category["app" + number] = {{"type", "application"},
            {"options",
                {{"name", "Application " + number}, {"description", "Of the ward"}, {"display", "auto"},
                    {"logo", "demo.png"}, {"uri", "https://app" + number + ".example/"}}}};
    }
    return {{"1apps", std::move(category)}};
}

/// A right for each app, which the list asks for.
boost::json::object rules(int apps)
{
    boost::json::object all{{"localhost", {{"default", "accept"}}}};
    for (int i = 0; i < apps; ++i)
        all["app" + std::to_string(i) + ".example"] = {{"default", "$uid eq \"dwho\""}};
    return all;
}

} // namespace

bool LemonServer::isInstalled()
{
    return QFile::exists(packaged) && QFile::exists(program) && !QStandardPaths::findExecutable(u"nginx"_s).isEmpty();
}

LemonServer::LemonServer(const std::string& certificateFile, const std::string& keyFile, int apps)
    : m_folder(QDir::tempPath() + u"/wardport-lemon-XXXXXX"_s)
    , m_port(freePort())
{
    for (const char* const name : {"conf", "sessions", "psessions", "cache"})
        QDir{}.mkpath(path(name));
    writeSettings(apps);
    startPortal();
    startNginx(certificateFile, keyFile);
    signIn();
}

LemonServer::~LemonServer()
{
    // The manager of the FastCGI processes does not end before they do.
    QProcess::execute(u"pkill"_s, {u"-KILL"_s, u"-P"_s, QString::number(m_portal.processId())});
    m_portal.kill();
    m_portal.waitForFinished();
    m_nginx.terminate();
    m_nginx.waitForFinished();
}

QString LemonServer::path(const char* name) const
{
    return m_folder.filePath(QString::fromLatin1(name));
}

/// The package's own settings, but for what is not asked for here: notes by mail, notifications, pictures against robots.
void LemonServer::writeSettings(int apps)
{
    QFile file{packaged};
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + packaged.toStdString());
    boost::json::object settings = boost::json::parse(file.readAll().toStdString()).as_object();
    const std::string folder = m_folder.path().toStdString();
    settings["domain"] = "localhost";
    settings["portal"] = "https://localhost:" + std::to_string(m_port) + "/";
    settings["applicationList"] = applicationList(apps);
    settings["globalStorageOptions"].as_object()["Directory"] = folder + "/sessions";
    settings["globalStorageOptions"].as_object()["LockDirectory"] = folder + "/sessions";
    settings["persistentStorageOptions"].as_object()["Directory"] = folder + "/psessions";
    settings["persistentStorageOptions"].as_object()["LockDirectory"] = folder + "/psessions";
    settings["localSessionStorageOptions"].as_object()["cache_root"] = folder + "/cache";
    settings["locationRules"] = rules(apps);
    settings["exportedHeaders"] = boost::json::object{};
    settings["reloadUrls"] = boost::json::object{};
    settings["securedCookie"] = 1;
    for (const char* const off : {"notification", "requireToken", "portalDisplayRegister", "portalDisplayResetPassword",
             "loginHistoryEnabled", "portalCheckLogins"})
        settings[off] = 0;
    write(path("conf/lmConf-1.json"), QByteArray::fromStdString(boost::json::serialize(settings)));
    write(path("lemonldap-ng.ini"), ini.arg(m_folder.path()).toUtf8());
}

void LemonServer::startPortal()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LLNG_DEFAULTCONFFILE"_s, path("lemonldap-ng.ini"));
    environment.insert(u"LLNG_DEFAULTLOGGER"_s, u"Lemonldap::NG::Common::Logger::Std"_s);
    m_portal.setProcessEnvironment(environment);
    m_portal.setProcessChannelMode(QProcess::MergedChannels);
    QStringList command{
        program, u"--foreground"_s, u"-n"_s, u"2"_s, u"-s"_s, path("portal.sock"), u"-p"_s, path("portal.pid")};
    if (geteuid() == 0) {
        // It refuses to be root.
        QProcess::execute(u"chown"_s, {u"-R"_s, u"nobody:nogroup"_s, m_folder.path()});
        command = QStringList{u"setpriv"_s, u"--reuid=nobody"_s, u"--regid=nogroup"_s, u"--clear-groups"_s} + command;
    }
    const QString first = command.takeFirst();
    m_portal.start(first, command);
}

void LemonServer::startNginx(const std::string& certificateFile, const std::string& keyFile)
{
    write(path("nginx.conf"),
        nginx
            .arg(m_folder.path(), QString::number(m_port), QString::fromStdString(certificateFile),
                QString::fromStdString(keyFile), geteuid() == 0 ? u"user nobody nogroup;"_s : QString{})
            .toUtf8());
    m_nginx.setProcessChannelMode(QProcess::MergedChannels);
    m_nginx.start(u"nginx"_s, {u"-c"_s, path("nginx.conf")});
}

void LemonServer::signIn()
{
    const std::string body = "user=dwho&password=dwho"; // of the package's demonstration
    const std::string request = "POST / HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body;
    for (int i = 0; i < 150; ++i) {
        try {
            const std::string head = fetch(m_port, request).head;
            const std::size_t at = head.find("lemonldap=");
            if (at != std::string::npos) {
                m_cookie = head.substr(at, head.find_first_of(";\r", at) - at);
                return;
            }
        } catch (const std::exception&) {
            // Not there yet.
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }
    throw std::runtime_error("LemonLDAP::NG does not let its person in: " + m_portal.readAll().toStdString());
}

std::string LemonServer::listRequest() const
{
    return "GET /myapplications HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nCookie: " + m_cookie
        + "\r\n\r\n";
}

double LemonServer::cpu() const
{
    return cpuOfTree(m_portal.processId()) + cpuOfTree(m_nginx.processId());
}

} // namespace wardport::bench
