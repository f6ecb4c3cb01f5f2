// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/MatrixModel.h"
#include "console/page/PageContext.h"

namespace wardport::console {

/// Brings pictures of the matrix from the server into the model: all at once, or above `wholeLimit` people the units first
/// and people as their departments are opened.
class MatrixLoader final : public QObject {
    Q_OBJECT

public:
    MatrixLoader(PageContext& context, MatrixModel& model, int wholeLimit, QObject* parent = nullptr);

    LoadState& state() { return m_state; }
    MatrixRows kind() const { return m_kind; }
    std::optional<OrgUnitId> unit() const { return m_unit; }
    bool hasRead(OrgUnitId unit) const;
    bool isByDepartment() const { return m_isByDepartment; }

    /// Another question: these rows, of this unit and all below.
    void show(MatrixRows kind, std::optional<OrgUnitId> unit);
    /// The same again.
    void load();
    /// Asks for the people whom the words mean, also by pinyin; they join the rows. Answers by found().
    void find(const QString& words);
    void fetchPeople(OrgUnitId unit);

Q_SIGNALS:
    void loaded(); ///< the picture, or more people of it
    void found(const QString& words, const std::set<wardport::Subject>& people);
    void failed(const wardport::Error& error); ///< of find() and fetchPeople(): what is there stays

private:
    void takeFrame(Result<AccessMatrix> answer);
    void askPeople();
    void takePeople(Result<AccessMatrix> answer);
    void finish(const AccessMatrix* people);
    int headcount(std::optional<OrgUnitId> unit) const;
    bool knowsHeads() const;
    std::set<OrgUnitId> departmentsToRead() const;

    PageContext& m_context;
    MatrixModel& m_model;
    const int m_wholeLimit;
    MatrixRows m_kind = MatrixRows::people;
    std::optional<OrgUnitId> m_unit;
    LoadState m_state;
    Latest m_frameRequest;
    Latest m_peopleRequest;
    Latest m_findRequest;
    AccessMatrix m_frame;
    bool m_isByDepartment = false;
    bool m_waitsForTree = false; ///< without it nobody knows how many people there are
    std::set<OrgUnitId> m_asked; ///< departments whose people were asked for, and those under them came too
};

} // namespace wardport::console
