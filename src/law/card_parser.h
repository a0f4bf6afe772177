// The text of *.rules files to cards. The grammar is doc/formats/rulebook.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "law/card.h"
#include "law/errors.h"

namespace onus {

// What one file and one card may hold at most; beyond it something is wrong with the file.
struct CardLimits {
  static constexpr size_t kFileBytes = 4u << 20;
  static constexpr size_t kLineBytes = 4000;
  static constexpr size_t kRules = 20'000;      // of the whole rulebook
  static constexpr size_t kConditions = 64;     // of one alternative
  static constexpr size_t kAlternatives = 64;   // of one rule
  static constexpr size_t kTextBytes = 16'000;  // of one quoted text over all its lines
  static constexpr size_t kExamples = 200;
  static constexpr size_t kNameBytes = 80;
};

// Appends the cards of one file, rules and guarantees. What is wrong goes to errors, each with its place; a card with an
// error is still appended as far as it could be read, so that later checks can go on.
void parse_cards(std::string_view text, const std::string& file, std::vector<Card>& cards,
                 ErrorList& errors);

}  // namespace onus
