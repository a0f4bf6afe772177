#include "weighing/words.h"

namespace onus::weighing {
namespace {

constexpr std::string_view kCurlyApostrophe = "\xE2\x80\x99";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// The bytes of an apostrophe at `at`, 0 where there is none.
size_t apostrophe(std::string_view text, size_t at) {
  if (text[at] == '\'') return 1;
  return text.substr(at).starts_with(kCurlyApostrophe) ? kCurlyApostrophe.size() : 0;
}

}  // namespace

void Words::read(const Report& report) {
  letters.clear();
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
    const bool digits = is_digit(text[at]);
    if (!digits && !is_letter(text[at])) {
      ++at;
      continue;
    }
    if (all.size() == kMost) return;
    Word word{.begin = static_cast<uint32_t>(letters.size()),
              .span = {entry, static_cast<uint32_t>(at), 0}};
    while (at < text.size()) {
      const size_t mark = digits ? 0 : apostrophe(text, at);
      const bool inside = mark > 0 && at + mark < text.size() && is_letter(text[at + mark]);
      if (!(digits ? is_digit(text[at]) : is_letter(text[at]) || inside)) break;
      if (letters.size() - word.begin < kLongest) {
        letters.push_back(inside ? '\'' : small(text[at]));
        word.key = hash_with(word.key, letters.back());
        if (letters.size() - word.begin <= kStem) word.stem_key = word.key;
      }
      at += inside ? mark : 1;
    }
    word.end = static_cast<uint32_t>(letters.size());
    word.span.to = static_cast<uint32_t>(at);
    all.push_back(word);
  }
}

}  // namespace onus::weighing
