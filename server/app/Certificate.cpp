// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/Certificate.h"

#include "shared/base/ApiError.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <functional>
#include <memory>
#include <stdexcept>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

template <auto release>
struct Release {
    template <class T>
    void operator()(T* held) const
    {
        release(held);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;

constexpr long tenYears = 10L * 365 * 24 * 3600;

void require(bool done)
{
    if (!done)
        throw std::runtime_error("OpenSSL cannot make a certificate");
}

void addExtension(X509* certificate, int nid, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension{X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str())};
    require(extension && X509_add_ext(certificate, extension.get(), -1));
}

Certificate makeCertificate(EVP_PKEY* key)
{
    Certificate certificate{X509_new()};
    require(certificate && X509_set_version(certificate.get(), 2));
    // 127 random bits: unique, and positive in DER.
    quint64 serial[2];
    require(RAND_bytes(reinterpret_cast<unsigned char*>(serial), sizeof serial) == 1);
    require(ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial[0] >> 1));
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), tenYears);

    const std::string host = QSysInfo::machineHostName().toStdString();
    X509_NAME* const name = X509_get_subject_name(certificate.get());
    const std::string common = "Wardport " + host.substr(0, 40);
    require(X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(common.c_str()), -1, -1, 0));
    require(X509_set_issuer_name(certificate.get(), name) && X509_set_pubkey(certificate.get(), key));

    std::string names = "DNS:localhost,IP:127.0.0.1,IP:::1";
    if (!host.empty() && host != "localhost")
        names += ",DNS:" + host;
    addExtension(certificate.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature,keyCertSign");
    addExtension(certificate.get(), NID_ext_key_usage, "serverAuth");
    addExtension(certificate.get(), NID_subject_alt_name, names);
    addExtension(certificate.get(), NID_subject_key_identifier, "hash");
    require(X509_sign(certificate.get(), key, EVP_sha256()) > 0);
    return certificate;
}

void writeFile(const QString& path, const std::function<int(BIO*)>& write, QFile::Permissions permissions)
{
    const Memory memory{BIO_new(BIO_s_mem())};
    require(memory && write(memory.get()));
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    QFile file{path};
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.setPermissions(permissions)
        && file.write(text, size) == size && file.flush();
    if (!written)
        throw ApiError(ErrorCode::unavailable, path, file.errorString());
}

} // namespace

CertificateFiles ensureCertificate(const QString& directory)
{
    const CertificateFiles files{QDir{directory}.filePath(u"server.crt"_s), QDir{directory}.filePath(u"server.key"_s)};
    if (QFile::exists(files.certificate) && QFile::exists(files.key))
        return files;
    if (!QDir{}.mkpath(directory))
        throw ApiError(ErrorCode::unavailable, directory, u"cannot be created"_s);
    const Key key{EVP_EC_gen("P-256")};
    require(key != nullptr);
    const Certificate certificate = makeCertificate(key.get());
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    writeFile(
        files.key,
        [&](BIO* to) { return PEM_write_bio_PKCS8PrivateKey(to, key.get(), nullptr, nullptr, 0, nullptr, nullptr); },
        ownerOnly);
    writeFile(
        files.certificate, [&](BIO* to) { return PEM_write_bio_X509(to, certificate.get()); },
        ownerOnly | QFile::ReadGroup | QFile::ReadOther);
    return files;
}

QString certificateFingerprint(const QString& file)
{
    const Memory from{BIO_new_file(QFile::encodeName(file).constData(), "r")};
    const Certificate certificate{from ? PEM_read_bio_X509(from.get(), nullptr, nullptr, nullptr) : nullptr};
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    if (!certificate
        || !X509_digest(certificate.get(), EVP_sha256(), reinterpret_cast<unsigned char*>(digest.data()), &size))
        throw ApiError(ErrorCode::unavailable, file, u"holds no certificate"_s);
    return QString::fromLatin1(digest.first(size).toHex(':').toUpper());
}

} // namespace wardport::server
