// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QComboBox;

namespace wardport::console {

/// Lets one find a choice of a long list by typing any part of it.
void makeSearchable(QComboBox* combo);

} // namespace wardport::console
