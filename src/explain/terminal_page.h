// An explanation as a page for a terminal.
#pragma once

#include <string>

#include "explain/explanation.h"

namespace onus {

// With colours marked words are coloured by what they were read as; without them they stand in
// brackets. Either way the number of the note follows. Control characters are shown as blanks.
std::string terminal_page(const Explanation& explanation, bool colours);

}  // namespace onus
