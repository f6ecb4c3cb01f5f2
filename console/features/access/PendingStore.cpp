// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/PendingStore.h"

#include "console/page/Format.h"
#include "shared/json/JsonReader.h"
#include "shared/json/JsonWriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds together{300}; ///< a drag is many strokes, and one file

QString fileOf(const QString& owner)
{
    const QByteArray name = QCryptographicHash::hash(owner.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/pending/"_s
        + QString::fromLatin1(name) + u".json"_s;
}

} // namespace

PendingStore::PendingStore(PendingChanges& pending, ReviewDraft& draft, const QString& owner, QObject* parent)
    : QObject(parent)
    , m_pending(pending)
    , m_draft(draft)
    , m_file(fileOf(owner))
{
    QDir().mkpath(QFileInfo(m_file).path());
    m_lock = std::make_unique<QLockFile>(m_file + u".lock"_s);
    m_lock->setStaleLockTime(0); // held for hours; one whose process is gone is found stale all the same
    m_isOurs = m_lock->tryLock();
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &PendingStore::save);
    connect(&pending, &PendingChanges::rebased, this, &PendingStore::saveSoon);
    connect(&pending, &PendingChanges::changed, this, [this] {
        m_changedAt = currentInstant();
        saveSoon();
    });
}

PendingStore::~PendingStore()
{
    if (m_soon.isActive())
        save();
}

std::optional<Instant> PendingStore::restore()
{
    QFile file(m_file);
    if (!m_isOurs || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    StoredChanges stored;
    try {
        stored = json::fromJson<StoredChanges>(file.readAll().toStdString());
    } catch (const ApiError&) {
        return std::nullopt; // of another release, or cut off: there is nothing to be had from it
    }
    std::vector<PendingChanges::Entry> entries;
    entries.reserve(stored.strokes.size());
    for (StoredStroke& each : stored.strokes)
        entries.push_back(
            {{{each.subjectType, each.subjectId}, std::move(each.name)}, each.appId, each.stroke, each.basedOn});
    m_draft.note = stored.note;
    m_draft.effectiveFrom = stored.effectiveFrom;
    m_pending.restore(entries);
    m_changedAt = stored.changedAt;
    return entries.empty() ? std::nullopt : std::optional(stored.changedAt);
}

void PendingStore::save()
{
    m_soon.stop();
    if (!m_isOurs)
        return;
    if (m_pending.isEmpty()) {
        m_failed = QFile::exists(m_file) && !QFile::remove(m_file);
        return;
    }
    StoredChanges stored;
    stored.changedAt = m_changedAt;
    stored.note = m_draft.note;
    stored.effectiveFrom = m_draft.effectiveFrom;
    for (const PendingChanges::Entry& entry : m_pending.entries())
        stored.strokes.push_back({entry.subject.subject.subjectType, entry.subject.subject.subjectId,
            entry.subject.name, entry.app, entry.stroke, entry.basedOn});
    const std::string text = json::toJson(stored);
    QSaveFile file(m_file);
    const auto size = static_cast<qint64>(text.size());
    m_failed = !(file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit());
    if (!m_failed)
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace wardport::console
