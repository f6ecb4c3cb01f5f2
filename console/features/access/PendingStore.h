// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/ReviewDraft.h"

#include <QLockFile>
#include <QTimer>

#include <memory>

namespace wardport::console {

/// One stroke as the file has it.
struct StoredStroke {
    SubjectType subjectType = SubjectType::person;
    qint64 subjectId = 0;
    QString name;
    AppId appId;
    Stroke stroke;
    qint64 basedOn = 0;
};
BOOST_DESCRIBE_STRUCT(StoredStroke, (), (subjectType, subjectId, name, appId, stroke, basedOn))

struct StoredChanges {
    std::vector<StoredStroke> strokes;
    Instant changedAt{};
    QString note;
    std::optional<QDate> effectiveFrom;
};
BOOST_DESCRIBE_STRUCT(StoredChanges, (), (strokes, changedAt, note, effectiveFrom))

/// Keeps what is pending in a file of this user's, one for each server and account, so that it outlives the console. A
/// second window of the same account leaves the file to the first.
class PendingStore final : public QObject {
    Q_OBJECT

public:
    /// `owner`: the server and the account.
    PendingStore(PendingChanges& pending, ReviewDraft& draft, const QString& owner, QObject* parent = nullptr);
    ~PendingStore() override;

    /// Brings back what was left; when it was painted, if there was anything.
    std::optional<Instant> restore();
    /// What is pending would be found again.
    bool isKept() const { return m_isOurs && !m_failed; }
    /// Soon, and together with what else changes.
    void saveSoon() { m_soon.start(); }

private:
    void save();

    PendingChanges& m_pending;
    ReviewDraft& m_draft;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    bool m_isOurs = false;
    bool m_failed = false;
    Instant m_changedAt{};
    QTimer m_soon;
};

} // namespace wardport::console
