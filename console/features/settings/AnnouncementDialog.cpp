// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/AnnouncementDialog.h"

#include "console/features/settings/AnnouncementColumns.h"
#include "console/features/settings/PhonePreview.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/DateField.h"
#include "console/ui/Form.h"
#include "console/ui/SearchableCombo.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int textLines = 10;

} // namespace

AnnouncementDialog::AnnouncementDialog(PageContext& context, std::optional<Announcement> announcement, QWidget* parent)
    : RecordDialog(
        announcement ? Text([] { return tr("Edit announcement"); }) : Text([] { return tr("New announcement"); }),
        parent)
    , m_context(context)
    , m_api(context.client)
    , m_announcement(std::move(announcement))
    , m_message(addForm())
    , m_reach(addForm())
    , m_phone(addForm())
    , m_preview(new PhonePreview)
{
    setObjectName(u"announcementDialog"_s);
    buildUi();
    if (m_announcement)
        fill(*m_announcement);
    setSaveText([] { return tr("Save draft"); });
    begin();
}

void AnnouncementDialog::buildUi()
{
    m_message->addText(u"title"_s, [] { return tr("&Title"); });
    m_message->addMultiline(
        u"text"_s, [] { return tr("Te&xt"); }, [] { return tr("Plain text; a blank line parts paragraphs."); },
        textLines);
    m_message->setRequired(u"title"_s);
    m_message->setRequired(u"text"_s);
    m_reach->addChoice(
        u"level"_s, [] { return tr("&Level"); }, announcementLevelChoices(),
        [] { return tr("An important one stands above the apps until it is read."); });
    makeSearchable(m_reach->addChoice(
        u"orgUnitId"_s, [] { return tr("&Department"); }, unitChoices(),
        [] { return tr("Its people and those of all below it."); }));
    makeSearchable(m_reach->addChoice(
        u"appId"_s, [] { return tr("&App"); }, appChoices(), [] { return tr("Only who may open it."); }));
    m_reach->addDate(
        u"until"_s, [] { return tr("La&st day"); }, [] { return tr("Then it is no longer shown."); });
    m_phone->addWidget(
        u"preview"_s, [] { return tr("On the phone"); }, m_preview);
    m_message->setMinimumWidth(296);
    m_reach->setMinimumWidth(240);
    m_phone->setMinimumWidth(m_preview->sizeHint().width());
    for (Form* form : {m_message, m_reach, m_phone})
        static_cast<QBoxLayout*>(form->layout())->addStretch(1);
    for (const Form* form : {m_message, m_reach})
        connect(form, &Form::changed, this, [this] { m_preview->setMessage(input()); });
}

/// Who is limited to a unit tells nobody beyond it.
Choices AnnouncementDialog::unitChoices() const
{
    Choices units = m_context.orgTree.choices();
    if (!m_context.session.info().scopeOrgUnitId)
        units.insert(units.begin(), {QString(), [] { return tr("Everybody"); }});
    return units;
}

Choices AnnouncementDialog::appChoices() const
{
    Choices apps{{QString(), [] { return tr("Whatever they may open"); }}};
    for (const App& app : m_context.apps.apps()) {
        if (app.state != AppState::retired || (m_announcement && m_announcement->appId == app.id))
            apps.push_back(
                {wireName(app.id), [name = app.name, nameEn = app.nameEn] { return localName(name, nameEn); }});
    }
    return apps;
}

void AnnouncementDialog::fill(const Announcement& announcement)
{
    m_message->setText(u"title"_s, announcement.title);
    m_message->setText(u"text"_s, announcement.text);
    m_reach->setText(u"level"_s, wireName(announcement.level));
    m_reach->setText(u"orgUnitId"_s, announcement.orgUnitId ? wireName(*announcement.orgUnitId) : QString());
    m_reach->setText(u"appId"_s, announcement.appId ? wireName(*announcement.appId) : QString());
    m_reach->setDate(u"until"_s, lastDay(announcement.until));
    m_preview->setMessage(announcement);
}

AnnouncementInput AnnouncementDialog::input() const
{
    AnnouncementInput input;
    input.title = m_message->text(u"title"_s);
    input.text = m_message->text(u"text"_s);
    input.level = fromWireName<AnnouncementLevel>(m_reach->text(u"level"_s)).value_or(AnnouncementLevel::normal);
    input.orgUnitId = idFromWireName<OrgUnitId>(m_reach->text(u"orgUnitId"_s));
    input.appId = idFromWireName<AppId>(m_reach->text(u"appId"_s));
    input.until = until();
    return input;
}

/// The end of the day chosen; an end within a day stays as it is while its day is not changed.
std::optional<Instant> AnnouncementDialog::until() const
{
    const std::optional<QDate> day = m_reach->date(u"until"_s);
    if (m_announcement && day == lastDay(m_announcement->until))
        return m_announcement->until;
    if (!day)
        return std::nullopt;
    return Instant{std::chrono::milliseconds{day->addDays(1).startOfDay(hospitalZone()).toMSecsSinceEpoch()}};
}

Problems AnnouncementDialog::problems() const
{
    const AnnouncementInput wanted = input();
    Problems found = validate(wanted);
    if (wanted.until && *wanted.until <= currentInstant())
        found.push_back({ErrorCode::tooLate, u"until"_s, {}, {}, {}});
    return found;
}

QString AnnouncementDialog::problemText(const Error& problem) const
{
    if (problem.field == u"until"_s && problem.code == ErrorCode::tooLate)
        return tr("That day is over already.");
    if (problem.field == u"orgUnitId"_s && problem.code == ErrorCode::required)
        return tr("Choose a department of yours.");
    if (problem.field == u"appId"_s && problem.code == ErrorCode::invalid)
        return tr("This app is retired.");
    return RecordDialog::problemText(problem);
}

void AnnouncementDialog::send()
{
    const auto answered = [this](const Result<Announcement>& answer) {
        if (finish(answer))
            Q_EMIT saved(*answer);
    };
    if (m_announcement)
        m_latest = m_api.update(m_announcement->id, m_announcement->version, input(), this, answered);
    else
        m_latest = m_api.create(input(), this, answered);
}

void AnnouncementDialog::readAgain()
{
    m_latest = m_api.get(m_announcement->id, this, [this](const Result<Announcement>& answer) {
        if (!answer) {
            finish(answer);
            return;
        }
        m_announcement = *answer;
        fill(*answer);
        begin();
    });
}

} // namespace wardport::console
