// What a report shows that can be weighed: its words and pairs of words.
//
// What the patterns read is left out on purpose: they were written while looking at some of the
// reports that weights are fitted on, so they are trusted too much there and mislead elsewhere.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "weighing/words.h"

namespace onus::weighing {

inline constexpr uint32_t kNoWord = 0xFFFFFFFF;

enum class FeatureKind : uint8_t { kWord, kStem, kPair, kWide, kClosing, kChannel, kReporter };

struct Feature {
  uint64_t key = 0;         // of its name, as by key_of
  uint32_t word = kNoWord;  // the word it stands at; none for what the form says
  FeatureKind kind = FeatureKind::kWord;
};

// Every feature of the report, some more than once; replaces what out held. `words` are the
// report's.
void list_features(const Report& report, const Words& words, std::vector<Feature>& out);

// How much one of its kind counts beside a single word.
float strength_of(FeatureKind kind);

// As the file of weights has it: "pair:had_away".
std::string name_of(const Feature& feature, const Report& report, const Words& words);

// Nothing for a name that no feature can have.
std::optional<uint64_t> key_of(std::string_view name);

}  // namespace onus::weighing
