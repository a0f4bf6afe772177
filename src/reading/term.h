// One entry of a word line, "beat/beat/beaten ... up" or "gave [him|her] a (kicking|hiding)", turned
// into regular expressions for the scanner.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace onus::reading {

// How an entry inflects: its first word as a verb, its last as a noun, or not at all.
enum class Part : uint8_t { kVerb, kNoun, kFixed };

// word -> other spellings of it; they are accepted wherever the word is.
using Spellings = std::map<std::string, std::vector<std::string>, std::less<>>;

struct TermPattern {
  std::string regex;
  uint8_t words = 0;      // how many words it spans, 0 when that varies
};

// The patterns of one entry: one for each length it may have.
Result<std::vector<TermPattern>> compile_term(std::string_view entry, Part part,
                                              const Spellings& spellings, const Place& place);

}  // namespace onus::reading
