// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/server/ZipFile.h"

#include <Poco/DateTime.h>
#include <Poco/Zip/Compress.h>

#include <sstream>

namespace wardport::test {

std::string zipFile(const std::vector<std::pair<std::string, std::string>>& parts)
{
    std::ostringstream out;
    Poco::Zip::Compress zip(out, true);
    for (const auto& [name, text] : parts) {
        std::istringstream in(text);
        zip.addFile(in, Poco::DateTime(), Poco::Path(name, Poco::Path::PATH_UNIX));
    }
    zip.close();
    return out.str();
}

} // namespace wardport::test
