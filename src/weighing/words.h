// A report's words in small letters, as keys, with the way back to the bytes of its entries: what
// weights are given to.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "account/account.h"
#include "base/text.h"
#include "report/report.h"

namespace onus::weighing {

struct Word {
  Span span;                                                 // in the report
  uint64_t key = kHashOfNothing, stem_key = kHashOfNothing;  // of its letters, of the first kStem
  uint32_t letters = 0;
};

struct Words {
  // Words behind these are not weighed.
  static constexpr size_t kMost = 20'000;
  // Longer ones are cut: they are numbers or rubbish.
  static constexpr size_t kLongest = 24;
  static constexpr size_t kStem = 5;  // letters of a word that its stem keeps

  // Letters with apostrophes inside, or digits; everything else parts words. Curly apostrophes are
  // straight ones.
  void read(const Report& report);

  std::vector<Word> all;
  size_t last_entry = 0;  // the word with which the last of several entries begins, or all.size()

 private:
  void read_entry(uint32_t entry, std::string_view text);
};

// The letters that the keys are of.
std::string letters_of(const Report& report, const Word& word);

}  // namespace onus::weighing
