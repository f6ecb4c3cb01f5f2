// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/TableCore.h"

#include <QCollator>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace wardport::console {

int TableCore::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : size();
}

int TableCore::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant TableCore::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return int(m_heads[size_t(index.column())].alignment);
    case IdRole:
        return keyAt(index.row());
    case Qt::AccessibleTextRole: {
        const QString text = cell(index.row(), index.column(), Qt::DisplayRole).toString();
        return text.isEmpty() ? cell(index.row(), index.column(), BadgeRole).value<Badge>().text : text;
    }
    default:
        return cell(index.row(), index.column(), role);
    }
}

QVariant TableCore::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_heads.size()))
        return {};
    const Head& head = m_heads[size_t(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return head.title ? head.title() : QString();
    if (role == Qt::TextAlignmentRole)
        return int(head.alignment);
    return {};
}

Qt::ItemFlags TableCore::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QString TableCore::columnKey(int column) const
{
    return column >= 0 && column < int(m_heads.size()) ? m_heads[size_t(column)].key : QString();
}

int TableCore::columnByKey(const QString& key) const
{
    if (key.isEmpty())
        return -1;
    const auto found = std::ranges::find(m_heads, key, &Head::key);
    return found == m_heads.end() ? -1 : int(found - m_heads.begin());
}

TableCore::Kind TableCore::columnKind(int column) const
{
    return m_heads[size_t(column)].kind;
}

bool TableCore::isColumnSortable(int column) const
{
    return column >= 0 && column < int(m_heads.size()) && m_heads[size_t(column)].sortable;
}

bool TableCore::isColumnShown(int column) const
{
    return m_heads[size_t(column)].shown;
}

int TableCore::columnWidth(int column) const
{
    return m_heads[size_t(column)].width;
}

std::vector<FileColumn> TableCore::fileColumns(int column) const
{
    const Head& head = m_heads[size_t(column)];
    std::vector<FileColumn> columns = head.file.empty() ? std::vector<FileColumn>(1) : head.file;
    for (FileColumn& one : columns) {
        if (one.key.isEmpty())
            one.key = head.key;
        if (!one.title)
            one.title = head.title;
    }
    return columns;
}

int TableCore::rowByKey(const QString& key) const
{
    for (int row = 0; row < size(); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

void TableCore::retranslate()
{
    if (m_heads.empty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_heads.size()) - 1);
    if (size() > 0)
        Q_EMIT dataChanged(index(0, 0), index(size() - 1, int(m_heads.size()) - 1));
}

void TableCore::setHeads(std::vector<Head> heads)
{
    m_heads = std::move(heads);
}

void TableCore::setSort(const QString& key, Qt::SortOrder order)
{
    m_sortKey = key;
    m_sortOrder = order;
}

bool TableCore::lessThan(const QVariant& left, const QVariant& right)
{
    // Text by the reader's collation: pinyin order for Chinese, digits by value.
    static QCollator collator;
    static QLocale reader = QLocale::c();
    if (reader != QLocale()) {
        reader = QLocale();
        collator = QCollator(reader);
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
    }
    if (left.typeId() == QMetaType::QString && right.typeId() == QMetaType::QString)
        return collator.compare(left.toString(), right.toString()) < 0;
    return QVariant::compare(left, right) == QPartialOrdering::Less;
}

void TableCore::mergeKeys(const std::vector<QString>& oldKeys, const std::vector<QString>& newKeys, const Merge& steps)
{
    const QSet<QString> wanted(newKeys.begin(), newKeys.end());
    std::vector<QString> present = oldKeys;
    for (int end = int(present.size()); end > 0;) {
        if (wanted.contains(present[size_t(end - 1)])) {
            --end;
            continue;
        }
        int first = end - 1;
        while (first > 0 && !wanted.contains(present[size_t(first - 1)]))
            --first;
        beginRemoveRows({}, first, end - 1);
        steps.remove(first, end - first);
        present.erase(present.begin() + first, present.begin() + end);
        endRemoveRows();
        end = first;
    }

    const QSet<QString> known(present.begin(), present.end());
    const size_t kept = present.size();
    for (const QString& key : newKeys) {
        if (!known.contains(key))
            present.push_back(key);
    }
    if (present.size() > kept) {
        beginInsertRows({}, int(kept), int(present.size()) - 1);
        steps.append();
        endInsertRows();
    }

    if (present != newKeys) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        QHash<QString, int> place;
        for (int i = 0; i < int(present.size()); ++i)
            place.insert(present[size_t(i)], i);
        std::vector<int> from;
        std::vector<int> to(present.size());
        from.reserve(newKeys.size());
        for (const QString& key : newKeys) {
            const int was = place.value(key);
            to[size_t(was)] = int(from.size());
            from.push_back(was);
        }
        steps.arrange(from);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& index : before)
            after.append(this->index(to[size_t(index.row())], index.column()));
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    steps.replace();
    if (size() > 0)
        Q_EMIT dataChanged(index(0, 0), index(size() - 1, columnCount() - 1));
}

} // namespace wardport::console
