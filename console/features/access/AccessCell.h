// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Access.h"

namespace wardport::console {

/// What a stroke leaves in a cell as the subject's own line.
enum class Paint { allow, deny, clear };
BOOST_DESCRIBE_ENUM(Paint, allow, deny, clear)

/// Not yet applied: this cell's own lines are to become that.
struct Stroke {
    Paint paint = Paint::allow;
    std::optional<Instant> from = {};
    std::optional<Instant> until = {};

    bool operator==(const Stroke&) const = default;
};
BOOST_DESCRIBE_STRUCT(Stroke, (), (paint, from, until))

/// The rules by which a cell's character (MatrixRow::cells) reads, and how it would read after pending strokes. The picture
/// knows neither groups nor second departments of a person, so that a preview is a good guess; the server's dry run counts.
namespace cells {

inline constexpr char nothing = '.';

bool isOwn(char cell); ///< the subject has a line of its own
char inherited(char cell); ///< as those below see it
bool isAllowed(char cell); ///< may open the app now
bool isDenied(char cell);

/// Painting it would leave the cell as it is, as far as the picture tells.
bool leavesAsIs(char cell, const Stroke& stroke);

/// What the stroke alone makes of a cell without any other line.
char drawn(const Stroke& stroke, Instant now);

/// The cell after the stroke (null: none) when what comes from above changes from `aboveBefore` to `aboveAfter`, both
/// inherited().
char preview(char cell, const Stroke* stroke, char aboveBefore, char aboveAfter, Instant now);

} // namespace cells
} // namespace wardport::console
