// All wordings of a lexicon as one tree of words, and those of them that stand in a text: found in
// one pass, a few steps a word however many wordings there are.
//
// A word is known by a key of 64 bits. No two words of a lexicon share one (checked when the tree is
// made); should a word of a report have the key of another, the one would be read for the other.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "reading/pair_table.h"

namespace onus::reading {

// A word of a text in small letters, or a mark that no wording reaches over.
struct PlainWord {
  uint64_t key = 0;    // as by key_of_word; 0: a mark
  uint32_t token = 0;  // the token it stands in
};

constexpr uint64_t word_key(uint64_t hash) { return hash == 0 ? 1 : hash; }
constexpr uint64_t key_of_word(std::string_view word) { return word_key(quick_hash(word)); }

struct WordingFound {
  uint32_t wording = 0;          // its number
  uint32_t first = 0, last = 0;  // plain words of the text, both included
};

class Wordings {
 public:
  static constexpr uint32_t kNone = PairTable::kNone;

  // What the tree is made from. A node that ends a wording has the wording's number; the others are
  // numbered behind. Where the tree goes on from a node, kLeadsOn is added to it.
  static constexpr uint32_t kLeadsOn = 0x80000000;
  struct Word {
    uint64_t key = 0;
    uint32_t number = kNone;
    uint32_t node = kNone;  // of the wordings that begin with it
  };
  struct Parts {
    std::vector<Word> words;
    std::vector<PairTable::Item> leads;  // from a node by a word to a node
    uint32_t wordings = 0;

    bool are_whole(size_t count) const;
  };
  // Words between single blanks; a wording's number is its place in the list. None is empty or
  // stands there twice.
  static Parts parts_of(std::span<const std::string> wordings);

  Wordings() = default;
  explicit Wordings(const Parts& parts);
  Parts parts() const;

  // What `find` keeps in its memory from text to text.
  struct Known {
    uint32_t number = kNone, node = kNone;  // as of Word
  };
  struct Begun {
    uint32_t node = 0, first = 0;
  };
  struct Memory {
    std::vector<Known> words;
    std::vector<Begun> begun;  // wordings that may go on
  };

  // Replaces `out` by what it finds, in order of the last word, of those the longest first; no more
  // than `most`.
  void find(std::span<const PlainWord> text, size_t most, Memory& memory,
            std::vector<WordingFound>& out) const;

 private:
  size_t place_of(uint64_t key) const {
    size_t at = key & (words_.size() - 1);
    while (words_[at].number != kNone && words_[at].key != key) at = (at + 1) & (words_.size() - 1);
    return at;
  }
  void look_up(std::span<const PlainWord> text, std::vector<Known>& known) const;

  std::vector<Word> words_;  // open addressing; a power of two, half empty at least
  PairTable leads_;
  uint32_t wordings_ = 0;
};

}  // namespace onus::reading
