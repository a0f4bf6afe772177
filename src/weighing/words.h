// A report's words in small letters, with the way back to the bytes of its entries: what weights
// are given to.
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
  uint32_t begin = 0, end = 0;                         // in Words::letters
  Span span;                                           // in the report
  uint64_t key = kHashOfNothing, stem_key = kHashOfNothing;  // of its letters, of the first kStem
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

  std::string_view operator[](size_t word) const {
    return std::string_view(letters).substr(all[word].begin, all[word].end - all[word].begin);
  }

  std::string letters;
  std::vector<Word> all;
  size_t last_entry = 0;  // the word with which the last of several entries begins, or all.size()

 private:
  void read_entry(uint32_t entry, std::string_view text);
};

}  // namespace onus::weighing
