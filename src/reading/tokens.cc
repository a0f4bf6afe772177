#include "reading/tokens.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace onus::reading {
namespace {

enum class Kind : uint8_t { kBlank, kWord, kEnd, kComma, kQuote, kApostrophe, kLine };

constexpr std::array<Kind, 256> kinds() {
  std::array<Kind, 256> table{};
  for (int c = 0; c < 256; ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (letter || c >= 0x80 || c == '_') table[static_cast<size_t>(c)] = Kind::kWord;
  }
  for (unsigned char c : {'.', '!', '?', ';'}) table[c] = Kind::kEnd;
  for (unsigned char c : {',', ':', '(', ')', '='}) table[c] = Kind::kComma;
  table['"'] = Kind::kQuote;
  table['\''] = Kind::kApostrophe;
  table['\n'] = Kind::kLine;
  return table;
}
constexpr auto kKinds = kinds();
Kind kind_of(char c) { return kKinds[static_cast<unsigned char>(c)]; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// Length of a typographic mark at this place, 0 when there is none: quotes and dashes.
size_t typographic(std::string_view text, size_t at, Kind& kind) {
  if (text[at] == '\xc2' && at + 1 < text.size() && text[at + 1] == '\xa0') {
    kind = Kind::kBlank;
    return 2;
  }
  if (text[at] == '\xc2' && at + 1 < text.size() && text[at + 1] == '\xa3') {
    kind = Kind::kBlank;
    return 2;
  }
  // UTF-8 that was taken for Windows-1252 on its way here: the apostrophe and the pound sign.
  if (text.substr(at).starts_with("\xc3\xa2\xe2\x82\xac\xe2\x84\xa2")) {
    kind = Kind::kApostrophe;
    return 8;
  }
  if (text.substr(at).starts_with("\xc3\x82\xc2\xa3")) {
    kind = Kind::kBlank;
    return 4;
  }
  if (text[at] != '\xe2' || at + 2 >= text.size() || text[at + 1] != '\x80') return 0;
  switch (text[at + 2]) {
    case '\x98':
    case '\x99':
      kind = Kind::kApostrophe;
      return 3;
    case '\x9c':
    case '\x9d':
      kind = Kind::kQuote;
      return 3;
    case '\x93':
    case '\x94':
      kind = Kind::kComma;
      return 3;
    case '\xa6':
      kind = Kind::kEnd;
      return 3;
    default:
      return 0;
  }
}

bool word_follows(std::string_view text, size_t at) {
  if (at >= text.size() || kind_of(text[at]) != Kind::kWord) return false;
  Kind kind;
  return typographic(text, at, kind) == 0;
}

// A point inside a number or an index such as 2.50 or 3.15 does not end a sentence.
bool inside_number(std::string_view text, size_t at) {
  return at > 0 && at + 1 < text.size() && is_digit(text[at - 1]) && is_digit(text[at + 1]);
}

// The end of the word that starts at begin; apostrophes within a word belong to it.
size_t word_end(std::string_view text, size_t begin) {
  size_t at = begin;
  while (at < text.size()) {
    Kind kind = kind_of(text[at]);
    size_t length = 1;
    if (kind == Kind::kWord)
      if (const size_t mark = typographic(text, at, kind)) length = mark;
    if (kind == Kind::kWord)
      at += 1;
    else if (kind == Kind::kApostrophe && at > begin && word_follows(text, at + length))
      at += length;
    else
      break;
  }
  return at;
}

// The word in small letters with plain apostrophes, byte by byte.
template <class Each>
void each_plain(std::string_view word, Each each) {
  for (size_t at = 0; at < word.size();) {
    Kind kind = kind_of(word[at]);
    size_t length = 1;
    if (static_cast<unsigned char>(word[at]) >= 0x80)
      length = std::max<size_t>(1, typographic(word, at, kind));
    each(kind == Kind::kApostrophe ? '\'' : ascii_lower(word[at]));
    at += length;
  }
}

void append_plain(std::string_view word, std::string& out) {
  const size_t begin = out.size();
  each_plain(word, [&](char letter) { out += letter; });
  if (out.size() > begin + 2 && out.ends_with("'s")) out.insert(out.size() - 2, 1, ' ');
}

}  // namespace

std::string plain_words(std::string_view text) {
  std::string plain;
  for (size_t at = 0; at < text.size();) {
    if (!word_follows(text, at)) {
      ++at;
      continue;
    }
    const size_t end = word_end(text, at);
    if (!plain.empty()) plain += ' ';
    append_plain(text.substr(at, end - at), plain);
    at = end;
  }
  return plain;
}

void Text::read(const Report& report) {
  buffer_.clear();
  plain_.clear();
  tokens.clear();
  sentences.clear();
  entries.clear();
  clause_ = 0;
  const size_t count = std::min<size_t>(report.log.size(), 0xFFFF);
  for (size_t i = 0; i < count; ++i) {
    const Entry& entry = report.log[i];
    buffer_ += entry.by;
    buffer_ += '\x1f';
    buffer_ += entry.text;
    buffer_ += '\x1e';
    if (buffer_.size() > kMostBytes) {
      buffer_.resize(kMostBytes);
      buffer_ += '\x1e';
      break;
    }
  }
  uint32_t offset = 0;
  for (size_t i = 0; i < count && offset < buffer_.size(); ++i) {
    const Entry& entry = report.log[i];
    const auto limit = static_cast<uint32_t>(buffer_.size() - 1);
    EntryTokens& out = entries.emplace_back();
    const auto author_end =
        std::min<uint32_t>(offset + static_cast<uint32_t>(entry.by.size()), limit);
    out.author_begin = static_cast<TokenIndex>(tokens.size());
    cut(std::string_view(buffer_).substr(0, author_end), offset, static_cast<uint16_t>(i));
    out.begin = static_cast<TokenIndex>(tokens.size());
    out.text_from = std::min(author_end + 1, limit);
    const auto end =
        std::min<uint32_t>(out.text_from + static_cast<uint32_t>(entry.text.size()), limit);
    cut(std::string_view(buffer_).substr(0, end), out.text_from, static_cast<uint16_t>(i));
    out.end = static_cast<TokenIndex>(tokens.size());
    offset = end + 1;
  }
}

void Text::finish_sentence(bool question) {
  const auto end = static_cast<TokenIndex>(tokens.size());
  if (end == sentence_begin_) return;
  sentences.push_back({sentence_begin_, end, question});
  sentence_begin_ = end;
  ++clause_;
}

// Cuts text[offset..] ; text starts at the buffer's start so that offsets are the buffer's.
void Text::cut(std::string_view text, uint32_t offset, uint16_t entry) {
  sentence_begin_ = static_cast<TokenIndex>(tokens.size());
  uint8_t mark = 0;
  bool quoted = false;
  size_t at = offset;
  while (at < text.size()) {
    Kind kind = kind_of(text[at]);
    size_t length = 1;
    if (kind == Kind::kWord)
      if (const size_t typographic_length = typographic(text, at, kind))
        length = typographic_length;
    if (kind == Kind::kWord) {
      if (tokens.size() - sentence_begin_ >= kLongestSentence) finish_sentence(false);
      Token& token = tokens.emplace_back();
      token.from = static_cast<uint32_t>(at);
      token.to = static_cast<uint32_t>(word_end(text, at));
      token.entry = entry;
      token.sentence = static_cast<uint32_t>(sentences.size());
      token.first = tokens.size() - 1 == sentence_begin_;
      if (mark != 0 && !token.first) ++clause_;
      token.clause = clause_;
      token.break_before = mark;
      token.quoted = quoted;
      token.capital = is_upper(text[at]) && at + 1 < token.to && is_lower(text[at + 1]);
      if (token.to - token.from <= 6) {
        int32_t value = 0;
        for (size_t i = at; i < token.to && value >= 0; ++i)
          value = is_digit(text[i]) ? value * 10 + (text[i] - '0') : -1;
        token.number = value;
      }
      add_plain(text.substr(at, token.to - at), mark != 0 || token.first);
      at = token.to;
      mark = 0;
      continue;
    }
    switch (kind) {
      case Kind::kEnd:
        if (!inside_number(text, at)) finish_sentence(text[at] == '?');
        break;
      case Kind::kLine:
        finish_sentence(false);
        break;
      case Kind::kComma:
        mark = static_cast<uint8_t>(length == 1 ? text[at] : '-');
        break;
      case Kind::kQuote:
        quoted = !quoted;
        mark = '"';
        break;
      case Kind::kApostrophe:
        quoted = word_follows(text, at + length);
        mark = '"';
        break;
      default:
        if (text[at] == '-' && at > 0 && text[at - 1] == ' ') mark = '-';
        break;
    }
    at += length;
  }
  finish_sentence(false);
}

// No entry of the lexicon reaches over a mark, so that one stands among the plain words too.
void Text::add_plain(std::string_view word, bool after_mark) {
  const auto token = static_cast<TokenIndex>(tokens.size() - 1);
  if (after_mark) plain_.push_back({0, token});
  uint64_t hash = kHashOfNothing, one_before = hash, two_before = hash;
  char last = 0, before_last = 0;
  size_t letters = 0;
  each_plain(word, [&](char letter) {
    two_before = one_before;
    one_before = hash;
    hash = hash_with(hash, letter);
    before_last = last;
    last = letter;
    ++letters;
  });
  const bool genitive = letters > 2 && before_last == '\'' && last == 's';
  plain_.push_back({word_key(genitive ? two_before : hash), token});
  if (genitive) plain_.push_back({kGenitiveKey, token});
}

Span Text::span(TokenIndex begin, TokenIndex end) const {
  const Token& first = tokens[begin];
  const Token& last = tokens[end - 1];
  const uint32_t from = entries[first.entry].text_from;
  return {first.entry, first.from - from, last.to - from};
}

}  // namespace onus::reading
