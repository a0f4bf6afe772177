#include "reading/term.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "reading/inflect.h"
#include "reading/tokens.h"

namespace onus::reading {
namespace {

constexpr size_t kMostSequences = 256;
constexpr size_t kMostWords = 12;
// Between words: blanks or hyphens; an entry's end (a control character) is neither.
constexpr std::string_view kBetween = "(?:[\\s\\-]|\\xc2\\xa0){1,3}";
constexpr std::string_view kAnyWord = "[\\w'\\x80-\\xff]+";
constexpr std::string_view kGapMark = "...";

using Sequence = std::vector<std::string>;

// Alternatives and options multiplied out into plain sequences of words.
class Expander {
 public:
  Expander(std::string_view text, const Place& place) : text_(text), place_(place) {}

  Result<std::vector<Sequence>> run() {
    ONUS_TRY(auto all, alternatives());
    if (at_ != text_.size()) return wrong("has a closing bracket too many");
    return all;
  }

 private:
  std::unexpected<Error> wrong(std::string_view what) const {
    return fail(fmt::format("'{}' {}", text_, what), place_);
  }

  Result<std::vector<Sequence>> alternatives() {
    std::vector<Sequence> all;
    for (;;) {
      ONUS_TRY(auto one, sequence());
      all.insert(all.end(), one.begin(), one.end());
      if (at_ == text_.size() || text_[at_] != '|') return all;
      ++at_;
    }
  }

  Result<std::vector<Sequence>> sequence() {
    std::vector<Sequence> all{Sequence{}};
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '|' || c == ')' || c == ']') break;
      if (c == ' ') {
        ++at_;
        continue;
      }
      std::vector<Sequence> next;
      if (c == '(' || c == '[') {
        ++at_;
        ONUS_TRY(next, alternatives());
        if (at_ == text_.size() || text_[at_] != (c == '(' ? ')' : ']'))
          return wrong("has an opening bracket that is not closed");
        ++at_;
        if (c == '[') next.push_back({});
      } else {
        next = {Sequence{word()}};
      }
      std::vector<Sequence> product;
      for (const Sequence& left : all)
        for (const Sequence& right : next) {
          product.push_back(left);
          product.back().insert(product.back().end(), right.begin(), right.end());
          if (product.size() > kMostSequences)
            return wrong("has more than 256 readings; write it as several entries");
        }
      all = std::move(product);
    }
    return all;
  }

  std::string word() {
    const size_t begin = at_;
    while (at_ < text_.size() && !std::string_view(" |()[]").contains(text_[at_])) ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  std::string_view text_;
  const Place& place_;
  size_t at_ = 0;
};

void append_escaped(std::string& out, std::string_view word) {
  for (size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    if (c == '\'') {
      out += "(?:'|\\xe2\\x80\\x99|\\xc3\\xa2\\xe2\\x82\\xac\\xe2\\x84\\xa2)";
      if (i + 1 < word.size() && word[i + 1] == 't') out += '?';
    } else if (std::string_view("\\^$.|?*+()[]{}").contains(c)) {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) >= 0x80) {
      constexpr char kHex[] = "0123456789abcdef";
      out += "\\x";
      out += kHex[static_cast<unsigned char>(c) >> 4];
      out += kHex[static_cast<unsigned char>(c) & 15];
    } else {
      out += c;
    }
  }
}

std::vector<std::string> forms_of(const std::string& word, bool verb, bool noun, const Spellings& spellings) {
  std::vector<std::string> forms;
  if (verb) inflect_verb(word, forms);
  else if (noun) inflect_noun(word, forms);
  else forms.push_back(word);
  for (size_t i = 0, given = forms.size(); i < given; ++i) {
    const auto found = spellings.find(forms[i]);
    if (found != spellings.end()) forms.insert(forms.end(), found->second.begin(), found->second.end());
  }
  return forms;
}

// The regular expression of one sequence, without its outer boundaries.
TermPattern regex_of(const Sequence& sequence, Part part, const Spellings& spellings) {
  TermPattern pattern;
  bool varies = false;
  size_t words = 0;
  for (size_t i = 0; i < sequence.size(); ++i) {
    const std::string& word = sequence[i];
    if (word == kGapMark) {
      pattern.regex += fmt::format("(?:{}{}){{0,4}}", kBetween, kAnyWord);
      varies = true;
      continue;
    }
    if (i > 0) pattern.regex += kBetween;
    if (word == "_") {
      pattern.regex += kAnyWord;
      ++words;
      continue;
    }
    const bool verb = part == Part::kVerb && i == 0;
    const bool noun = part == Part::kNoun && i + 1 == sequence.size();
    const auto forms = forms_of(word, verb, noun, spellings);
    words += count_tokens(forms.front());
    for (const std::string& form : forms)
      if (count_tokens(form) != count_tokens(forms.front())) varies = true;
    pattern.regex += forms.size() > 1 ? "(?:" : "";
    for (size_t f = 0; f < forms.size(); ++f) {
      if (f > 0) pattern.regex += '|';
      append_escaped(pattern.regex, forms[f]);
    }
    pattern.regex += forms.size() > 1 ? ")" : "";
  }
  pattern.words = varies ? 0 : static_cast<uint8_t>(words);
  return pattern;
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

}  // namespace

Result<std::vector<TermPattern>> compile_term(std::string_view entry, Part part,
                                              const Spellings& spellings, const Place& place) {
  const std::string lower = ascii_lower(entry);
  Expander expander(lower, place);
  ONUS_TRY(const auto sequences, expander.run());
  std::map<uint8_t, std::string> by_length;
  for (const Sequence& sequence : sequences) {
    const bool only_gaps = std::all_of(sequence.begin(), sequence.end(), [](const std::string& word) {
      return word == kGapMark || word == "_";
    });
    if (only_gaps) return fail(fmt::format("'{}' has a reading without any word; make one part needed", lower), place);
    if (sequence.front() == kGapMark || sequence.back() == kGapMark)
      return fail(fmt::format("'{}' starts or ends with '...'; a gap stands between two words", lower), place);
    if (sequence.size() > kMostWords) return fail(fmt::format("'{}' has more than 12 words", lower), place);
    const TermPattern one = regex_of(sequence, part, spellings);
    std::string& joined = by_length[one.words];
    joined += joined.empty() ? "" : "|";
    const bool start = is_word_byte(sequence.front().front()) || sequence.front() == "_";
    if (start) joined += "\\b";
    joined += one.regex;
    const char last = sequence.back().back();
    if (is_word_byte(last)) joined += "\\b";
  }
  std::vector<TermPattern> patterns;
  for (auto& [words, regex] : by_length) patterns.push_back({fmt::format("(?:{})", regex), words});
  return patterns;
}

}  // namespace onus::reading
