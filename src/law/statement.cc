#include "law/statement.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "law/card_parser.h"

namespace onus {
namespace {

// In the order of Keyword.
constexpr std::array<std::string_view, kKeywords> kNames = {
    "rule",    "in force", "source", "level",    "when",    "and",
    "or when", "then",     "unless", "disputed", "because", "example", "guarantee"};

bool blank(char c) { return c == ' ' || c == '\t'; }

size_t indentation(std::string_view line) {
  size_t i = 0;
  while (i < line.size() && blank(line[i])) ++i;
  return i;
}

// Takes a word and the blanks after it off the line.
bool take_word(std::string_view& line, std::string_view word) {
  if (!line.starts_with(word)) return false;
  if (line.size() > word.size() && !blank(line[word.size()])) return false;
  line.remove_prefix(word.size());
  line.remove_prefix(indentation(line));
  return true;
}

std::optional<Keyword> take_keyword(std::string_view& line) {
  for (size_t k = 0; k < kNames.size(); ++k) {
    std::string_view left = line;
    const size_t gap = kNames[k].find(' ');
    const bool fits = take_word(left, kNames[k].substr(0, gap)) &&
                      (gap == std::string_view::npos || take_word(left, kNames[k].substr(gap + 1)));
    if (!fits) continue;
    line = left;
    return static_cast<Keyword>(k);
  }
  return std::nullopt;
}

std::string nearest_keyword(std::string_view word) {
  for (std::string_view name : kNames)
    if (edit_distance(word, name, 2) <= 2) return fmt::format("; did you mean '{}'?", name);
  return fmt::format("; write one of {}", fmt::join(kNames, ", "));
}

}  // namespace

std::string_view name_of(Keyword keyword) { return kNames[static_cast<size_t>(keyword)]; }

std::vector<Word> Statement::words(size_t from, size_t to) const {
  std::vector<Word> words;
  for (size_t i = from; i < to;) {
    if (blank(rest[i])) {
      ++i;
      continue;
    }
    size_t end = i + 1;
    if (rest[i] != ',')
      while (end < to && !blank(rest[end]) && rest[end] != ',') ++end;
    words.push_back({rest.substr(i, end - i), at(i)});
    i = end;
  }
  return words;
}

StatementReader::StatementReader(std::string_view text, const std::string& file, ErrorList& errors)
    : text_(text), file_(file), errors_(errors) {
  if (text_.starts_with("\xEF\xBB\xBF")) text_.remove_prefix(3);  // a byte order mark
  if (!readable()) text_ = {};
}

bool StatementReader::readable() {
  if (text_.size() > CardLimits::kFileBytes) {
    errors_.add(
        fmt::format("is larger than {} bytes; split it into several files", CardLimits::kFileBytes),
        {file_});
    return false;
  }
  size_t bad = find_bad_utf8(text_).value_or(text_.size());
  for (size_t i = 0; i < bad; ++i) {
    const auto c = static_cast<unsigned char>(text_[i]);
    if ((c < 0x20 && c != '\n' && c != '\t' && c != '\r') || c == 0x7F) bad = i;
  }
  if (bad == text_.size()) return true;
  const std::string_view before = text_.substr(0, bad);
  const auto line = static_cast<uint32_t>(std::ranges::count(before, '\n') + 1);
  const size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  errors_.add("a byte that is not text; save the file as plain text in UTF-8",
              {file_, line, static_cast<uint32_t>(bad - line_start + 1)});
  return false;
}

bool StatementReader::next_line(std::string_view& line) {
  line = {};
  if (next_ >= text_.size()) return false;
  const size_t end = std::min(text_.find('\n', next_), text_.size());
  line = text_.substr(next_, end - next_);
  next_ = end + 1;
  ++line_;
  while (!line.empty() && (line.back() == '\r' || blank(line.back()))) line.remove_suffix(1);
  if (line.size() > CardLimits::kLineBytes) {
    errors_.add(fmt::format("a line longer than {} bytes; split it", CardLimits::kLineBytes),
                {file_, line_, 1});
    line = {};
  }
  return true;
}

bool StatementReader::next(Statement& out) {
  std::string_view line;
  while (next_line(line)) {
    const size_t indent = indentation(line);
    std::string_view left = line.substr(indent);
    if (left.empty() || left.front() == '#') continue;
    out.place = {file_, line_, static_cast<uint32_t>(indent + 1)};
    const auto keyword = take_keyword(left);
    if (!keyword) {
      const std::string_view word = left.substr(0, left.find_first_of(" \t"));
      errors_.add(fmt::format("'{}' does not start a line of a rule{}", cut_utf8(word, 40),
                              nearest_keyword(word)),
                  out.place);
      continue;
    }
    out.keyword = *keyword;
    out.rest = left;
    out.rest_column = static_cast<uint32_t>(line.size() - left.size() + 1);
    if (std::ranges::count(out.rest, '"') % 2 != 0) join_open_quote(out, indent);
    return true;
  }
  return false;
}

// Lines that belong to an open quote stand further in than its keyword.
void StatementReader::join_open_quote(Statement& statement, size_t keyword_indent) {
  const Place opened = statement.at(statement.rest.rfind('"'));
  for (;;) {
    const size_t next_before = next_;
    const uint32_t line_before = line_;
    std::string_view line;
    next_line(line);
    const size_t indent = indentation(line);
    if (line.size() == indent || indent <= keyword_indent) {
      next_ = next_before;
      line_ = line_before;
      errors_.add(
          "a quote opened here is never closed; end the text with \" and start its further "
          "lines further in than the keyword",
          opened);
      statement.rest += '"';
      return;
    }
    if (statement.rest.size() + line.size() > CardLimits::kTextBytes) {
      errors_.add(fmt::format("a quoted text longer than {} bytes", CardLimits::kTextBytes),
                  opened);
      statement.rest += '"';
      return;
    }
    statement.rest += ' ';
    statement.rest += line.substr(indent);
    if (std::ranges::count(line, '"') % 2 != 0) return;
  }
}

}  // namespace onus
