// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/PolicySection.h"

#include "console/features/settings/PolicyForm.h"
#include "console/page/Format.h"
#include "console/ui/Buttons.h"
#include "console/ui/Confirm.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

PolicySection::PolicySection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_api(context.client)
    , m_message(new MessageBar(this))
    , m_form(new PolicyForm(!mayWrite()))
    , m_note(new QLabel(this))
    , m_buttons(new QWidget)
    , m_discard(new QPushButton(m_buttons))
    , m_save(new QPushButton(m_buttons))
{
    setObjectName(u"policy"_s);
    m_message->setObjectName(u"message"_s);
    buildUi();
    m_states->setErrorTitle([] { return tr("The policy could not be loaded."); });
    m_states->bind(m_state);
    connect(m_states, &StateStack::retryRequested, this, &PolicySection::read);
    connect(m_form, &PolicyForm::changed, this, &PolicySection::followEdits);
    connect(m_form, &PolicyForm::submitted, this, &PolicySection::save);
    connect(m_save, &QPushButton::clicked, this, &PolicySection::save);
    connect(m_discard, &QPushButton::clicked, this, &PolicySection::discard);
    followEdits();
    retranslate();
}

void PolicySection::buildUi()
{
    m_note->setObjectName(u"policyNote"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_discard->setObjectName(u"discardPolicy"_s);
    m_save->setObjectName(u"savePolicy"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_form);
    m_form->setAutoFillBackground(false);
    auto* row = new QHBoxLayout(m_buttons);
    row->setSpacing(Theme::Grid);
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_save);
    m_buttons->setVisible(mayWrite());
    m_scroll = scroll;
    scroll->viewport()->installEventFilter(this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(scroll, 1);
    column->addWidget(m_buttons);
    m_states = new StateStack(content, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::Grid);
    all->addWidget(m_note);
    all->addWidget(m_message);
    all->addWidget(m_states, 1);
}

/// The buttons end where the cards do, whether there is a scroll bar beside them or not.
bool PolicySection::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_scroll->viewport())
        m_buttons->layout()->setContentsMargins(
            0, 0, m_scroll->width() - m_scroll->viewport()->width() + Theme::Grid, 0);
    return SettingsSection::eventFilter(watched, event);
}

/// The rules hold for every hospital, so that who sees one only leaves them alone.
bool PolicySection::mayWrite() const
{
    return m_context.may(Permission::policyWrite) && !m_context.session.info().scopeOrgUnitId;
}

bool PolicySection::hasUnsavedChanges() const
{
    return m_form->isDirty();
}

void PolicySection::refresh()
{
    if (!m_form->isDirty())
        read();
}

void PolicySection::read()
{
    m_state.begin();
    m_latest = m_api.get(this, [this](const Result<Policy>& answer) {
        if (!answer) {
            m_state.fail(answer.error());
            return;
        }
        fill(*answer);
        m_state.finish(false);
    });
}

void PolicySection::fill(const Policy& policy)
{
    m_policy = policy;
    m_form->setPolicy(policy);
    PageStatus status;
    status.updatedAt = currentInstant();
    setStatus(status);
}

void PolicySection::save()
{
    if (!mayWrite() || !m_form->isDirty())
        return;
    m_message->clear();
    const PolicyInput input = m_form->input();
    const Problems rest = m_form->showProblems(validate(input));
    if (!validate(input).empty()) {
        if (!rest.empty())
            m_message->tellError([] { return tr("The policy could not be saved."); }, rest.front());
        return;
    }
    Question question;
    QStringList consequences;
    if (input.phoneVpn != m_policy.phoneVpn && input.phoneVpn != PhoneVpn::off)
        consequences << tr("Phones without a live VPN session are refused from their next request on.");
    if (input.minClientVersion != m_policy.minClientVersion && !input.minClientVersion.isEmpty())
        consequences << tr("Clients older than %1 may not sign in any more.").arg(input.minClientVersion);
    if (input.retentionDays < m_policy.retentionDays)
        consequences << tr(
            "Logs older than %Ln day(s) are deleted and cannot be brought back.", nullptr, input.retentionDays);
    if (consequences.isEmpty()) {
        send(input);
        return;
    }
    question.title = tr("Change the policy?");
    question.text = consequences.join(u"\n\n"_s);
    question.affected = tr("It holds for all hospitals at once.");
    question.accept = tr("Change");
    question.destructive = true;
    Confirm::ask(this, question, [this, input] { send(input); });
}

void PolicySection::send(const PolicyInput& input)
{
    m_form->setEnabled(false);
    m_latest = m_api.update(m_policy.version, input, this, [this](const Result<Policy>& answer) { saved(answer); });
    followEdits();
}

void PolicySection::saved(const Result<Policy>& answer)
{
    m_form->setEnabled(true);
    if (answer) {
        fill(*answer);
        m_message->tellOk([] { return tr("The policy was saved and holds from now on."); });
    } else if (answer.error().code == ErrorCode::versionMismatch) {
        m_message->tell(StateRole::Warning,
            [] {
                return tr(
                    "Somebody else saved the policy after you opened it. Look at the present values, then repeat your "
                    "change.");
            },
            {[] { return tr("Show present values"); },
                [this] {
                    m_message->clear();
                    read();
                }});
    } else if (const Problems rest = m_form->showProblems({answer.error()}); !rest.empty()) {
        m_message->tellError([] { return tr("The policy could not be saved."); }, rest.front());
    }
    followEdits();
}

void PolicySection::discard()
{
    m_message->clear();
    m_form->setPolicy(m_policy);
}

void PolicySection::followEdits()
{
    const bool dirty = m_form->isEnabled() && m_form->isDirty();
    m_save->setEnabled(dirty);
    m_discard->setEnabled(dirty);
}

void PolicySection::retranslate()
{
    setAccessibleName(tr("Policy"));
    m_note->setText(mayWrite()
            ? tr("These rules hold for all hospitals, and from the moment they are saved.")
            : tr("These rules hold for all hospitals. A security administrator who sees everything changes them."));
    m_discard->setText(tr("Discard"));
    m_save->setText(tr("Save"));
}

} // namespace wardport::console
