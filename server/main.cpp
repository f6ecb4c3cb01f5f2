// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/Server.h"

#include <iostream>

POCO_SERVER_MAIN(wardport::server::Server)
