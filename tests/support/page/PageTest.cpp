// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/page/PageTest.h"

#include "console/ui/Theme.h"
#include "tests/support/console/Inspect.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QVBoxLayout>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace console;

PageTest::PageTest(Role role)
{
    m_language.choose(u"en"_s);
    Theme::current().choose(Theme::Choice::Light);
    QObject::connect(&m_navigator, &Navigator::pageRequested, &m_navigator, [this](PageKind page, const PageTarget& target) {
        m_requestedPage = page;
        m_requestedTarget = target;
    });
    trustServer();
    signIn(role);
}

PageTest::~PageTest() = default;

void PageTest::trustServer()
{
    m_client.setServer(QUrl(u"https://localhost:%1"_s.arg(m_server.port(server::Audience::admin))));
    std::optional<ServerCertificate> shown;
    const auto connection = QObject::connect(&m_client, &ApiClient::certificateUntrusted, &m_client,
        [&](const ServerCertificate& certificate) { shown = certificate; });
    m_api.session.current(&m_client, [](const Result<Session>&) {});
    EXPECT_TRUE(waitFor([&] { return shown.has_value(); })) << "the server showed no certificate";
    QObject::disconnect(connection);
    if (shown)
        m_client.trust(*shown);
}

void PageTest::signIn(Role role)
{
    m_client.setToken(m_server.tokenOf(role));
    m_api.session.current(&m_client, [this](const Result<Session>& session) {
        if (session)
            m_session.begin(*session);
    });
    EXPECT_TRUE(waitFor([this] { return m_session.isSignedIn(); })) << "the session did not begin";
    if (m_session.may(Permission::orgUnitsRead))
        m_orgTree.refresh();
    if (m_session.may(Permission::appsRead))
        m_apps.refresh();
    EXPECT_TRUE(waitFor([this] { return !m_orgTree.state().isLoading() && !m_apps.state().isLoading(); }));
}

void PageTest::show(PageWidget* page, QSize size)
{
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    m_window->resize(size);
    m_window->show();
    page->refresh();
}

namespace {

/// What goes later (the former parts of a chart) goes now: only an event loop of its own would see to it.
void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace

void PageTest::inspect(QWidget* widget, const QString& name)
{
    UntranslatedWords untranslated;
    for (const QString& language : {u"en"_s, u"zh_CN"_s}) {
        m_language.choose(language);
        for (const bool dark : {false, true}) {
            Theme::current().choose(dark ? Theme::Choice::Dark : Theme::Choice::Light);
            settle();
            const QString file = u"%1_%2_%3"_s.arg(name, language, dark ? u"dark"_s : u"light"_s);
            screenshot(widget, file);
            EXPECT_THAT(clippedTexts(widget), testing::IsEmpty()) << file.toStdString();
            EXPECT_THAT(unnamedControls(widget), testing::IsEmpty()) << file.toStdString();
            EXPECT_THAT(weakContrasts(widget), testing::IsEmpty()) << file.toStdString();
        }
        if (language == u"zh_CN"_s)
            EXPECT_THAT(untranslated.take(), testing::IsEmpty()) << name.toStdString();
        else
            untranslated.take();
    }
    m_language.choose(u"en"_s);
    Theme::current().choose(Theme::Choice::Light);
    if (QWidget* window = widget->window(); window == m_window.get()) {
        const QSize before = window->size();
        window->resize(1523, 852); // 2560 x 1440 at 150 %, less the frame around the page
        settle();
        screenshot(widget, name + u"_large"_s, 1.5);
        EXPECT_THAT(clippedTexts(widget), testing::IsEmpty()) << name.toStdString() << " large";
        window->resize(before);
        QCoreApplication::processEvents();
    }
}

} // namespace wardport::test
