// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Error.h"
#include "shared/base/Id.h"

#include <boost/describe.hpp>

#include <map>
#include <vector>

namespace wardport {

enum class ExportFormat { csv, xlsx };
BOOST_DESCRIBE_ENUM(ExportFormat, csv, xlsx)

/// One column of the file. The words are the asker's: the server knows values only.
struct ExportColumn {
    QString key;                      ///< a member of the list's rows, or one the list adds ("departmentName")
    QString title;                    ///< empty: the key
    std::map<QString, QString> words; ///< what stands for a value: {"doctor": "医生"}; others stand as they are
};
BOOST_DESCRIBE_STRUCT(ExportColumn, (), (key, title, words))

/// A list as a file, made by a job.
struct ExportRequest {
    QString list; ///< "people", "vpnAccounts", "groups" …
    ExportFormat format = ExportFormat::xlsx;
    QString query;                     ///< the list's own filters and sort, as in its URL: "active=true&sort=-name"
    std::vector<ExportColumn> columns; ///< in their order; none: all the list has
    QString fileName;                  ///< without extension; empty: the list's name
};
BOOST_DESCRIBE_STRUCT(ExportRequest, (), (list, format, query, columns, fileName))

Problems validate(const ExportRequest& request);

} // namespace wardport
