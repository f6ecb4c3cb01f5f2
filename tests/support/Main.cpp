// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

/// The main of every test program that brings none of its own.
int main(int count, char** arguments)
{
    testing::InitGoogleMock(&count, arguments);
    return RUN_ALL_TESTS();
}
