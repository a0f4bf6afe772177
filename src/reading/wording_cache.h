// Keeps what was made from a lexicon's words, so that the next start need not make it again. One
// file in $XDG_CACHE_HOME/onus or ~/.cache/onus, named by the lexicon's content; without such a
// folder, or when it cannot be written, nothing is kept.
#pragma once

#include "reading/model.h"

namespace onus::reading {

// Takes wordings and what they lead to of the lexicon with this content hash. False when they
// are not there or not whole.
bool load_wordings(uint64_t content_hash, LexiconModel& model);

// Best effort: a lexicon that is not kept only starts slower.
void keep_wordings(uint64_t content_hash, const LexiconModel& model);

}  // namespace onus::reading
