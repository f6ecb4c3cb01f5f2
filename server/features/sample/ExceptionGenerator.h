// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/sample/LaunchGenerator.h"

namespace wardport::server {

struct PlannedException {
    Instant at{};
    quint32 issue = 0;         ///< index in the issues
    qint32 person = -1;        ///< index in the plan; -1 when the app did not say
    quint16 release = 0;       ///< index in the kind's releases
    quint64 draw = 0;          ///< for what differs from event to event
};

/// The exceptions of one kind, as an issue and what its events share.
struct PlannedIssue {
    const source::Exception* kind = nullptr;
    ExceptionIssue issue;
    QString fingerprint;
    std::map<QDate, int> days;
    std::vector<PersonId> people;
};

struct PlannedExceptions {
    std::vector<PlannedIssue> issues;
    std::vector<PlannedException> events; ///< by time
};

/// Exceptions of the sample's kinds: between their days, at hours when those people work, in the releases of the time, and
/// met by people who have the app on that platform. Issues, days and people are counted from the events.
class ExceptionGenerator {
public:
    ExceptionGenerator(const SampleFiles& files, const SampleOptions& options, const SampleDays& days, const SamplePlan& plan,
        const LaunchGenerator& launches);

    PlannedExceptions make() const;

    /// An event's message: {n} and {id} of the kind's filled in.
    static QString messageOf(const source::Exception& kind, quint64 draw);
    /// One of the kind's values for each tag.
    static std::map<QString, QString> tagsOf(const source::Exception& kind, quint64 draw);

private:
    int appOf(const source::Exception& kind) const;
    std::vector<quint32> peopleWith(int app, const QString& platform) const;
    void makeEvents(quint32 issue, const source::Exception& kind, const std::vector<quint32>& people, PlannedExceptions& all) const;
    static void count(PlannedExceptions& all, const SamplePlan& plan);
    static IssueState stateOf(const source::Exception& kind);

    const SampleFiles& m_files;
    const SampleOptions& m_options;
    const SampleDays& m_days;
    const SamplePlan& m_plan;
    const LaunchGenerator& m_launches;
};

} // namespace wardport::server
