// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/VendorList.h"

#include "console/features/apps/VendorColumns.h"
#include "console/features/apps/VendorDetail.h"
#include "console/features/apps/VendorDialog.h"
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

constexpr std::array spans{30, 90, 365};
const QString ended = u"0"_s;

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
        u"contract"_s, [] { return tr("Contract"); }, contractChoices());
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
}

Choices VendorList::contractChoices() const
{
    Choices all{{ended, [] { return tr("Ended"); }}};
    for (const int days : spans)
        all.push_back({QString::number(days), [days] { return tr("Ends within %n day(s)", nullptr, days); }});
    if (m_endsBefore.isValid())
        all.push_back({m_endsBefore.toString(Qt::ISODate),
            [day = m_endsBefore] { return tr("Ends before %1").arg(formatDate(day)); }});
    return all;
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
    if (const QString active = bar.value(u"active"_s); !active.isEmpty())
        filter.active = active == u"true";
    const QString contract = bar.value(u"contract"_s);
    if (contract == ended)
        filter.contractEndsBefore = hospitalToday();
    else if (const int days = contract.toInt(); days > 0)
        filter.contractEndsBefore = hospitalToday().addDays(days + 1);
    else if (!contract.isEmpty())
        filter.contractEndsBefore = QDate::fromString(contract, Qt::ISODate);
    return filter;
}

void VendorList::showFilter(const VendorFilter& filter)
{
    FilterBar& bar = filters();
    QString contract;
    if (filter.contractEndsBefore) {
        const qint64 days = hospitalToday().daysTo(*filter.contractEndsBefore);
        const bool usual = std::ranges::find(spans, days - 1) != spans.end();
        contract = days == 0 ? ended
            : usual          ? QString::number(days - 1)
                             : filter.contractEndsBefore->toString(Qt::ISODate);
        m_endsBefore = days == 0 || usual ? QDate() : *filter.contractEndsBefore;
        bar.setChoices(u"contract"_s, contractChoices());
    }
    bar.setSearch(filter.q.value_or(QString()));
    bar.setValue(u"active"_s, !filter.active ? QString() : *filter.active ? u"true"_s : u"false"_s);
    bar.setValue(u"contract"_s, contract);
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
        {tr("Delete %1?").arg(localName(vendor.name, vendor.nameEn)), tr("It has no apps. This cannot be undone."), {},
            tr("Delete"), true},
        [this, id = vendor.id, version = vendor.version] {
            context().api.vendors.remove(id, version, this, [this](Result<Done> answer) {
                if (!answer) {
                    m_detail->message().tellError([] { return tr("The vendor could not be deleted."); }, answer.error());
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
    m_delete->setText(vendor.appCount == 0 ? tr("Delete the vendor…") : tr("A vendor with apps cannot be deleted"));
    m_delete->setEnabled(vendor.appCount == 0);
    drawer().setTitle(localName(vendor.name, vendor.nameEn), vendor.code);
    drawer().setBadge(activeBadge(vendor.active));
}

} // namespace wardport::console
