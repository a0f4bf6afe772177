// What a report shows that can be weighed: its words and pairs of words.
//
// What the patterns read is left out on purpose: they were written while looking at some of the
// reports that weights are fitted on, so they are trusted too much there and mislead elsewhere.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "weighing/words.h"

namespace onus::weighing {

inline constexpr uint32_t kNoWord = 0xFFFFFFFF;

// One feature, by the parts of its name: "pair:had_away" is {"pair:", "had", "_", "away"}.
struct Feature {
  std::string_view kind, first, joint, second;
  float strength = 1;       // how much one of its kind counts beside a single word
  uint32_t word = kNoWord;  // the word it stands at

  uint64_t key() const;      // of its name, FNV-1a of 64 bits
  std::string name() const;  // as the file of weights has it
};

class FeatureSink {
 public:
  virtual ~FeatureSink() = default;
  virtual void take(const Feature& feature) = 0;
};

// Every feature of the report, some more than once. `words` are the report's.
void list_features(const Report& report, const Words& words, FeatureSink& sink);

uint64_t key_of(std::string_view name);

}  // namespace onus::weighing
