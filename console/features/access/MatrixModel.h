// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/PendingConflicts.h"

#include <QDate>

#include <set>
#include <unordered_map>

namespace wardport::console {

/// Which rows and columns of the matrix are in sight.
struct MatrixFilter {
    enum class Show { all, pending, differences, own, dormant };

    static constexpr int dormantDays = 90; ///< without use

    QString words = {};                          ///< rows by name or code
    std::optional<std::set<Subject>> found = {}; ///< rows that the server found by the same words: it knows pinyin
    QString appWords = {};
    QString category = {}; ///< wire name; empty: all
    Show show = Show::all;

    bool narrowsRows() const { return !words.isEmpty() || show != Show::all; }
};

/// Direct entries in force that were not used for long, as the server found them.
struct DormantEntries {
    struct Use {
        std::optional<QDate> lastUsedOn; ///< none: never
    };

    std::map<Subject, std::map<AppId, Use>> people = {};
    std::set<OrgUnitId> departments = {}; ///< of these people
};

/// The matrix as plain data: a character for each cell, the pending strokes over it, what is in sight. Columns stand by
/// category; rows are a tree, people under their departments. Rows and columns in the interface are those in sight.
class MatrixModel final : public QObject {
    Q_OBJECT

public:
    struct Row {
        Subject subject;
        QString name;
        QString code;
        std::optional<OrgUnitId> above; ///< a person's department, a unit's parent
        QByteArray cells; ///< by column, sighted or not
        int parent = -1;
        int depth = 0;
        bool isUnit() const
        {
            return subject.subjectType == SubjectType::department || subject.subjectType == SubjectType::everyone;
        }
    };
    struct Look {
        char cell = cells::nothing; ///< as it will be
        const Stroke* stroke = nullptr; ///< pending on this very cell
        bool follows = false; ///< changes because a row above does
        const PendingConflicts::Conflict* conflict = nullptr; ///< somebody else changed it since it was painted
        const DormantEntries::Use* dormant = nullptr; ///< while the dormant ones are shown
    };
    struct Range {
        int top = 0;
        int left = 0;
        int bottom = -1;
        int right = -1;
    };

    explicit MatrixModel(PendingChanges& pending, QObject* parent = nullptr);

    /// Another picture: units or groups, and the people of the units if they came with it. Folds and filters stay.
    void setMatrix(MatrixRows kind, const AccessMatrix& matrix, const AccessMatrix* people = nullptr);
    /// People join (or replace) those that are here.
    void addPeople(const AccessMatrix& matrix);
    void setNow(Instant now) { m_now = now; }
    /// Of the picture shown, its oldest part.
    qint64 version() const { return m_version; }
    void setConflicts(const PendingConflicts& conflicts);
    void setDormant(DormantEntries dormant);
    MatrixRows kind() const { return m_kind; }

    void setFilter(MatrixFilter filter);
    const MatrixFilter& filter() const { return m_filter; }

    int rowCount() const { return static_cast<int>(m_rowsInSight.size()); }
    int columnCount() const { return static_cast<int>(m_columnsInSight.size()); }
    int totalRows() const { return static_cast<int>(m_rows.size()); }
    const Row& row(int row) const { return m_rows[static_cast<size_t>(place(row))]; }
    const MatrixApp& app(int column) const
    {
        return m_apps[static_cast<size_t>(m_columnsInSight[static_cast<size_t>(column)])];
    }
    const std::vector<MatrixApp>& apps() const { return m_apps; }
    int rowOf(const Subject& subject) const; ///< -1 when out of sight
    const Row* find(const Subject& subject) const;
    std::vector<OrgUnitId> departments() const;
    /// The row's subject, then those above it.
    std::vector<Subject> chain(int row) const;

    bool canFold(int row) const { return m_hasBelow[static_cast<size_t>(place(row))]; }
    bool isOpen(int row) const { return m_isOpen[static_cast<size_t>(place(row))]; }
    void setOpen(int row, bool open);
    /// Units whose people are fetched when they are opened: they can be opened though nobody is under them yet.
    void setUnread(std::set<OrgUnitId> units);
    void openAll(bool open);
    /// Opens what is above the subject. False if it is not here, or a filter hides it.
    bool reveal(const Subject& subject);

    char cell(int row, int column) const; ///< as it is
    Look look(int row, int column) const;
    bool isTouched(int row) const { return m_touched[static_cast<size_t>(place(row))]; }

    /// What a stroke over these cells comes to; cells that would stay as they are are left out.
    std::vector<PendingChanges::Edit> edits(const Range& range, const Stroke& stroke) const;
    /// All of a row, or of a column down to the rows that have none in sight under them: a folded department stands for
    /// its people.
    std::vector<PendingChanges::Edit> rowEdits(int row, const Stroke& stroke) const;
    std::vector<PendingChanges::Edit> columnEdits(int column, const Stroke& stroke) const;

Q_SIGNALS:
    void sightChanged(); ///< other rows or columns
    void cellsChanged(); ///< the same rows and columns, other cells
    void peopleWanted(wardport::OrgUnitId unit); ///< an unread unit was opened

private:
    struct Reading {
        std::vector<int> columns; ///< for each app of the picture its column, -1 for none
    };

    int place(int row) const { return m_rowsInSight[static_cast<size_t>(row)]; }
    const DormantEntries::Use* dormant(const Subject& subject, AppId app) const;
    Reading takeApps(const AccessMatrix& matrix, bool replace);
    Row toRow(const MatrixRow& from, const Reading& reading) const;
    void arrange(std::vector<Row> rows);
    void sift();
    void siftRows();
    void siftColumns();
    bool isHit(const Row& row) const;
    bool speaksOf(const Row& row) const;
    bool differs(const Row& row) const;
    bool isUnread(const Row& row) const { return row.isUnit() && m_unread.contains(OrgUnitId{row.subject.subjectId}); }
    void follow();
    char preview(int place, int column) const;
    void addEdit(std::vector<PendingChanges::Edit>& edits, int place, int column, const Stroke& stroke) const;

    PendingChanges& m_pending;
    const PendingConflicts* m_conflicts = nullptr;
    DormantEntries m_dormant;
    std::set<AppId> m_dormantApps;
    Instant m_now{};
    qint64 m_version = 0;
    MatrixRows m_kind = MatrixRows::people;
    MatrixFilter m_filter;
    std::vector<MatrixApp> m_apps;
    std::vector<Row> m_rows; ///< in the order of the tree
    std::map<Subject, int> m_places;
    std::vector<int> m_rowsInSight;
    std::vector<int> m_columnsInSight;
    std::vector<bool> m_isOpen;
    std::vector<bool> m_hasBelow;
    std::vector<bool> m_touched; ///< itself or a row above is pending
    std::set<Subject> m_opened;
    std::set<Subject> m_closed; ///< though something under it was found
    std::set<OrgUnitId> m_unread;
    bool m_foldsChosen = false;
};

} // namespace wardport::console
