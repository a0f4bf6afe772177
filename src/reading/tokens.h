// A report's text as one buffer of words, sentences and clauses, with the way back to the bytes of
// each entry.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "account/account.h"
#include "reading/wordings.h"
#include "report/report.h"

namespace onus::reading {

using TokenIndex = uint32_t;
inline constexpr TokenIndex kNoToken = 0xFFFFFFFF;

struct Token {
  uint32_t from = 0, to = 0;  // in the buffer
  uint32_t sentence = 0;      // index into sentences
  uint32_t clause = 0;        // counts through the report
  uint16_t entry = 0;
  bool capital = false;      // starts with a capital and goes on small: perhaps a name
  bool first = false;        // first of its sentence
  bool quoted = false;       // between quotation marks
  uint8_t break_before = 0;  // the mark that stands before it: , : - ( or 0
  int32_t number = -1;       // its value when it is a whole number below a million
};

struct Sentence {
  TokenIndex begin = 0, end = 0;
  bool question = false;
};

// Of one entry: its author's words (as given in `by`) and its text.
struct EntryTokens {
  TokenIndex author_begin = 0, begin = 0, end = 0;
  uint32_t text_from = 0;  // where its text starts in the buffer
};

// The words of a text as wordings have them: small letters, one blank between, no marks.
std::string plain_words(std::string_view text);

// Stands behind a word that has it: "the caller's".
inline constexpr uint64_t kGenitiveKey = key_of_word("'s");

class Text {
 public:
  // Cuts the report into words. At most kMostBytes are read; what is behind is left out.
  void read(const Report& report);

  std::string_view bytes() const { return buffer_; }
  std::string_view word(TokenIndex token) const {
    return std::string_view(buffer_).substr(tokens[token].from,
                                            tokens[token].to - tokens[token].from);
  }
  // All words as wordings have them; a genitive's 's stands apart, as a word of its own.
  std::span<const PlainWord> plain() const { return plain_; }
  // The bytes of tokens [begin, end) in their entry.
  Span span(TokenIndex begin, TokenIndex end) const;

  static constexpr size_t kMostBytes = 8u << 20;
  static constexpr TokenIndex kLongestSentence = 80;

  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<EntryTokens> entries;

 private:
  void cut(std::string_view text, uint32_t offset, uint16_t entry);
  void finish_sentence(bool question);
  void add_plain(std::string_view word, bool after_mark);

  std::string buffer_;
  std::vector<PlainWord> plain_;
  TokenIndex sentence_begin_ = 0;
  uint32_t clause_ = 0;
};

}  // namespace onus::reading
