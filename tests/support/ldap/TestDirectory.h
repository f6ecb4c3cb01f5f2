// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace wardport::test {

/// A real OpenLDAP server in a folder of its own, on free ports, gone with this object. Its tree is dc=ward with
/// ou=people below; besides inetOrgPerson it knows the attributes of Active Directory that matter here, and `badge`, which
/// holds any bytes. The reader may read all of it, as a hospital would have it for us.
class TestDirectory {
public:
    struct Options {
        bool limited = false; ///< nobody gets more than 500 entries of a search, pages or not
    };

    static inline const QString base = QStringLiteral("dc=ward");
    static inline const QString people = QStringLiteral("ou=people,dc=ward");
    static inline const QString reader = QStringLiteral("cn=reader,dc=ward");
    static inline const QString readerPassword = QStringLiteral("read me");

    /// `ldif`: what is in the tree besides.
    TestDirectory(const QString& ldif, Options options);
    explicit TestDirectory(const QString& ldif = {})
        : TestDirectory(ldif, Options())
    {
    }
    ~TestDirectory();
    TestDirectory(const TestDirectory&) = delete;
    TestDirectory& operator=(const TestDirectory&) = delete;

    /// "127.0.0.1:12345", plain or with StartTLS, and with TLS from the first byte.
    QString server() const;
    QString secureServer() const;
    /// The authority to trust, and one that vouches for nobody here.
    QString certificate() const;
    static QString strangeCertificate();

    /// Changes the tree by LDIF with change types, as its administrator.
    void change(const QString& ldif);

    /// Ends it at once, as a power failure would; start() brings it back with its tree and its ports.
    void kill();
    void start();

    /// LDIF of somebody in ou=people with the password "pw-<uid>"; `more` are further lines.
    static QString person(const QString& uid, const QString& name, const QString& department, const QString& more = {});

private:
    void write(const QString& name, const QByteArray& text) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    bool isListening() const;

    QTemporaryDir m_folder;
    int m_port = 0;
    int m_securePort = 0;
    int m_pid = -1;
};

} // namespace wardport::test
