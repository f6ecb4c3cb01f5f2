// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppEditor.h"

#include "console/features/apps/AppIconPicker.h"
#include "console/features/apps/AppPhonePreview.h"
#include "console/features/apps/AppPlaceholders.h"
#include "console/features/apps/AppPlatformsEdit.h"
#include "console/page/PageContext.h"
#include "console/page/VendorChoices.h"
#include "console/page/Words.h"
#include "console/ui/Form.h"
#include "console/ui/Icons.h"
#include "console/ui/ListEdit.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include "shared/json/JsonWriter.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostOrder = 1'000'000;

/// A tab's page: padded, scrolling.
QWidget* scrolled(QWidget* content)
{
    auto* padded = new QWidget;
    auto* column = new QVBoxLayout(padded);
    column->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    column->addWidget(content);
    column->addStretch();
    auto* area = new QScrollArea;
    area->setWidget(padded);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

AppEditor::AppEditor(PageContext& context, VendorChoices& vendors, QWidget* parent)
    : AppsDialog(parent)
    , m_context(context)
    , m_vendors(vendors)
    , m_tabs(new QTabWidget(this))
    , m_registration(new Form(this))
    , m_words(new Form(this))
    , m_web(new Form(this))
    , m_platforms(new AppPlatformsEdit(this))
    , m_parameters(new Form(this))
    , m_preview(new AppPhonePreview(this))
    , m_icon(new AppIconPicker(this))
{
    setObjectName(u"appEditor"_s);
    m_tabs->setObjectName(u"editorTabs"_s);
    buildGeneral();
    buildCall();
    buildParameters();
    auto* content = new QWidget(this);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * Theme::Grid);
    row->addWidget(m_tabs, 1);
    row->addWidget(buildSide());
    setContent(content);
    resize(960, 640);
    for (Form* form : {m_registration, m_words, m_web, m_parameters})
        connect(form, &Form::changed, this, &AppEditor::edited);
    connect(m_platforms, &AppPlatformsEdit::changed, this, [this] { edited(u"platforms"_s); });
    connect(&m_vendors, &VendorChoices::changed, this,
        [this] { m_registration->setChoices(u"vendorId"_s, vendorChoices()); });
    connect(m_icon, &AppIconPicker::changed, this, &AppEditor::showPreview);
    connect(&m_context.icons, &IconStore::ready, this, &AppEditor::showPresentIcon);
    connect(&Theme::current(), &Theme::changed, this, &AppEditor::showPresentIcon);
    showPresentIcon();
    fill({});
}

void AppEditor::buildGeneral()
{
    m_words->addText(u"name"_s, [] { return tr("&Name on the phones"); });
    m_words->addText(u"nameEn"_s, [] { return tr("Name in &English"); });
    m_words->addMultiline(
        u"description"_s, [] { return tr("&Description"); }, {}, 3);
    m_words->addMultiline(
        u"descriptionEn"_s, [] { return tr("Description in En&glish"); }, {}, 3);
    m_registration->addChoice(
        u"kind"_s, [] { return tr("&Kind"); }, choices<AppKind>());
    m_registration->addText(
        u"code"_s, [] { return tr("&Code"); }, [] { return tr("Letters, digits, . _ -"); });
    m_registration->addChoice(
        u"vendorId"_s, [] { return tr("&Vendor"); }, vendorChoices());
    m_registration->addChoice(
        u"category"_s, [] { return tr("C&ategory"); }, choices<AppCategory>());
    m_registration->addChoice(
        u"ownerDepartmentId"_s, [] { return tr("&Owner department"); }, departments());
    m_registration->addNumber(
        u"sortOrder"_s, [] { return tr("O&rder on the phones"); }, -mostOrder, mostOrder,
        [] { return tr("Smaller comes first."); });
    for (const QString& name : {u"code"_s, u"vendorId"_s})
        m_registration->setRequired(name);
    m_words->setRequired(u"name"_s);
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * Theme::Grid);
    row->addWidget(m_registration, 1, Qt::AlignTop);
    row->addWidget(m_words, 1, Qt::AlignTop);
    m_tabs->addTab(scrolled(both), QString());
}

void AppEditor::buildCall()
{
    m_web
        ->addText(
            u"internalUrl"_s, [] { return tr("&Internal address"); },
            [] { return tr("As the hospital's own network knows it."); })
        ->setPlaceholderText(u"https://"_s);
    m_web->setRequired(u"internalUrl"_s);
    m_web
        ->addText(
            u"mappedUrl"_s, [] { return tr("&Mapped address"); },
            [] { return tr("As phones reach it through the VPN; leave it empty if it is the same."); })
        ->setPlaceholderText(u"https://"_s);
    m_web->addCheck(
        u"embed"_s, [] { return tr("Open in&side the portal"); },
        [] { return tr("Otherwise it opens in a browser of its own."); });
    auto* both = new QWidget(this);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_web);
    column->addWidget(m_platforms);
    m_tabs->addTab(scrolled(both), QString());
}

void AppEditor::buildParameters()
{
    ListEdit* list = m_parameters->addList(u"parameters"_s, [] { return tr("Parameters, in the order of the call"); },
        {{u"name"_s, [] { return tr("Name"); }, 2}, {u"value"_s, [] { return tr("Value"); }, 3}});
    m_parameters->addChoice(
        u"signature"_s, [] { return tr("&Signature"); },
        {{wireName(SignatureMethod::hmacSha256), [] { return u"HMAC-SHA256"_s; }},
            {wireName(SignatureMethod::hmacSm3), [] { return u"HMAC-SM3"_s; }}},
        [] { return tr("What {signature} is made by."); });
    connect(qApp, &QApplication::focusChanged, this, [this, list](QWidget*, QWidget* now) {
        if (auto* cell = qobject_cast<QLineEdit*>(now); cell && list->isAncestorOf(cell))
            m_lastCell = cell;
    });
    auto* placeholders = new AppPlaceholders(this);
    connect(placeholders, &AppPlaceholders::chosen, this, &AppEditor::insertPlaceholder);
    auto* both = new QWidget(this);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Theme::Grid);
    column->addWidget(m_parameters);
    column->addWidget(placeholders);
    m_tabs->addTab(scrolled(both), QString());
}

QWidget* AppEditor::buildSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(176);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(m_preview);
    column->addWidget(m_icon);
    column->addStretch();
    return side;
}

Choices AppEditor::vendorChoices() const
{
    if (m_app)
        return m_vendors.choices(true, m_app->vendorId);
    Choices all{{QString(), [] { return tr("Choose a vendor"); }}};
    for (Choice& choice : m_vendors.choices(true))
        all.push_back(std::move(choice));
    return all;
}

Choices AppEditor::departments() const
{
    Choices all{{QString(), [] { return tr("None"); }}};
    for (Choice& choice : m_context.orgTree.choices(OrgUnitKind::department))
        all.push_back(std::move(choice));
    return all;
}

void AppEditor::edit(const App& app)
{
    m_app = app;
    m_registration->setChoices(u"vendorId"_s, vendorChoices());
    m_icon->setPresent(presentIcon(), app.iconHash.has_value());
    fill(app);
}

void AppEditor::fill(const AppInput& input)
{
    m_filling = true;
    m_registration->setText(u"kind"_s, wireName(input.kind));
    m_registration->setText(u"code"_s, input.code);
    m_registration->setText(u"vendorId"_s, wireName(input.vendorId));
    m_registration->setText(u"category"_s, wireName(input.category));
    m_registration->setText(
        u"ownerDepartmentId"_s, input.ownerDepartmentId ? wireName(*input.ownerDepartmentId) : QString());
    m_registration->setNumber(u"sortOrder"_s, input.sortOrder);
    m_words->setText(u"name"_s, input.name);
    m_words->setText(u"nameEn"_s, input.nameEn);
    m_words->setText(u"description"_s, input.description);
    m_words->setText(u"descriptionEn"_s, input.descriptionEn);
    m_web->setText(u"internalUrl"_s, input.internalUrl);
    m_web->setText(u"mappedUrl"_s, input.mappedUrl);
    m_web->setChecked(u"embed"_s, input.embed);
    m_platforms->setCalls(input.platforms);
    std::vector<QStringList> rows;
    for (const CallParameter& parameter : input.parameters)
        rows.push_back({parameter.name, parameter.value});
    m_parameters->setList(u"parameters"_s, rows);
    m_parameters->setText(u"signature"_s, wireName(input.signature));
    // The beginning of an address says more than its end.
    for (QLineEdit* field : m_tabs->findChildren<QLineEdit*>())
        field->home(false);
    m_filling = false;
    m_clean = this->input();
    m_touched.clear();
    m_tried = false;
    check();
    showPreview();
    m_words->findChild<QLineEdit*>(u"name"_s)->setFocus();
}

AppKind AppEditor::kind() const
{
    return fromWireName<AppKind>(m_registration->text(u"kind"_s)).value_or(AppKind::web);
}

AppInput AppEditor::input() const
{
    AppInput input;
    input.kind = kind();
    input.code = m_registration->text(u"code"_s);
    input.vendorId = idFromWireName<VendorId>(m_registration->text(u"vendorId"_s)).value_or(VendorId{});
    input.category = fromWireName<AppCategory>(m_registration->text(u"category"_s)).value_or(AppCategory::clinical);
    input.ownerDepartmentId = idFromWireName<OrgUnitId>(m_registration->text(u"ownerDepartmentId"_s));
    input.sortOrder = m_registration->number(u"sortOrder"_s);
    input.name = m_words->text(u"name"_s);
    input.nameEn = m_words->text(u"nameEn"_s);
    input.description = m_words->text(u"description"_s);
    input.descriptionEn = m_words->text(u"descriptionEn"_s);
    input.embed = m_web->isChecked(u"embed"_s);
    if (input.kind == AppKind::web) {
        input.internalUrl = m_web->text(u"internalUrl"_s);
        input.mappedUrl = m_web->text(u"mappedUrl"_s);
    } else {
        input.platforms = m_platforms->calls();
    }
    for (const QStringList& row : m_parameters->list(u"parameters"_s))
        input.parameters.push_back({row.value(0), row.value(1)});
    input.signature =
        fromWireName<SignatureMethod>(m_parameters->text(u"signature"_s)).value_or(SignatureMethod::hmacSha256);
    return input;
}

bool AppEditor::isDirty() const
{
    return m_icon->isChanged() || json::toJson(input()) != json::toJson(m_clean);
}

void AppEditor::edited(const QString& field)
{
    if (m_filling)
        return;
    m_touched.insert(field);
    check();
    showPreview();
}

/// Problems of what was touched, as one types; all of them once saving was tried.
void AppEditor::check()
{
    const bool web = kind() == AppKind::web;
    m_web->setVisible(web);
    m_platforms->setVisible(!web);
    Problems shown;
    for (const Error& problem : validate(input())) {
        if (m_tried || m_touched.contains(problem.field.section(u'[', 0, 0)))
            shown.push_back(problem);
    }
    show(shown);
}

void AppEditor::retranslate()
{
    AppsDialog::retranslate();
    setWindowTitle(m_app ? tr("Edit %1").arg(localName(m_app->name, m_app->nameEn)) : tr("New app"));
    m_tabs->setTabText(general, tr("General"));
    m_tabs->setTabText(call, tr("Address", "tab of the call's address or platforms"));
    m_tabs->setTabText(parameters, tr("Parameters"));
    acceptButton().setText(m_app ? tr("Save") : tr("Register"));
}

void AppEditor::insertPlaceholder(const QString& words)
{
    if (!m_lastCell) {
        auto rows = m_parameters->list(u"parameters"_s);
        rows.push_back({QString(words).remove(u'{').remove(u'}'), words});
        m_parameters->setList(u"parameters"_s, rows);
        return;
    }
    m_lastCell->insert(words);
}

QPixmap AppEditor::presentIcon() const
{
    return m_context.icons.pixmap(m_app ? m_app->iconHash : std::nullopt, 40, 2);
}

void AppEditor::showPresentIcon()
{
    if (!m_icon->isChanged())
        m_icon->setPresent(presentIcon(), m_app && m_app->iconHash);
}

void AppEditor::showPreview()
{
    const AppInput now = input();
    m_preview->show({m_icon->picture(), now.name, now.nameEn, now.category, m_app ? m_app->state : AppState::published,
        m_app ? m_app->notice : QString()});
}

} // namespace wardport::console
