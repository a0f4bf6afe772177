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
constexpr size_t kMostWordings = 256;
constexpr std::string_view kGapMark = "...";
constexpr std::string_view kAnyWord = "_";

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

// All forms of one word: its endings, other spellings, and n't without its apostrophe.
std::vector<std::string> forms_of(const std::string& word, Part part, const Spellings& spellings) {
  std::vector<std::string> forms;
  switch (part) {
    case Part::kVerb:
      inflect_verb(word, forms);
      break;
    case Part::kDeed:
      inflect_deed(word, forms);
      break;
    case Part::kNoun:
      inflect_noun(word, forms);
      break;
    case Part::kFixed:
      forms.push_back(word);
      break;
  }
  for (size_t i = 0, given = forms.size(); i < given; ++i) {
    const auto found = spellings.find(forms[i]);
    if (found != spellings.end())
      forms.insert(forms.end(), found->second.begin(), found->second.end());
    if (forms[i].ends_with("n't")) forms.push_back(forms[i].substr(0, forms[i].size() - 2) + "t");
  }
  for (std::string& form : forms) form = plain_words(form);
  std::erase(forms, std::string());
  return forms;
}

// hit/hit, beat/beat/beaten
bool past_is_base(std::string_view verb) {
  const size_t slash = verb.find('/');
  if (slash == std::string_view::npos) return false;
  const std::string_view past = verb.substr(slash + 1);
  return past.substr(0, past.find('/')) == verb.substr(0, slash);
}

void add_gap(Wording& wording, Gap gap) {
  if (wording.gaps.size() == wording.pieces.size()) {
    wording.gaps.back().least = static_cast<uint8_t>(wording.gaps.back().least + gap.least);
    wording.gaps.back().most = static_cast<uint8_t>(wording.gaps.back().most + gap.most);
  } else {
    wording.gaps.push_back(gap);
  }
}

void add_word(Wording& wording, const std::string& word) {
  if (wording.pieces.empty() || wording.gaps.size() == wording.pieces.size())
    wording.pieces.push_back(word);
  else
    wording.pieces.back() += ' ' + word;
}

// One sequence in all the forms of its inflected word and all spellings.
Result<std::vector<Wording>> wordings_of(const Sequence& sequence, Part part,
                                         const Spellings& spellings, const Place& place) {
  std::vector<Wording> all{Wording{}};
  for (size_t i = 0; i < sequence.size(); ++i) {
    if (sequence[i] == kGapMark || sequence[i] == kAnyWord) {
      const Gap gap = sequence[i] == kGapMark ? Gap{0, 3} : Gap{1, 1};
      for (Wording& wording : all) add_gap(wording, gap);
      continue;
    }
    const bool inflected = part == Part::kNoun ? i + 1 == sequence.size() : i == 0;
    const auto forms = forms_of(sequence[i], inflected ? part : Part::kFixed, spellings);
    if (forms.empty())
      return fail(fmt::format("'{}' has no letters or digits", sequence[i]), place);
    std::vector<Wording> next;
    for (const Wording& wording : all)
      for (size_t f = 0; f < forms.size(); ++f) {
        next.push_back(wording);
        add_word(next.back(), forms[f]);
        if (inflected && part == Part::kNoun) next.back().plural = f == 1;
        if (inflected && part == Part::kVerb)
          next.back().base = f == 0 && !past_is_base(sequence[i]);
      }
    if (next.size() > kMostWordings)
      return fail("an entry has more than 256 wordings; write it as several", place);
    all = std::move(next);
  }
  return all;
}

}  // namespace

Result<std::vector<Wording>> compile_term(std::string_view entry, Part part,
                                          const Spellings& spellings, const Place& place) {
  const std::string lower = ascii_lower(entry);
  Expander expander(lower, place);
  ONUS_TRY(const auto sequences, expander.run());
  std::vector<Wording> all;
  for (const Sequence& sequence : sequences) {
    if (sequence.empty())
      return fail(fmt::format("'{}' has a reading without any word; make one part needed", lower),
                  place);
    for (const std::string& end : {sequence.front(), sequence.back()})
      if (end == kGapMark || end == kAnyWord)
        return fail(fmt::format("'{}' starts or ends with '{}'; a gap stands between two words",
                                lower, end),
                    place);
    if (sequence.size() > kMostWords)
      return fail(fmt::format("'{}' has more than 12 words", lower), place);
    ONUS_TRY(auto some, wordings_of(sequence, part, spellings, place));
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

}  // namespace onus::reading
