// From a rulebook's files to its checked contents. Private to src/law.
#pragma once

#include "law/contents.h"
#include "law/errors.h"
#include "law/rulebook.h"

namespace onus {

// Fills contents, which must be empty and must not move afterwards: frames point into it. Use it
// only when no error was added.
void load_contents(const RulebookTexts& texts, RulebookContents& contents, ErrorList& errors);

}  // namespace onus
