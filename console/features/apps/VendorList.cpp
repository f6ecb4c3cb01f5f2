// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/VendorList.h"

#include "console/features/apps/VendorColumns.h"
#include "console/features/apps/VendorDetail.h"
#include "console/features/apps/VendorDialog.h"
#include "console/features/apps/VendorDocumentWords.h"
#include "console/page/Format.h"
#include "console/page/VendorChoices.h"
#include "console/page/Words.h"
#include "console/ui/Confirm.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"

#include <QAction>

#include <array>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array spans{30, expirySoonDays, 90, 365};
const QString ended = u"0"_s;

/// `other`: a day another page asked for, offered beside the usual spans.
Choices endChoices(QDate other = {})
{
    Choices all{{ended, [] { return VendorList::tr("Ended"); }}};
    for (const int days : spans)
        all.push_back(
            {QString::number(days), [days] { return VendorList::tr("Ends within %n day(s)", nullptr, days); }});
    if (other.isValid())
        all.push_back(
            {other.toString(Qt::ISODate), [other] { return VendorList::tr("Ends before %1").arg(formatDate(other)); }});
    return all;
}

/// The day before which something ends, and the choice that stands for it.
std::optional<QDate> dayOf(const QString& choice)
{
    if (choice.isEmpty())
        return {};
    if (choice == ended)
        return hospitalToday();
    const int days = choice.toInt();
    return days > 0 ? hospitalToday().addDays(days + 1) : QDate::fromString(choice, Qt::ISODate);
}

QString choiceOf(QDate day)
{
    const qint64 days = hospitalToday().daysTo(day);
    if (days == 0)
        return ended;
    const bool usual = std::ranges::find(spans, days - 1) != spans.end();
    return usual ? QString::number(days - 1) : day.toString(Qt::ISODate);
}

QString choiceOf(const std::optional<bool>& holds)
{
    return !holds ? QString() : *holds ? u"true"_s : u"false"_s;
}

std::optional<bool> holds(const QString& choice)
{
    return choice.isEmpty() ? std::nullopt : std::optional(choice == u"true");
}

} // namespace

VendorList::VendorList(PageContext& context, VendorChoices& vendors, QWidget* parent)
    : ListOf(context, u"vendors"_s, vendorColumns(), parent)
    , m_vendors(vendors)
    , m_detail(new VendorDetail(context))
    , m_edit(new QAction(this))
    , m_toggle(new QAction(this))
    , m_delete(new QAction(this))
{
    buildFilters();
    buildDrawer();
    message().setObjectName(u"vendorsMessage"_s);
    offerExport(u"vendors"_s, [] { return tr("Vendors"); });
    retranslate();
}

void VendorList::buildFilters()
{
    FilterBar& bar = filters();
    bar.addSearch([] { return tr("Name, code or contact"); });
    bar.addChoice(u"active"_s, [] { return tr("State"); },
        {{u"true"_s, [] { return activeBadge(true).text; }}, {u"false"_s, [] { return activeBadge(false).text; }}});
    bar.addChoice(
        u"contract"_s, [] { return tr("Contract"); }, endChoices());
    bar.addChoice(
        u"expiry"_s, [] { return tr("Next expiry"); }, endChoices());
    bar.addChoice(u"overdue"_s, [] { return tr("Service level"); },
        {{u"true"_s, [] { return tr("Overdue"); }}, {u"false"_s, [] { return tr("Nothing overdue"); }}});
    states().setErrorTitle([] { return tr("The vendors could not be loaded."); });
    EmptyNotice notice{u"vendor"_s, [] { return tr("No vendors yet"); },
        [] { return tr("Vendors are the companies behind the apps, with their contracts and contacts."); }};
    if (context().may(Permission::vendorsWrite)) {
        notice.action = [] { return tr("New vendor"); };
        notice.run = [this] { create(); };
    }
    states().setEmptyNotice(std::move(notice));
}

void VendorList::buildDrawer()
{
    drawer().setContent(m_detail);
    const auto add = [this](QAction* action, const QString& name, const QString& drawing) {
        action->setObjectName(name);
        action->setIcon(icon(drawing));
        if (context().may(Permission::vendorsWrite))
            drawer().addHeadAction(action);
    };
    add(m_edit, u"editVendor"_s, u"edit"_s);
    add(m_toggle, u"toggleVendor"_s, u"disable"_s);
    add(m_delete, u"deleteVendor"_s, u"delete"_s);
    connect(m_edit, &QAction::triggered, this, &VendorList::edit);
    connect(m_toggle, &QAction::triggered, this, [this] {
        if (m_detail->vendor().active)
            askDisable();
        else
            setActive(true);
    });
    connect(m_delete, &QAction::triggered, this, &VendorList::askDelete);
    connect(m_detail, &VendorDetail::appRequested, this, &VendorList::appRequested);
    connect(m_detail, &VendorDetail::documentsChanged, this, [this] { showVendor(m_detail->vendor().id); });
}

Request VendorList::fetch(const VendorFilter& filter, Answer answer)
{
    return context().api.vendors.list(filter, this, std::move(answer));
}

void VendorList::chooseRow(int number)
{
    open(row(number));
}

VendorFilter VendorList::filter() const
{
    const FilterBar& bar = filters();
    VendorFilter filter;
    if (!bar.search().isEmpty())
        filter.q = bar.search();
    filter.active = holds(bar.value(u"active"_s));
    filter.contractEndsBefore = dayOf(bar.value(u"contract"_s));
    filter.expiresBefore = dayOf(bar.value(u"expiry"_s));
    filter.overdue = holds(bar.value(u"overdue"_s));
    return filter;
}

void VendorList::showFilter(const VendorFilter& filter)
{
    FilterBar& bar = filters();
    const auto showDay = [&bar](const QString& key, const std::optional<QDate>& day) {
        const QString choice = day ? choiceOf(*day) : QString();
        if (day)
            bar.setChoices(key, endChoices(QDate::fromString(choice, Qt::ISODate)));
        bar.setValue(key, choice);
    };
    bar.setSearch(filter.q.value_or(QString()));
    bar.setValue(u"active"_s, choiceOf(filter.active));
    showDay(u"contract"_s, filter.contractEndsBefore);
    showDay(u"expiry"_s, filter.expiresBefore);
    bar.setValue(u"overdue"_s, choiceOf(filter.overdue));
}

void VendorList::refresh()
{
    model().refresh();
    if (drawer().isOpen())
        showVendor(m_detail->vendor().id);
}

void VendorList::showVendor(VendorId id)
{
    m_one = context().api.vendors.get(id, this, [this](Result<Vendor> answer) {
        if (answer)
            open(*answer);
        else
            message().tellError([] { return tr("The vendor could not be read."); }, answer.error());
    });
}

void VendorList::open(const Vendor& vendor)
{
    model().update(vendor);
    m_detail->setVendor(vendor);
    drawer().open();
    table().selectKey(rowKey(vendor));
    retranslate();
}

void VendorList::changed(const Vendor& vendor, const QString& done)
{
    m_vendors.refresh();
    open(vendor);
    m_detail->message().tellOk(done);
}

void VendorList::create()
{
    auto* dialog = new VendorDialog(context().api.vendors, this);
    connect(dialog, &VendorDialog::saved, this, [this](const Vendor& vendor) {
        changed(vendor, tr("%1 is registered.").arg(localName(vendor.name, vendor.nameEn)));
        model().refresh();
    });
    dialog->open();
}

void VendorList::edit()
{
    auto* dialog = new VendorDialog(context().api.vendors, this);
    dialog->edit(m_detail->vendor());
    connect(dialog, &VendorDialog::saved, this, [this](const Vendor& vendor) {
        changed(vendor, tr("%1 is saved.").arg(localName(vendor.name, vendor.nameEn)));
    });
    dialog->open();
}

void VendorList::askDisable()
{
    const Vendor& vendor = m_detail->vendor();
    Confirm::ask(this,
        {tr("Disable %1?").arg(localName(vendor.name, vendor.nameEn)),
            tr("A disabled vendor is not offered for new apps. Its present apps keep working until they are "
               "suspended."),
            tr("%1 · %2", "apps, open issues")
                .arg(tr("%Ln app(s)", nullptr, vendor.appCount), tr("%Ln open issue(s)", nullptr, vendor.openIssues)),
            tr("Disable"), true},
        [this] { setActive(false); });
}

void VendorList::setActive(bool active)
{
    const auto answered = [this, active](Result<Vendor> answer) {
        if (!answer) {
            m_detail->message().tellError([] { return tr("The vendor's state was not changed."); }, answer.error());
            return;
        }
        const QString name = localName(answer->name, answer->nameEn);
        changed(*answer, active ? tr("%1 is active again.").arg(name) : tr("%1 is disabled.").arg(name));
    };
    const VendorId id = m_detail->vendor().id;
    if (active)
        context().api.vendors.enable(id, this, answered);
    else
        context().api.vendors.disable(id, this, answered);
}

void VendorList::askDelete()
{
    const Vendor& vendor = m_detail->vendor();
    Confirm::ask(this,
        {tr("Delete %1?").arg(localName(vendor.name, vendor.nameEn)),
            tr("It has no apps or qualifications. This cannot be undone."), {}, tr("Delete"), true},
        [this, id = vendor.id, version = vendor.version] {
            context().api.vendors.remove(id, version, this, [this](Result<Done> answer) {
                if (!answer) {
                    m_detail->message().tellError(
                        [] { return tr("The vendor could not be deleted."); }, answer.error());
                    return;
                }
                drawer().close();
                message().tellOk(tr("The vendor is deleted."));
                m_vendors.refresh();
                model().refresh();
            });
        });
}

void VendorList::retranslate()
{
    const Vendor& vendor = m_detail->vendor();
    table().setAccessibleName(tr("Vendors"));
    m_edit->setText(tr("Edit the vendor"));
    m_toggle->setText(vendor.active ? tr("Disable the vendor…") : tr("Enable the vendor"));
    m_toggle->setIcon(icon(vendor.active ? u"disable"_s : u"enable"_s));
    const bool isBare = vendor.appCount == 0 && vendor.documentCount == 0;
    m_delete->setText(isBare ? tr("Delete the vendor…") : tr("A vendor with apps or qualifications cannot be deleted"));
    m_delete->setEnabled(isBare);
    drawer().setTitle(localName(vendor.name, vendor.nameEn), vendor.code);
    drawer().setBadge(activeBadge(vendor.active));
}

} // namespace wardport::console
