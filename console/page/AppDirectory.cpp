// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/AppDirectory.h"

#include "console/page/Words.h"

namespace wardport::console {
namespace {

constexpr int rowsAPage = 500; // the most a list gives

} // namespace

AppDirectory::AppDirectory(AppsApi& api, QObject* parent)
    : QObject(parent)
    , m_api(api)
{
}

void AppDirectory::refresh()
{
    m_state.begin();
    m_reading.clear();
    read({});
}

void AppDirectory::read(std::optional<QString> cursor)
{
    AppFilter filter;
    filter.limit = rowsAPage;
    filter.cursor = std::move(cursor);
    m_latest = m_api.list(filter, this, [this](Result<Page<App>> answer) {
        if (!answer) {
            m_state.fail(answer.error());
            return;
        }
        for (App& app : (*answer).items)
            m_reading.push_back(std::move(app));
        if (answer->nextCursor) {
            read(answer->nextCursor);
            return;
        }
        m_apps = std::exchange(m_reading, {});
        m_index.clear();
        for (size_t i = 0; i < m_apps.size(); ++i)
            m_index.emplace(m_apps[i].id, i);
        m_state.finish(m_apps.empty());
        Q_EMIT changed();
    });
}

void AppDirectory::clear()
{
    m_latest.drop();
    m_apps.clear();
    m_index.clear();
    Q_EMIT changed();
}

const App* AppDirectory::find(AppId id) const
{
    const auto at = m_index.find(id);
    return at == m_index.end() ? nullptr : &m_apps[at->second];
}

QString AppDirectory::name(AppId id) const
{
    const App* app = find(id);
    return app ? localName(app->name, app->nameEn) : QString();
}

std::optional<QString> AppDirectory::iconHash(AppId id) const
{
    const App* app = find(id);
    return app ? app->iconHash : std::nullopt;
}

Choices AppDirectory::choices() const
{
    Choices found;
    for (const App& app : m_apps)
        found.push_back({wireName(app.id), [this, id = app.id] { return name(id); }});
    return found;
}

} // namespace wardport::console
