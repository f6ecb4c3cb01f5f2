// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/NameMaker.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

std::size_t eraOf(const QString& decade)
{
    static const QStringList decades{u"60"_s, u"70"_s, u"80"_s, u"90"_s, u"00"_s};
    return static_cast<std::size_t>(std::max<qsizetype>(0, decades.indexOf(decade)));
}

MadeName joined(const QString& name, const QString& syllables)
{
    MadeName made{name, {}, {}};
    for (const QString& syllable : syllables.split(u' ', Qt::SkipEmptyParts)) {
        made.pinyin += syllable;
        made.initials += syllable[0];
    }
    return made;
}

} // namespace

NameMaker::NameMaker(const SampleFiles& files)
    : m_files(files)
{
    for (const source::Surname& surname : files.surnames)
        m_surnames.add(surname.weight);
    for (const source::GivenName& given : files.givenNames) {
        for (int female = 0; female < 2; ++female) {
            if (given.gender == (female ? u"m" : u"f"))
                continue;
            Choice& choice = m_given[female][eraOf(given.era)];
            choice.choice.add(given.weight);
            choice.names.push_back(&given);
        }
    }
}

MadeName NameMaker::make(bool female, std::size_t era, SampleRandom& random) const
{
    const source::Surname& surname = m_files.surnames[m_surnames.pick(random)];
    const Choice& choice = m_given[female ? 1 : 0][era];
    const source::GivenName& given = *choice.names[choice.choice.pick(random)];
    return joined(surname.surname + given.characters, surname.pinyin + u' ' + given.pinyin);
}

MadeName NameMaker::fromList(const source::FullName& name)
{
    return joined(name.name, name.pinyin);
}

} // namespace wardport::server
