// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/app/Config.h"

#include <functional>

namespace wardport::server {

class Instance;

/// What wardportd can be told to do. Each verb returns the exit code and throws ApiError naming what is wrong.
class Commands {
public:
    using Option = std::function<QString(const char* name, const QString& otherwise)>;

    Commands(Config config, Option option);

    /// Serves until `wait` returns. Before that, on a database without accounts, loads the sample hospital or makes the
    /// first administrators, and keeps the generated passwords in credentials.json beside the data.
    int serve(bool sample, const std::function<void()>& wait);
    int migrate();
    int sample();
    int resetPassword();

private:
    QString credentialsFile() const;
    void furnish(Instance& instance, bool sample);
    void loadSample(Instance& instance);
    void writeReadyFile(const Instance& instance, const QString& file);
    int number(const char* name, int otherwise) const;

    const Config m_config;
    const Option m_option;
};

} // namespace wardport::server
