// How each hit is meant: denied, feared, imagined, past or recorded, and whose words it is.
#pragma once

#include "reading/hits.h"

namespace onus::reading {

// Applies the cues of the lexicon to the hits in their reach.
void read_context(const LexiconModel& model, const Text& text, Hits& hits);

}  // namespace onus::reading
