// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/PersonPicker.h"

#include "console/net/Api.h"
#include "console/page/OrgTree.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QStandardItemModel>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostOffered = 12;

QString shownAs(const Person& person)
{
    return PersonPicker::tr("%1 (%2)", "name (staff number)").arg(person.name, person.staffNo);
}

} // namespace

PersonPicker::PersonPicker(PageContext& context, QWidget* parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    setObjectName(u"personPicker"_s);
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, Ink::Muted), LeadingPosition);
    // The server has found them already, by words the text may not contain (pinyin).
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::EditRole);
    m_completer->setMaxVisibleItems(mostOffered);
    m_completer->popup()->setObjectName(u"personPickerPopup"_s);
    m_completer->setWidget(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    connect(&m_typing, &QTimer::timeout, this, &PersonPicker::ask);
    connect(this, &QLineEdit::textEdited, this, &PersonPicker::typed);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (words.isEmpty() && m_person) // the clear button is no edit
            typed();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        if (const auto row = size_t(index.row()); row < m_offered.size())
            choose(m_offered[row]);
    });
    retranslate();
}

void PersonPicker::setPerson(const std::optional<Person>& person)
{
    m_typing.stop();
    m_latest.drop();
    m_person = person;
    setText(person ? shownAs(*person) : QString());
}

void PersonPicker::typed()
{
    m_latest.drop();
    if (m_person) {
        m_person.reset();
        Q_EMIT changed();
    }
    if (text().trimmed().isEmpty()) {
        m_typing.stop();
        m_completer->popup()->hide();
    } else {
        m_typing.start();
    }
}

void PersonPicker::ask()
{
    PersonFilter filter;
    filter.q = text().trimmed();
    filter.limit = mostOffered;
    filter.active = true;
    filter.orgUnitId = m_orgUnit;
    m_latest = m_context.api.people.list(filter, this, [this](Result<Page<Person>> answer) {
        if (answer)
            offer(std::move(answer->items));
        else
            setToolTip(errorText(answer.error()));
    });
}

void PersonPicker::offer(std::vector<Person> people)
{
    setToolTip({});
    m_offered = std::move(people);
    m_model->clear();
    for (const Person& person : m_offered) {
        auto* item = new QStandardItem(
            tr("%1 (%2) – %3", "name (staff number) – department")
                .arg(person.name, person.staffNo, m_context.orgTree.name(person.departmentId)));
        m_model->appendRow(item);
    }
    if (m_offered.empty()) {
        auto* nobody = new QStandardItem(tr("Nobody found"));
        nobody->setEnabled(false);
        m_model->appendRow(nobody);
    }
    if (hasFocus())
        m_completer->complete();
}

void PersonPicker::choose(const Person& person)
{
    setPerson(person);
    Q_EMIT changed();
}

void PersonPicker::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PersonPicker::retranslate()
{
    setPlaceholderText(tr("Name, staff number or pinyin initials"));
    if (m_person)
        setText(shownAs(*m_person));
}

} // namespace wardport::console
