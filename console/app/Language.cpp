// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/Language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
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
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_own.load(u":/translations/wardport_"_s + tag + u".qm"_s))
        QCoreApplication::installTranslator(&m_own);
    // Beside the program on Windows, in Qt's own folder elsewhere.
    const QString file = u"qtbase_"_s + tag;
    if (m_qt.load(file, QCoreApplication::applicationDirPath() + u"/translations"_s)
        || m_qt.load(file, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // A translator without a word for anything tells nobody, and the locale has changed in any case.
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    Q_EMIT changed();
}

} // namespace wardport::console
