// One entry of a word line, "beat/beat/beaten ... up" or "gave [him|her] a (kicking|hiding)",
// turned into the plain wordings that are looked for.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace onus::reading {

// How an entry inflects: its first word as a verb (of a deed only its past and -ing forms), its
// last as a noun, or not at all.
enum class Part : uint8_t { kVerb, kDeed, kNoun, kFixed };

// word -> other spellings of it; they are accepted wherever the word is.
using Spellings = std::map<std::string, std::vector<std::string>, std::less<>>;

// Other words may stand between two pieces of a wording: so many at least and at most.
struct Gap {
  uint8_t least = 0, most = 0;
};

// "beat ... up": the pieces "beat" and "up" with a gap between; most wordings are one piece.
struct Wording {
  std::vector<std::string> pieces;
  std::vector<Gap> gaps;  // one fewer than pieces
  bool plural = false;    // of a noun
  bool base = false;      // of a verb: its plain form, and that is not its past too
};

// Every wording of one entry.
Result<std::vector<Wording>> compile_term(std::string_view entry, Part part,
                                          const Spellings& spellings, const Place& place);

}  // namespace onus::reading
