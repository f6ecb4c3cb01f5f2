// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/json/JsonReader.h"
#include "shared/json/JsonWriter.h"

#include <map>
#include <vector>

/// Lists of structs and maps live in jsonb columns, through the same codec as the wire.
namespace wardport {

template <class T>
constexpr bool isJsonColumn = false;
template <DescribedStruct T>
constexpr bool isJsonColumn<std::vector<T>> = true;
template <class T>
constexpr bool isJsonColumn<std::map<QString, T>> = true;

template <class T>
    requires isJsonColumn<T>
std::string toDatabase(const T& value)
{
    return json::toJson(value);
}

template <class T>
    requires isJsonColumn<T>
void fromDatabase(std::string_view text, T& value)
{
    value = json::fromJson<T>(text);
}

} // namespace wardport
