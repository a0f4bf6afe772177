#include "weighing/words.h"

namespace onus::weighing {
namespace {

constexpr std::string_view kCurlyApostrophe = "\xE2\x80\x99";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// The bytes of an apostrophe at `at`, 0 where there is none.
size_t apostrophe(std::string_view text, size_t at) {
  if (text[at] == '\'') return 1;
  return text[at] == kCurlyApostrophe[0] && text.substr(at).starts_with(kCurlyApostrophe)
             ? kCurlyApostrophe.size()
             : 0;
}

// Gives the letters of the word that begins at `at`, of a number its digits; returns its end.
template <class Each>
size_t each_letter(std::string_view text, size_t at, Each each) {
  if (is_digit(text[at])) {
    for (; at < text.size() && is_digit(text[at]); ++at) each(text[at]);
    return at;
  }
  while (at < text.size()) {
    if (is_letter(text[at])) {
      each(ascii_lower(text[at++]));
      continue;
    }
    const size_t mark = apostrophe(text, at);
    if (mark == 0 || at + mark >= text.size() || !is_letter(text[at + mark])) break;
    each('\'');
    at += mark;
  }
  return at;
}

}  // namespace

void Words::read(const Report& report) {
  all.clear();
  size_t before_last = 0;
  for (uint32_t entry = 0; entry < report.log.size(); ++entry) {
    before_last = all.size();
    read_entry(entry, report.log[entry].text);
  }
  last_entry = report.log.size() > 1 ? before_last : all.size();
}

void Words::read_entry(uint32_t entry, std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    if (!is_digit(text[at]) && !is_letter(text[at])) {
      ++at;
      continue;
    }
    if (all.size() == kMost) return;
    Word& word = all.emplace_back();
    uint64_t key = kHashOfNothing;
    uint32_t letters = 0;
    const size_t end = each_letter(text, at, [&](char letter) {
      if (letters == kLongest) return;
      key = hash_with(key, letter);
      if (++letters == kStem) word.stem_key = key;
    });
    word.key = key;
    word.letters = letters;
    word.span = {entry, static_cast<uint32_t>(at), static_cast<uint32_t>(end)};
    at = end;
  }
}

std::string letters_of(const Report& report, const Word& word) {
  std::string letters;
  each_letter(report.log[word.span.entry].text, word.span.from, [&](char letter) {
    if (letters.size() < Words::kLongest) letters += letter;
  });
  return letters;
}

}  // namespace onus::weighing
