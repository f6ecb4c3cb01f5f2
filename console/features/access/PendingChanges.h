// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/AccessCell.h"

#include <QObject>

#include <map>

namespace wardport::console {

/// A row's subject as a key, with the name under which it was painted: it is needed when the row is no longer in sight.
struct PendingSubject {
    Subject subject;
    QString name;
};

/// The strokes not yet applied, whatever rows are in sight: they survive other filters, refreshes and lost connections.
/// Every change is a step that can be undone.
class PendingChanges final : public QObject {
    Q_OBJECT

public:
    struct Edit {
        PendingSubject subject;
        AppId app;
        std::optional<Stroke> stroke; ///< none: the cell is no longer pending
        std::optional<qint64> basedOn = {}; ///< none: the picture of now
    };
    struct Entry {
        PendingSubject subject;
        AppId app;
        Stroke stroke;
        qint64 basedOn = 0; ///< the version of the matrix it was painted on

        bool operator==(const Entry& other) const
        {
            return subject.subject == other.subject.subject && app == other.app && stroke == other.stroke;
        }
    };
    struct Counts {
        int allow = 0;
        int deny = 0;
        int clear = 0;
        int total() const { return allow + deny + clear; }
    };

    using QObject::QObject;

    /// The version of the matrix in sight: what is painted from now on is painted on it.
    void setPicture(qint64 version) { m_picture = version; }
    /// The oldest version any of them was painted on.
    qint64 basedOn() const;
    /// What others changed up to that version has been seen, and these stand all the same.
    void rebase(qint64 version);
    /// Nothing is known of what was seen: whatever anybody changed counts.
    void forgetBase();
    /// As they were stored: no step, and nothing to undo.
    void restore(const std::vector<Entry>& entries);

    /// One step; returns how many cells really changed.
    int apply(const std::vector<Edit>& edits);
    void discardAll(); ///< a step too
    /// These are applied now: they go, unless painted anew meanwhile, and what was before cannot be brought back by undo.
    void settle(const std::vector<Entry>& applied);

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

    const Stroke* find(const Subject& subject, AppId app) const;
    bool touches(const Subject& subject) const { return m_strokes.contains(subject); }
    bool isEmpty() const { return m_strokes.empty(); }
    const Counts& counts() const { return m_counts; }
    std::vector<Entry> entries() const; ///< by subject and app

    /// The lines to send, and for each the number of the entry it comes from.
    struct Lines {
        std::vector<GrantChange> changes;
        std::vector<size_t> origins;
    };
    static Lines lines(const std::vector<Entry>& entries);

Q_SIGNALS:
    void changed();
    void rebased(); ///< the same strokes on a newer picture

private:
    struct Painted {
        Stroke stroke;
        qint64 basedOn = 0;
    };
    struct Row {
        QString name;
        std::map<AppId, Painted> strokes;
    };
    using Step = std::vector<Edit>;

    /// Makes the edits and returns those that undo them.
    Step exchange(const Step& edits);
    const Painted* painted(const Subject& subject, AppId app) const;
    void count(const Stroke& stroke, int by);

    std::map<Subject, Row> m_strokes;
    qint64 m_picture = 0;
    Counts m_counts;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
};

} // namespace wardport::console
