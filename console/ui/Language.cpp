// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

Language::~Language()
{
    removeAll();
}

void Language::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Language::removeAll()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

const std::vector<Language::Known>& Language::known()
{
    static const std::vector<Known> all{{u"zh_CN"_s, u"简体中文"_s}, {u"en"_s, u"English"_s}};
    return all;
}

bool Language::isKnown(const QString& tag)
{
    return std::any_of(known().begin(), known().end(), [&](const Known& one) { return one.tag == tag; });
}

QString Language::systemTag()
{
    return QLocale::system().language() == QLocale::English ? u"en"_s : u"zh_CN"_s;
}

void Language::choose(const QString& tag)
{
    if (tag == m_tag || !isKnown(tag))
        return;
    m_tag = tag;
    QLocale::setDefault(tag == u"en"_s ? QLocale(QLocale::English, QLocale::China) : QLocale(tag));
    removeAll();
    const QDir rooms(u":/translations"_s);
    for (const QString& file : rooms.entryList({u"*_"_s + tag + u".qm"_s})) {
        auto room = std::make_unique<QTranslator>();
        if (room->load(rooms.filePath(file)))
            install(std::move(room));
    }
    // Beside the program on Windows, in Qt's own folder elsewhere.
    const QString file = u"qtbase_"_s + tag;
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(file, QCoreApplication::applicationDirPath() + u"/translations"_s)
        || qt->load(file, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    // A translator without a word for anything tells nobody, and the locale has changed in any case.
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    Q_EMIT changed();
}

} // namespace wardport::console
