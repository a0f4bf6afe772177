// The surface of a .lex file: blocks of lines, nothing yet looked up. Format:
// doc/formats/lexicon.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace onus::reading {

// One piece of a comma-separated line.
struct LexItem {
  std::string text;
  Place place;
};

// "verb punch, kick" has the key verb and two items; rest is all that stands behind the key.
struct LexLine {
  std::string key;
  std::string rest;
  std::vector<LexItem> items;
  Place place;
};

// "fact injury = minor" has the type fact, the name injury and the value minor.
struct LexBlock {
  std::string type;
  std::string name;
  std::string value;
  Place place;
  std::vector<LexLine> lines;
};

// Is it a line of words? What they come to may be kept from an earlier run (wording_cache.h).
bool is_word_line(std::string_view key);

enum class WordLines : uint8_t { kRead, kSkip };

// Appends the blocks of one file. Errors do not stop it: each spoils one line.
void parse_lexicon(std::string_view text, const std::string& file, WordLines words,
                   std::vector<LexBlock>& blocks, std::vector<Error>& errors);

}  // namespace onus::reading
