// English endings: the forms a word of the lexicon is found in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace onus::reading {

// Appends base, -s, -ing (also -in) and past forms. "hit/hit" or "take/took/taken" names irregular
// past and participle.
void inflect_verb(std::string_view word, std::vector<std::string>& forms);

// Only the past and -ing forms: for deeds whose plain word is also the name of a thing (to bottle).
void inflect_deed(std::string_view word, std::vector<std::string>& forms);

// Appends singular and plural; "knife/knives" names an irregular plural.
void inflect_noun(std::string_view word, std::vector<std::string>& forms);

}  // namespace onus::reading
