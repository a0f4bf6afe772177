// What must be true of a rulebook as a whole before anything is decided by it.
#pragma once

#include "law/contents.h"
#include "law/errors.h"

namespace onus {

// Fills override_order. An error prints a cycle of "unless" as a -> b -> a.
void order_overrides(RulebookContents& contents, ErrorList& errors);

// Fills conclusion_order. An error prints the cycle of conclusions that need each other.
void order_conclusions(RulebookContents& contents, ErrorList& errors);

// A rule that concludes a key of a table is in force only on days on which the key has a row: of a
// table whose keys are the fact's values, or of one keyed by the fact that says "every-value".
void check_keys_in_force(const RulebookContents& contents, ErrorList& errors);

// Two rules of one level, in force on a common day, that may hold together and conclude different
// values for one fact, neither naming the other in "unless". Facts are taken as independent of each
// other, conclusions too. The error names both, the first common day and the fewest facts that make
// both hold.
void check_conflicts(const RulebookContents& contents, ErrorList& errors);

}  // namespace onus
