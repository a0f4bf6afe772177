#include "reading/lexicon_syntax.h"

#include "base/text.h"

namespace onus::reading {
namespace {

constexpr size_t kLongestLine = 4000;

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool is_name(std::string_view text) {
  if (text.empty()) return false;
  for (char c : text)
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) return false;
  return true;
}

std::string_view without_comment(std::string_view line) {
  for (size_t i = 0; i < line.size(); ++i)
    if (line[i] == '#' && (i == 0 || is_blank(line[i - 1]))) return line.substr(0, i);
  return line;
}

// Takes the first word off the text.
std::string_view take_word(std::string_view& text) {
  size_t end = 0;
  while (end < text.size() && !is_blank(text[end])) ++end;
  const std::string_view word = text.substr(0, end);
  text = trim(text.substr(end));
  return word;
}

class Parser {
 public:
  Parser(const std::string& file, WordLines words, std::vector<LexBlock>& blocks,
         std::vector<Error>& errors)
      : file_(file), words_(words), blocks_(blocks), errors_(errors) {}

  void line(std::string_view raw, uint32_t number) {
    number_ = number;
    if (!raw.empty() && raw.back() == '\r') raw.remove_suffix(1);
    if (raw.size() > kLongestLine) return error("the line is longer than 4000 bytes; split it", 1);
    const std::string_view text = without_comment(raw);
    const std::string_view content = trim(text);
    if (content.empty()) return;
    const auto column = static_cast<uint32_t>(content.data() - raw.data() + 1);
    if (find_bad_utf8(content))
      return error("the line is not UTF-8; save the file as UTF-8", column);
    if (is_blank(raw.front()))
      inner(content, raw, column);
    else
      header(content);
  }

 private:
  void error(std::string message, uint32_t column) {
    errors_.push_back({std::move(message), {file_, number_, column}});
  }

  void header(std::string_view text) {
    in_block_ = false;
    LexBlock block;
    block.place = {file_, number_, 1};
    block.type = take_word(text);
    const size_t equals = text.find('=');
    if (equals != std::string_view::npos) {
      block.value = trim(text.substr(equals + 1));
      text = trim(text.substr(0, equals));
    }
    block.name = text;
    if (!is_name(block.type))
      return error("a block starts with its type at the start of the line, such as: concept strike",
                   1);
    if (!is_name(block.name))
      return error("'" + block.name + "' is not a name; use small letters, digits and hyphens", 1);
    blocks_.push_back(std::move(block));
    in_block_ = true;
  }

  void inner(std::string_view text, std::string_view raw, uint32_t column) {
    if (!in_block_)
      return error("an indented line belongs to a block; start one first, such as: concept strike",
                   column);
    LexLine line;
    line.place = {file_, number_, column};
    line.key = take_word(text);
    if (words_ == WordLines::kSkip && is_word_line(line.key)) return;
    line.rest = text;
    while (!text.empty()) {
      const size_t comma = text.find(',');
      const std::string_view piece = trim(text.substr(0, comma));
      const auto at = static_cast<uint32_t>(piece.data() - raw.data() + 1);
      if (piece.empty())
        error("nothing stands between two commas; take one away", at);
      else
        line.items.push_back({std::string(piece), {file_, number_, at}});
      text = comma == std::string_view::npos ? std::string_view{} : trim(text.substr(comma + 1));
    }
    if (line.items.empty() && line.key != "unique" && line.key != "group" && line.key != "faint")
      return error("'" + line.key + "' needs something behind it", column);
    blocks_.back().lines.push_back(std::move(line));
  }

  const std::string& file_;
  const WordLines words_;
  std::vector<LexBlock>& blocks_;
  std::vector<Error>& errors_;
  uint32_t number_ = 0;
  bool in_block_ = false;
};

}  // namespace

bool is_word_line(std::string_view key) {
  return key == "verb" || key == "deed" || key == "noun" || key == "adj" || key == "phrase";
}

void parse_lexicon(std::string_view text, const std::string& file, WordLines words,
                   std::vector<LexBlock>& blocks, std::vector<Error>& errors) {
  Parser parser(file, words, blocks, errors);
  uint32_t number = 0;
  while (!text.empty()) {
    const size_t end = text.find('\n');
    parser.line(text.substr(0, end), ++number);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
}

}  // namespace onus::reading
