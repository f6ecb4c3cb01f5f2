// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/usage/UsageFilter.h"

#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/FilterBar.h"

#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int vendorsRead = 500; // the most a list gives

/// The named span with these days, or the days themselves.
DateRange rangeOf(const UsageQuery& query)
{
    const QDate today = hospitalToday();
    const QDate until = query.until.value_or(today);
    const QDate from = query.from.value_or(until.addDays(-29));
    for (const DateRange::Span span :
        {DateRange::Span::Today, DateRange::Span::Days7, DateRange::Span::Days30, DateRange::Span::Days90}) {
        const DateRange named{.span = span};
        if (named.firstDay(today) == from && named.lastDay(today) == until)
            return named;
    }
    return {.span = DateRange::Span::Custom, .from = from, .to = until};
}

} // namespace

UsageFilter::UsageFilter(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new FilterBar(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    addChips();
    connect(m_bar, &FilterBar::changed, this, [this] {
        if (!m_isSetting)
            Q_EMIT changed();
    });
    if (context.may(Permission::vendorsRead))
        readVendors();
}

void UsageFilter::addChips()
{
    m_bar->addDateRange({.span = DateRange::Span::Days30});
    m_bar->addChoice(
        u"orgUnit"_s, [] { return tr("Department"); }, m_context.orgTree.choices());
    m_bar->addChoice(
        u"app"_s, [] { return tr("App"); }, m_context.apps.choices());
    if (m_context.may(Permission::vendorsRead))
        m_bar->addChoice(u"vendor"_s, [] { return tr("Vendor"); }, {});
    m_bar->addChoice(
        u"category"_s, [] { return tr("Category"); }, choices<AppCategory>());
    connect(&m_context.orgTree, &OrgTree::changed, this,
        [this] { m_bar->setChoices(u"orgUnit"_s, m_context.orgTree.choices()); });
    connect(&m_context.apps, &AppDirectory::changed, this,
        [this] { m_bar->setChoices(u"app"_s, m_context.apps.choices()); });
}

void UsageFilter::readVendors()
{
    VendorFilter all;
    all.limit = vendorsRead;
    m_vendors = m_context.api.vendors.list(all, this, [this](Result<Page<Vendor>> answer) {
        if (!answer)
            return; // the charts tell that the server cannot be reached
        Choices choices;
        for (const Vendor& vendor : answer->items)
            choices.push_back({wireName(vendor.id), [vendor] { return localName(vendor.name, vendor.nameEn); }});
        m_bar->setChoices(u"vendor"_s, std::move(choices));
    });
}

void UsageFilter::learnApps(const UsageTop& top)
{
    if (m_context.may(Permission::appsRead) || !m_bar->value(u"app"_s).isEmpty())
        return;
    Choices choices;
    for (const UsageRank& rank : top.items)
        choices.push_back({rank.id, [rank] { return localName(rank.name, rank.nameEn); }});
    m_bar->setChoices(u"app"_s, std::move(choices));
}

UsageQuery UsageFilter::query() const
{
    const DateRange range = m_bar->dateRange();
    const QDate today = hospitalToday();
    UsageQuery query;
    query.from = range.firstDay(today);
    query.until = range.lastDay(today);
    query.orgUnitId = idFromWireName<OrgUnitId>(m_bar->value(u"orgUnit"_s));
    query.appId = idFromWireName<AppId>(m_bar->value(u"app"_s));
    query.vendorId = idFromWireName<VendorId>(m_bar->value(u"vendor"_s));
    query.category = fromWireName<AppCategory>(m_bar->value(u"category"_s));
    return query;
}

void UsageFilter::setQuery(const UsageQuery& query)
{
    m_isSetting = true;
    m_bar->setDateRange(rangeOf(query));
    m_bar->setValue(u"orgUnit"_s, wireName(query.orgUnitId.value_or(OrgUnitId())));
    m_bar->setValue(u"app"_s, wireName(query.appId.value_or(AppId())));
    m_bar->setValue(u"vendor"_s, wireName(query.vendorId.value_or(VendorId())));
    m_bar->setValue(u"category"_s, query.category ? wireName(*query.category) : QString());
    m_isSetting = false;
    Q_EMIT changed();
}

void UsageFilter::setApp(AppId id)
{
    m_bar->setValue(u"app"_s, wireName(id));
}

void UsageFilter::setUnit(OrgUnitId id)
{
    m_bar->setValue(u"orgUnit"_s, wireName(id));
}

void UsageFilter::setDay(QDate day)
{
    m_bar->setDateRange({.span = DateRange::Span::Custom, .from = day, .to = day});
}

LaunchLogFilter launchesOf(const UsageQuery& query)
{
    const DateRange days{
        .span = DateRange::Span::Custom, .from = query.from.value_or(QDate()), .to = query.until.value_or(QDate())};
    LaunchLogFilter filter;
    filter.from = days.begin(hospitalToday(), hospitalZone());
    filter.until = days.end(hospitalToday(), hospitalZone());
    filter.orgUnitId = query.orgUnitId;
    filter.appId = query.appId;
    return filter;
}

} // namespace wardport::console
