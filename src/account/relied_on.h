// The facts and values that the program itself asks for by name; everything else in facts.csv belongs
// to rules and lexicon alone.
#pragma once

#include <vector>

#include "account/vocabulary.h"

namespace onus {

// One error for each that is missing, so that a vocabulary without them is refused and not used.
std::vector<Error> missing_from(const Vocabulary& vocabulary, const std::string& file);

}  // namespace onus
