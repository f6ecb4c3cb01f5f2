// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/console/GuiTest.h"

/// The main of every test program with pages.
int main(int count, char** arguments)
{
    return wardport::test::runGuiTests(count, arguments);
}
