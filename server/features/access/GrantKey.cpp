// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/GrantKey.h"

#include "server/auth/KeyFile.h"
#include "server/features/access/GrantSealStore.h"

#include <QFile>
#include <QFileInfo>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString setting = u"access.keyFile"_s;
[[noreturn]] void refuse(const QString& file)
{
    throw ApiError(ErrorCode::wrongState, setting,
        file
            + u" is not the key that the authorization in this database is sealed with: put back the file that belongs "
              u"to it, or"
              u" copy it from another server of this database"_s);
}

} // namespace

GrantSeal openGrantSeal(Database& database, OperationLog& log, const QString& file)
{
    const bool isNew = !QFile::exists(file);
    // A new key gets its name after the lines are sealed: a start that breaks off in between goes on with the same key.
    const QString unnamed = file + u".new"_s;
    const GrantSeal seal(!isNew      ? KeyFile::read(setting, file)
            : QFile::exists(unnamed) ? KeyFile::read(setting, unnamed)
                                     : KeyFile::make(setting, unnamed));

    const bool fits = database.transact([&] {
        GrantSealStore store(database);
        const auto known = store.lockKeyCheck();
        if (known && *known == seal.keyCheck())
            return true;
        const GrantSealCount count = store.count(seal);
        if (isNew && !known && count.sealed == 0) {
            const qint64 sealed = store.sealAll(seal);
            store.setKeyCheck(seal.keyCheck());
            Principal us;
            us.username = u"wardportd"_s;
            us.displayName = u"wardportd"_s;
            log.record(us,
                {u"grants.seal"_s, u"grant"_s, {}, QFileInfo{file}.fileName(), {},
                    {{u"lines"_s, {}, {json::toJson(sealed)}}}});
            return true;
        }
        if (count.whole == 0 && (count.lines > 0 || known))
            return false;
        store.setKeyCheck(seal.keyCheck());
        return true;
    });
    if (!fits) {
        if (isNew)
            QFile::remove(unnamed);
        refuse(file);
    }
    if (isNew && !QFile::rename(unnamed, file))
        throw ApiError(ErrorCode::unavailable, setting, file + u": cannot be named"_s);
    return seal;
}

} // namespace wardport::server
