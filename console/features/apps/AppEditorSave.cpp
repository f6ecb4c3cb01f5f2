// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppEditor.h"

#include "console/features/apps/AppIconPicker.h"
#include "console/features/apps/AppPlatformsEdit.h"
#include "console/page/PageContext.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Form.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"

#include <QTabWidget>

#include <array>

// Checking and saving of the editor; AppEditor.cpp builds it.
namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppEditor::Tab AppEditor::tabOf(const QString& field)
{
    const QString whole = field.section(u'[', 0, 0);
    if (whole == u"parameters")
        return parameters;
    return whole == u"internalUrl" || whole == u"mappedUrl" || whole == u"platforms" ? call : general;
}

bool AppEditor::setError(const QString& field, const QString& text)
{
    for (Form* form : {m_registration, m_words, m_web, m_parameters}) {
        if (form->setError(field, text))
            return true;
    }
    return m_platforms->setError(field, text);
}

void AppEditor::show(const Problems& problems)
{
    for (Form* form : {m_registration, m_words, m_web, m_parameters})
        form->clearErrors();
    m_platforms->clearErrors();
    std::array<bool, 3> wrong{};
    for (const Error& problem : problems) {
        if (setError(problem.field, errorText(problem)))
            wrong[tabOf(problem.field)] = true;
    }
    for (const Tab tab : {general, call, parameters})
        m_tabs->setTabIcon(tab, wrong[tab] ? icon(u"error"_s, StateRole::Error) : QIcon());
}

void AppEditor::focus(const QString& field)
{
    m_tabs->setCurrentIndex(tabOf(field));
    if (field.startsWith(u"platforms")) {
        m_platforms->focus(field);
        return;
    }
    const QString whole = field.section(u'[', 0, 0);
    for (Form* form : {m_registration, m_words, m_web, m_parameters}) {
        if (auto* editor = form->findChild<QWidget*>(whole))
            editor->setFocus();
    }
}

void AppEditor::submit()
{
    message().clear();
    m_tried = true;
    const AppInput typed = input();
    check();
    if (const Problems problems = validate(typed); !problems.empty()) {
        focus(problems.front().field);
        return;
    }
    setBusy(true);
    const auto answered = [this](Result<App> answer) { taken(std::move(answer)); };
    if (m_app)
        m_context.api.apps.update(m_app->id, m_app->version, typed, this, answered);
    else
        m_context.api.apps.create(typed, this, answered);
}

void AppEditor::taken(Result<App> answer)
{
    if (!answer) {
        failed(answer.error());
        return;
    }
    // From here on it is this app: should the icon be refused, saving again changes it instead of making another.
    m_app = *answer;
    m_clean = input();
    if (m_icon->isChanged())
        sendIcon();
    else
        finish();
}

void AppEditor::sendIcon()
{
    const auto answered = [this](Result<App> answer) {
        if (answer) {
            m_app = *answer;
            finish();
            return;
        }
        setBusy(false);
        retranslate();
        m_icon->setError(answer.error());
        message().tellError([] { return tr("The app is saved, its icon is not."); }, answer.error());
    };
    if (const auto& chosen = m_icon->chosen())
        m_context.api.apps.setIcon(m_app->id, chosen->bytes, chosen->contentType, this, answered);
    else
        m_context.api.apps.removeIcon(m_app->id, this, answered);
}

void AppEditor::failed(const Error& error)
{
    setBusy(false);
    if (error.code == ErrorCode::versionMismatch) {
        message().tell(StateRole::Warning,
            tr("Somebody else changed this app while you were editing it. Reload shows their version; what you typed "
               "here is then "
               "gone."),
            {[] { return tr("Reload"); }, [this] { reload(); }});
        return;
    }
    if (!error.field.isEmpty() && setError(error.field, errorText(error))) {
        m_tabs->setTabIcon(tabOf(error.field), icon(u"error"_s, StateRole::Error));
        focus(error.field);
        return;
    }
    message().tellError(
        [known = m_app.has_value()] { return known ? tr("The app was not saved.") : tr("The app was not registered."); },
        error);
}

void AppEditor::reload()
{
    message().clear();
    setBusy(true);
    m_context.api.apps.get(m_app->id, this, [this](Result<App> answer) {
        setBusy(false);
        if (!answer) {
            message().tellError([] { return tr("The app could not be read."); }, answer.error());
            return;
        }
        edit(*answer);
        retranslate();
    });
}

void AppEditor::finish()
{
    Q_EMIT saved(*m_app);
    accept();
}

} // namespace wardport::console
