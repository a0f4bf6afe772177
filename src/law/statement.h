// The lines of a *.rules file as statements: a keyword and what follows it, with quoted texts that
// run over several lines joined, comments and blank lines dropped.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "law/card.h"
#include "law/errors.h"

namespace onus {

enum class Keyword : uint8_t {
  kRule,
  kInForce,
  kSource,
  kLevel,
  kWhen,
  kAnd,
  kOrWhen,
  kThen,
  kUnless,
  kDisputed,
  kBecause,
  kExample,
  kGuarantee
};
inline constexpr size_t kKeywords = 13;

std::string_view name_of(Keyword keyword);

struct Statement {
  Keyword keyword = Keyword::kRule;
  Place place;       // of the keyword
  std::string rest;  // what follows the keyword, without blanks at its ends
  uint32_t rest_column = 0;

  // The place of a byte of rest on the statement's first line.
  Place at(size_t offset) const {
    return {place.file, place.line, rest_column + static_cast<uint32_t>(offset)};
  }
  Place end() const { return at(rest.size()); }

  // The words of rest[from, to); a comma is a word of its own.
  std::vector<Word> words(size_t from, size_t to) const;
  std::vector<Word> words() const { return words(0, rest.size()); }
};

class StatementReader {
 public:
  // The text must outlive the reader. Errors go to the list, with their places.
  StatementReader(std::string_view text, const std::string& file, ErrorList& errors);

  // False at the end, and at once when the file is too large or not text. A line that cannot be
  // understood is reported and passed over.
  bool next(Statement& out);

 private:
  bool readable();
  bool next_line(std::string_view& line);
  void join_open_quote(Statement& statement, size_t keyword_indent);

  std::string_view text_;
  const std::string& file_;
  ErrorList& errors_;
  size_t next_ = 0;    // offset of the next line
  uint32_t line_ = 0;  // number of the line last read
};

}  // namespace onus
