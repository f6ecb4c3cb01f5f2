// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/AnnouncementActions.h"

#include "console/features/settings/AnnouncementDialog.h"
#include "console/ui/Confirm.h"
#include "console/ui/MessageBar.h"

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AnnouncementActions::AnnouncementActions(PageContext& context, MessageBar& message, QWidget* owner)
    : QObject(owner)
    , m_context(context)
    , m_api(context.client)
    , m_message(message)
    , m_owner(owner)
{
}

bool AnnouncementActions::mayWrite() const
{
    return m_context.may(Permission::announcementsWrite);
}

bool AnnouncementActions::canChange(const Announcement& announcement)
{
    return announcement.state != AnnouncementState::published;
}

bool AnnouncementActions::canRemove(const Announcement& announcement)
{
    return !announcement.publishedAt;
}

void AnnouncementActions::create()
{
    auto* dialog = new AnnouncementDialog(m_context, std::nullopt, m_owner);
    connect(dialog, &AnnouncementDialog::saved, this, [this](const Announcement& saved) {
        m_message.tell(StateRole::Info,
            [title = saved.title] { return tr("“%1” is a draft. Nobody sees it until it is published.").arg(title); });
        Q_EMIT created(saved);
    });
    dialog->open();
}

void AnnouncementActions::edit(const Announcement& announcement)
{
    auto* dialog = new AnnouncementDialog(m_context, announcement, m_owner);
    connect(dialog, &AnnouncementDialog::saved, this, [this](const Announcement& saved) {
        m_message.tellOk([title = saved.title] { return tr("“%1” was saved.").arg(title); });
        Q_EMIT changed(saved);
    });
    dialog->open();
}

void AnnouncementActions::publish(const Announcement& announcement)
{
    m_api.get(announcement.id, this, [this, announcement](const Result<Announcement>& answer) {
        if (answer)
            askToPublish(*answer);
        else
            m_message.tellError(
                [title = announcement.title] { return tr("“%1” could not be published.").arg(title); }, answer.error());
    });
}

void AnnouncementActions::askToPublish(const Announcement& announcement)
{
    Question question;
    question.title = tr("Publish “%1”?").arg(announcement.title);
    question.text = tr("It stands on their phones at once. It can be withdrawn, but not unread.");
    question.affected = announcement.recipients > 0 ? tr("It reaches %Ln people.", nullptr, announcement.recipients)
                                                    : tr("It reaches nobody at present.");
    question.accept = tr("Publish");
    Confirm::ask(m_owner, question, [this, announcement] {
        m_api.publish(announcement.id, this, [this, announcement](const Result<Announcement>& answer) {
            const bool isOver = !answer && answer.error().code == ErrorCode::tooLate;
            told([title = announcement.title] { return tr("“%1” was published.").arg(title); },
                [title = announcement.title, isOver] {
                    return (isOver ? tr("“%1” was not published: its last day is over.")
                                   : tr("“%1” could not be published."))
                        .arg(title);
                },
                answer);
        });
    });
}

void AnnouncementActions::withdraw(const Announcement& announcement)
{
    Question question;
    question.title = tr("Withdraw “%1”?").arg(announcement.title);
    question.text = tr("It vanishes from all phones. It can be changed and published again.");
    question.affected = tr("%Ln people have read it.", nullptr, announcement.readers);
    question.accept = tr("Withdraw");
    question.destructive = true;
    Confirm::ask(m_owner, question, [this, announcement] {
        m_api.withdraw(announcement.id, this, [this, announcement](const Result<Announcement>& answer) {
            told([title = announcement.title] { return tr("“%1” was withdrawn.").arg(title); },
                [title = announcement.title] { return tr("“%1” could not be withdrawn.").arg(title); }, answer);
        });
    });
}

void AnnouncementActions::remove(const Announcement& announcement)
{
    Question question;
    question.title = tr("Delete the draft “%1”?").arg(announcement.title);
    question.text = tr("It was never published and cannot be brought back.");
    question.accept = tr("Delete");
    question.destructive = true;
    Confirm::ask(m_owner, question, [this, announcement] {
        m_api.remove(announcement.id, announcement.version, this, [this, announcement](const Result<Done>& answer) {
            const QString title = announcement.title;
            if (!answer) {
                m_message.tellError([title] { return tr("“%1” could not be deleted.").arg(title); }, answer.error());
                return;
            }
            m_message.tellOk([title] { return tr("“%1” was deleted.").arg(title); });
            Q_EMIT removed();
        });
    });
}

void AnnouncementActions::told(const Text& done, const Text& notDone, const Result<Announcement>& answer)
{
    if (!answer) {
        m_message.tellError(notDone, answer.error());
        return;
    }
    m_message.tellOk(done);
    Q_EMIT changed(*answer);
}

} // namespace wardport::console
