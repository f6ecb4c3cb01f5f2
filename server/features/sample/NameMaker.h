// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/sample/SampleFiles.h"
#include "server/features/sample/SampleRandom.h"

namespace wardport::server {

struct MadeName {
    QString name;
    QString pinyin;   ///< "ouyangzhiyuan"
    QString initials; ///< "oyzy"
};

/// Chinese names by gender and decade of birth, from the lists of the sample.
class NameMaker {
public:
    explicit NameMaker(const SampleFiles& files);

    /// `era` is an index of eras(): the oldest first.
    MadeName make(bool female, std::size_t era, SampleRandom& random) const;
    static MadeName fromList(const source::FullName& name);

    static constexpr std::size_t eras = 5; ///< 60, 70, 80, 90, 00

private:
    struct Choice {
        WeightedChoice choice;
        std::vector<const source::GivenName*> names;
    };

    const SampleFiles& m_files;
    WeightedChoice m_surnames;
    Choice m_given[2][eras];
};

} // namespace wardport::server
