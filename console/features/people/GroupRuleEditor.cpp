// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/GroupRuleEditor.h"

#include "console/features/people/CheckTree.h"
#include "console/net/Api.h"
#include "console/page/OrgTree.h"
#include "console/page/Words.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Form.h"
#include "console/ui/ListEdit.h"

#include <QEvent>
#include <QLabel>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int namesShown = 5;

} // namespace

GroupRuleEditor::GroupRuleEditor(PageContext& context, Form* form, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_form(form)
    , m_departments(new CheckTree(5))
    , m_categories(new CheckTree(4))
    , m_preview(new QLabel)
{
    std::vector<CheckTree::Node> categories;
    for (Choice& choice : choices<StaffCategory>())
        categories.push_back({std::move(choice)});
    m_categories->setNodes(std::move(categories));
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);

    form->addWidget(
        u"rule.departments"_s, [] { return tr("Of the &departments"); }, m_departments,
        [] { return tr("Each with all below it, by either department of a person. None ticked: of any."); },
        [this] { return m_departments->checked().join(u','); });
    form->addWidget(
        u"rule.categories"_s, [] { return tr("Of the ca&tegories"); }, m_categories, {},
        [this] { return m_categories->checked().join(u','); });
    form->addList(
        u"rule.titles"_s, [] { return tr("With the t&itles"); }, {{{}, [] { return tr("Title"); }}},
        [] { return tr("As written in the person's record."); });
    form->addWidget(
        u"rule"_s, [] { return tr("Takes in"); }, m_preview);
    connect(m_departments, &CheckTree::changed, this, [this] { changed(u"rule.departments"_s); });
    connect(m_categories, &CheckTree::changed, this, [this] { changed(u"rule.categories"_s); });
    m_preview->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(form, &Form::changed, &m_pause, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &GroupRuleEditor::ask);
    connect(&context.orgTree, &OrgTree::changed, this, [this] {
        const GroupRule kept = rule();
        fillDepartments();
        setRule(kept);
    });
}

bool GroupRuleEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_preview && event->type() == QEvent::LanguageChange)
        ask();
    return QObject::eventFilter(watched, event);
}

void GroupRuleEditor::setHospital(OrgUnitId hospital)
{
    if (m_hospital == hospital)
        return;
    m_hospital = hospital;
    fillDepartments();
    m_pause.start();
}

void GroupRuleEditor::fillDepartments()
{
    const OrgTree& tree = m_context.orgTree;
    std::vector<CheckTree::Node> nodes;
    for (const OrgUnit& unit : tree.units()) {
        if (unit.hospitalId != m_hospital || unit.kind == OrgUnitKind::hospital)
            continue;
        nodes.push_back({{wireName(unit.id), [&tree, id = unit.id] { return tree.name(id); },
                             unit.kind == OrgUnitKind::campus ? u"pin"_s : u"department"_s},
            unit.parentId ? wireName(*unit.parentId) : QString()});
    }
    m_departments->setNodes(std::move(nodes));
}

void GroupRuleEditor::setRule(const GroupRule& rule)
{
    QStringList departments;
    for (const OrgUnitId id : rule.departments)
        departments << wireName(id);
    m_departments->setChecked(departments);
    QStringList categories;
    for (const StaffCategory category : rule.categories)
        categories << wireName(category);
    m_categories->setChecked(categories);
    std::vector<QStringList> titles;
    for (const QString& title : rule.titles)
        titles.push_back({title});
    m_form->setList(u"rule.titles"_s, titles);
    ask();
}

GroupRule GroupRuleEditor::rule() const
{
    GroupRule rule;
    for (const QString& value : m_departments->checked())
        rule.departments.push_back(idFromWireName<OrgUnitId>(value).value_or(OrgUnitId{}));
    for (const QString& value : m_categories->checked())
        rule.categories.push_back(fromWireName<StaffCategory>(value).value_or(StaffCategory::other));
    for (const QStringList& row : m_form->list(u"rule.titles"_s))
        rule.titles.push_back(row.front());
    return rule;
}

void GroupRuleEditor::changed(const QString& field)
{
    m_form->setError(field, {});
    m_form->setError(u"rule"_s, {});
    Q_EMIT m_form->changed(field);
}

void GroupRuleEditor::ask()
{
    const GroupRule wanted = rule();
    if (!m_hospital.isValid() || wanted.isEmpty()) {
        m_latest = Request{};
        m_preview->setText(tr("Nobody yet: tick a department or a category, or name a title."));
        return;
    }
    if (!validate(wanted).empty())
        return;
    m_latest = m_context.api.groups.previewRule(
        {m_hospital, wanted}, this, [this](const Result<GroupRulePreview>& answer) { show(answer); });
}

void GroupRuleEditor::show(const Result<GroupRulePreview>& answer)
{
    if (!answer) {
        const bool everyone = answer.error().code == ErrorCode::invalid && answer.error().field == u"rule"_s;
        m_preview->setText(everyone ? tr("Everyone in the hospital. Grant apps to everyone instead of making a group.")
                                    : errorText(answer.error()));
        return;
    }
    QStringList names;
    for (const Person& person : answer->sample) {
        if (names.size() < namesShown)
            names << person.name;
    }
    const QString count = tr("%n person(s)", nullptr, answer->count);
    if (names.isEmpty())
        m_preview->setText(count);
    else if (answer->count > names.size())
        m_preview->setText(tr("%1: %2 …", "count: first names").arg(count, names.join(tr(", "))));
    else
        m_preview->setText(tr("%1: %2", "count: names").arg(count, names.join(tr(", "))));
}

} // namespace wardport::console
