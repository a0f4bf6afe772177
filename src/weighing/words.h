// A report's words in small letters, with the way back to the bytes of its entries: what weights
// are given to.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "account/account.h"
#include "report/report.h"

namespace onus::weighing {

// A key of letters: FNV-1a of 64 bits (G. Fowler, L. C. Noll and K.-P. Vo, 1991).
inline constexpr uint64_t kNoLetters = 14695981039346656037u;
constexpr uint64_t with_letter(uint64_t key, char letter) {
  return (key ^ static_cast<unsigned char>(letter)) * 1099511628211u;
}
constexpr uint64_t letters_key(std::string_view letters) {
  uint64_t key = kNoLetters;
  for (const char letter : letters) key = with_letter(key, letter);
  return key;
}

struct Word {
  uint32_t begin = 0, end = 0;                         // in Words::letters
  Span span;                                           // in the report
  uint64_t key = kNoLetters, stem_key = kNoLetters;  // of all its letters, of the first kStem
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
