// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/AnnouncementsSection.h"

#include "console/features/settings/AnnouncementActions.h"
#include "console/features/settings/AnnouncementColumns.h"
#include "console/features/settings/PhonePreview.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/StateStack.h"

#include <QAction>
#include <QMenu>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AnnouncementsSection::AnnouncementsSection(PageContext& pageContext, QWidget* parent)
    : SettingsList(pageContext, u"announcements"_s, announcementColumns(), parent)
    , m_api(pageContext.client)
    , m_actions(new AnnouncementActions(pageContext, message(), this))
    , m_facts(new RecordView)
    , m_preview(new PhonePreview)
    , m_edit(new QAction(icon(u"edit"_s), {}, this))
    , m_publish(new QAction(icon(u"send"_s), {}, this))
    , m_withdraw(new QAction(icon(u"undo"_s), {}, this))
    , m_remove(new QAction(icon(u"delete"_s), {}, this))
{
    filters().addSearch([] { return tr("Title or text"); });
    filters().addChoice(
        u"state"_s, [] { return tr("State"); }, announcementStateChoices());
    offerExport(u"announcements"_s, [] { return tr("Announcements"); });
    EmptyNotice empty{u"mail"_s, [] { return tr("No announcements yet"); },
        [] { return tr("What is published here stands among the messages on people's phones."); }};
    if (m_actions->mayWrite()) {
        m_create = new QAction(icon(u"add"_s), {}, this);
        m_create->setObjectName(u"newAnnouncement"_s);
        connect(m_create, &QAction::triggered, m_actions, &AnnouncementActions::create);
        empty.action = [] { return tr("New announcement"); };
        empty.run = [this] { m_actions->create(); };
    }
    states().setErrorTitle([] { return tr("The announcements could not be loaded."); });
    states().setEmptyNotice(std::move(empty));
    buildDrawer();
    connect(m_actions, &AnnouncementActions::created, this, [this](const Announcement& announcement) {
        open(announcement);
        refresh();
    });
    connect(m_actions, &AnnouncementActions::changed, this,
        [this](const Announcement& announcement) { follow(announcement); });
    connect(m_actions, &AnnouncementActions::removed, this, [this] {
        forget();
        refresh();
    });
    retranslate();
}

void AnnouncementsSection::buildDrawer()
{
    m_facts->setObjectName(u"announcementFacts"_s);
    addFacts(m_facts)->insertWidget(1, m_preview, 0, Qt::AlignHCenter);
    m_edit->setObjectName(u"editAnnouncement"_s);
    m_publish->setObjectName(u"publishAnnouncement"_s);
    m_withdraw->setObjectName(u"withdrawAnnouncement"_s);
    m_remove->setObjectName(u"deleteAnnouncement"_s);
    connect(m_edit, &QAction::triggered, this, [this] { m_actions->edit(*shown()); });
    connect(m_publish, &QAction::triggered, this, [this] { m_actions->publish(*shown()); });
    connect(m_withdraw, &QAction::triggered, this, [this] { m_actions->withdraw(*shown()); });
    connect(m_remove, &QAction::triggered, this, [this] { m_actions->remove(*shown()); });
    if (!m_actions->mayWrite())
        return;
    for (QAction* action : {m_publish, m_withdraw, m_edit, m_remove})
        drawer().addHeadAction(action);
}

AnnouncementFilter AnnouncementsSection::filter() const
{
    AnnouncementFilter wanted;
    wanted.q = words();
    wanted.state = fromWireName<AnnouncementState>(filters().value(u"state"_s));
    return wanted;
}

Request AnnouncementsSection::fetch(const AnnouncementFilter& filter, Answer answer)
{
    return m_api.list(filter, this, std::move(answer));
}

void AnnouncementsSection::fill(const Announcement& announcement)
{
    const Announcement& a = announcement;
    m_facts->setLines({
        {u"audience"_s, [] { return tr("For"); }, [a] { return audienceText(a); }},
        {u"recipients"_s, [] { return tr("Recipients"); }, [a] { return formatNumber(a.recipients); }},
        {u"readers"_s, [] { return tr("Readers"); }, [a] { return readersText(a); }},
        {u"published"_s, [] { return tr("Published"); }, [a] { return formatDateTime(a.publishedAt); }},
        {u"until"_s, [] { return tr("Last day"); },
            [a] { return a.until ? formatDate(lastDay(a.until)) : tr("without an end"); }},
        {u"written"_s, [] { return tr("Written"); },
            [a] { return tr("%1 by %2", "time, name").arg(formatDateTime(a.createdAt), a.createdByName); }},
    });
    m_preview->setMessage(a, a.publishedAt);
}

void AnnouncementsSection::fillMenu(QMenu& menu)
{
    const std::vector<Announcement> rows = selection();
    if (rows.empty())
        return;
    const Announcement chosen = rows.front();
    menu.addAction(icon(u"open"_s), tr("Open"), this, [this, chosen] { open(chosen); });
    if (!m_actions->mayWrite())
        return;
    if (AnnouncementActions::canChange(chosen)) {
        menu.addAction(icon(u"send"_s), tr("Publish…"), this, [this, chosen] { m_actions->publish(chosen); });
        menu.addAction(icon(u"edit"_s), tr("Edit…"), this, [this, chosen] { m_actions->edit(chosen); });
    } else {
        menu.addAction(icon(u"undo"_s), tr("Withdraw…"), this, [this, chosen] { m_actions->withdraw(chosen); });
    }
    if (AnnouncementActions::canRemove(chosen))
        menu.addAction(icon(u"delete"_s), tr("Delete…"), this, [this, chosen] { m_actions->remove(chosen); });
}

void AnnouncementsSection::describe()
{
    if (!shown())
        return;
    drawer().setTitle(shown()->title, announcementLevelText(shown()->level));
    drawer().setBadge(announcementBadge(*shown()));
    const bool canChange = AnnouncementActions::canChange(*shown());
    m_edit->setVisible(canChange);
    m_publish->setVisible(canChange);
    m_withdraw->setVisible(!canChange);
    m_remove->setVisible(AnnouncementActions::canRemove(*shown()));
}

void AnnouncementsSection::retranslate()
{
    setAccessibleName(tr("Announcements"));
    table().setAccessibleName(tr("Announcements"));
    if (m_create)
        m_create->setText(tr("New announcement"));
    m_edit->setText(tr("Edit"));
    m_publish->setText(tr("Publish"));
    m_withdraw->setText(tr("Withdraw"));
    m_remove->setText(tr("Delete"));
    describe();
}

} // namespace wardport::console
