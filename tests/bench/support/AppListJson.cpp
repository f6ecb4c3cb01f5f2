// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/support/AppListJson.h"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#if __has_include(<rapidjson/writer.h>)
#define WARDPORT_HAS_RAPIDJSON
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#endif

namespace wardport::bench {

using namespace Qt::Literals::StringLiterals;

MyApps appList(int apps)
{
    MyApps list;
    for (int i = 1; i <= apps; ++i) {
        MyApp app;
        app.id = AppId{i};
        app.kind = i % 3 == 0 ? AppKind::native : AppKind::web;
        app.name = u"移动查房 %1"_s.arg(i);
        app.nameEn = u"Mobile ward rounds %1"_s.arg(i);
        app.description = u"查看病历、医嘱与检查检验结果"_s;
        app.icon = u"/api/v1/icons/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
        app.order = i;
        app.state = AppState::published;
        if (app.kind == AppKind::native)
            app.platforms.push_back(
                {Platform::android, u"cn.example.rounds"_s, u"2.1"_s, u"https://apps.example.cn/rounds.apk"_s});
        list.items.push_back(std::move(app));
    }
    return list;
}

std::string writeByTree(const MyApps& list)
{
    using boost::json::array;
    using boost::json::object;
    const auto text = [](const QString& value) { return value.toStdString(); };
    array items;
    for (const MyApp& app : list.items) {
        object item;
        item["id"] = std::to_string(app.id.value());
        item["kind"] = enumName(app.kind);
        item["name"] = text(app.name);
        item["nameEn"] = text(app.nameEn);
        item["description"] = text(app.description);
        item["icon"] = text(*app.icon);
        item["category"] = enumName(app.category);
        item["order"] = app.order;
        item["state"] = enumName(app.state);
        item["embed"] = app.embed;
        array platforms;
        for (const MyAppPlatform& platform : app.platforms) {
            platforms.push_back(object{{"platform", enumName(platform.platform)}, {"package", text(platform.package)},
                {"minVersion", text(platform.minVersion)}, {"downloadUrl", text(platform.downloadUrl)}});
        }
        item["platforms"] = std::move(platforms);
        items.push_back(std::move(item));
    }
    return boost::json::serialize(object{{"items", std::move(items)}});
}

#ifdef WARDPORT_HAS_RAPIDJSON

bool hasRapidJson()
{
    return true;
}

std::string writeByRapidJson(const MyApps& list)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer writer(buffer);
    const auto text = [&](const char* name, const QString& value) {
        const QByteArray utf8 = value.toUtf8();
        writer.Key(name);
        writer.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
    };
    const auto word = [&](const char* name, std::string_view value) {
        writer.Key(name);
        writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    };
    writer.StartObject();
    writer.Key("items");
    writer.StartArray();
    for (const MyApp& app : list.items) {
        writer.StartObject();
        word("id", std::to_string(app.id.value()));
        word("kind", enumName(app.kind));
        text("name", app.name);
        text("nameEn", app.nameEn);
        text("description", app.description);
        text("icon", *app.icon);
        word("category", enumName(app.category));
        writer.Key("order");
        writer.Int(app.order);
        word("state", enumName(app.state));
        writer.Key("embed");
        writer.Bool(app.embed);
        writer.Key("platforms");
        writer.StartArray();
        for (const MyAppPlatform& platform : app.platforms) {
            writer.StartObject();
            word("platform", enumName(platform.platform));
            text("package", platform.package);
            text("minVersion", platform.minVersion);
            text("downloadUrl", platform.downloadUrl);
            writer.EndObject();
        }
        writer.EndArray();
        writer.EndObject();
    }
    writer.EndArray();
    writer.EndObject();
    return {buffer.GetString(), buffer.GetSize()};
}

#else

bool hasRapidJson()
{
    return false;
}

std::string writeByRapidJson(const MyApps&)
{
    return {};
}

#endif

} // namespace wardport::bench
