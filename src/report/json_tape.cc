#include "report/json_tape.h"

#include <fmt/format.h>

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/error.hpp>
#include <functional>
#include <optional>

#include "base/text.h"

namespace onus {

namespace json = boost::json;

// Receives the parser's events and lays the nodes out.
struct JsonTape::Handler {
  static constexpr size_t max_object_size = kKeys;
  static constexpr size_t max_array_size = kValues;
  static constexpr size_t max_key_size = kKeyBytes;
  static constexpr size_t max_string_size = size_t{1} << 31;

  std::vector<JsonNode>* nodes = nullptr;
  std::string_view line;
  std::string unescaped;  // never grows past the line's size, so that views into it stay good
  std::string_view key;
  std::vector<uint32_t> open;
  size_t number_bytes = 0;
  std::string problem;

  void start(std::string_view new_line, std::vector<JsonNode>& new_nodes) {
    nodes = &new_nodes;
    nodes->clear();
    line = new_line;
    unescaped.clear();
    unescaped.reserve(line.size());
    key = {};
    open.clear();
    number_bytes = 0;
    problem.clear();
  }

  bool refuse(std::string why, json::error_code& ec) {
    problem = std::move(why);
    ec = json::error::exception;  // any error stops the parser; the problem says which
    return false;
  }

  // The whole of a text of which this is the last part.
  std::string_view whole(json::string_view last, size_t total) {
    const std::string_view part(last.data(), last.size());
    const std::less_equal<const char*> not_after;
    if (part.size() == total && not_after(line.data(), part.data()) &&
        not_after(part.data() + part.size(), line.data() + line.size()))
      return part;
    unescaped.append(part);
    return std::string_view(unescaped).substr(unescaped.size() - total);
  }

  bool add(JsonKind kind, std::string_view text, json::error_code& ec) {
    if (nodes->size() == kValues)
      return refuse(fmt::format("more than {} values in one line", kValues), ec);
    nodes->push_back({kind, static_cast<uint32_t>(nodes->size() + 1), key, text});
    key = {};
    return true;
  }

  bool enter(JsonKind kind, json::error_code& ec) {
    if (!add(kind, {}, ec)) return false;
    open.push_back(static_cast<uint32_t>(nodes->size() - 1));
    return true;
  }

  bool leave() {
    (*nodes)[open.back()].next = static_cast<uint32_t>(nodes->size());
    open.pop_back();
    return true;
  }

  bool on_document_begin(json::error_code&) { return true; }
  bool on_document_end(json::error_code&) { return true; }
  bool on_object_begin(json::error_code& ec) { return enter(JsonKind::kObject, ec); }
  bool on_object_end(size_t, json::error_code&) { return leave(); }
  bool on_array_begin(json::error_code& ec) { return enter(JsonKind::kArray, ec); }
  bool on_array_end(size_t, json::error_code&) { return leave(); }

  bool on_key_part(json::string_view part, size_t, json::error_code&) {
    unescaped.append(part.data(), part.size());
    return true;
  }
  bool on_key(json::string_view last, size_t total, json::error_code& ec) {
    key = whole(last, total);
    for (uint32_t i = open.back() + 1; i < nodes->size(); i = (*nodes)[i].next)
      if ((*nodes)[i].key == key)
        return refuse(fmt::format("'{}' stands twice in one object; keep one of them",
                                  cut_utf8(key, 60)), ec);
    return true;
  }

  bool on_string_part(json::string_view part, size_t, json::error_code&) {
    unescaped.append(part.data(), part.size());
    return true;
  }
  bool on_string(json::string_view last, size_t total, json::error_code& ec) {
    return add(JsonKind::kText, whole(last, total), ec);
  }

  bool on_number_part(json::string_view part, json::error_code&) {
    unescaped.append(part.data(), part.size());
    number_bytes += part.size();
    return true;
  }
  bool add_number(json::string_view last, json::error_code& ec) {
    const size_t total = number_bytes + last.size();
    number_bytes = 0;
    return add(JsonKind::kNumber, whole(last, total), ec);
  }
  bool on_int64(int64_t, json::string_view last, json::error_code& ec) {
    return add_number(last, ec);
  }
  bool on_uint64(uint64_t, json::string_view last, json::error_code& ec) {
    return add_number(last, ec);
  }
  bool on_double(double, json::string_view last, json::error_code& ec) {
    return add_number(last, ec);
  }

  bool on_bool(bool truth, json::error_code& ec) {
    return add(JsonKind::kTruth, truth ? "true" : "false", ec);
  }
  bool on_null(json::error_code& ec) { return add(JsonKind::kNull, {}, ec); }
  bool on_comment_part(json::string_view, json::error_code&) { return true; }
  bool on_comment(json::string_view, json::error_code&) { return true; }
};

struct JsonTape::Parser {
  static json::parse_options options() {
    json::parse_options wanted;
    wanted.max_depth = kDepth;
    return wanted;
  }
  json::basic_parser<Handler> basic{options()};
};

JsonTape::JsonTape() : parser_(std::make_unique<Parser>()) {}
JsonTape::~JsonTape() = default;
JsonTape::JsonTape(JsonTape&&) noexcept = default;
JsonTape& JsonTape::operator=(JsonTape&&) noexcept = default;

namespace {

constexpr std::string_view kHalfCharacter =
    "half a character (a lone surrogate) after \\u; write both halves or the character itself";

// True when the text before the offset ends in the first half of a pair, as \ud83d.
bool after_half(std::string_view line, size_t offset) {
  if (offset < 6 || offset > line.size()) return false;
  const std::string half = ascii_lower(line.substr(offset - 6, 4));
  return half.starts_with("\\ud") && std::string_view("89ab").contains(half[3]);
}

std::string words_for_broken(std::string_view line, size_t offset) {
  if (line.starts_with("\xFF\xFE") || line.starts_with("\xFE\xFF"))
    return "this is UTF-16; save the file as UTF-8";
  if (offset >= line.size()) return "the line ends before its JSON is complete; is it cut short?";
  if (after_half(line, offset)) return std::string(kHalfCharacter);
  const auto c = static_cast<unsigned char>(line[offset]);
  if (find_bad_utf8(line.substr(offset, 4)) == size_t{0})
    return fmt::format("byte 0x{:02X} is not UTF-8; save the file as UTF-8", c);
  if (c < 0x20)
    return fmt::format("control character 0x{:02X}; inside text write it as \\u{:04x}", c, c);
  if (c == '\'') return "text in single quotes; JSON wants double quotes";
  return fmt::format("broken JSON: '{}' cannot stand here",
                     line.substr(offset, c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4));
}

}  // namespace

Error JsonTape::translated(size_t offset, int code, const std::string& problem) const {
  auto at = [&](std::string message) {
    return Error{std::move(message), {"", 0, static_cast<uint32_t>(offset + 1)}};
  };
  if (!problem.empty()) return at(problem);
  switch (static_cast<json::error>(code)) {
    case json::error::incomplete:
      offset = line_.size();
      return at(words_for_broken(line_, offset));
    case json::error::extra_data:
      return at("more text after the end of the object; write one object a line");
    case json::error::too_deep:
      return at(fmt::format("objects and lists inside each other deeper than {}", kDepth));
    case json::error::illegal_leading_surrogate:
    case json::error::illegal_trailing_surrogate:
    case json::error::expected_utf16_escape:
      return at(std::string(kHalfCharacter));
    case json::error::expected_hex_digit: return at("\\u wants four hexadecimal digits after it");
    case json::error::exponent_overflow: return at("a number too large to read");
    case json::error::object_too_large:
      return at(fmt::format("more than {} keys in one object", kKeys));
    case json::error::array_too_large:
      return at(fmt::format("more than {} values in one line", kValues));
    case json::error::key_too_large:
      return at(fmt::format("a key longer than {} bytes", kKeyBytes));
    case json::error::string_too_large: return at("a text too long to read");
    default: return at(words_for_broken(line_, offset));
  }
}

Result<void> JsonTape::read(std::string_view line) {
  line_ = line;
  auto& basic = parser_->basic;
  basic.reset();
  basic.handler().start(line, nodes_);
  json::error_code ec;
  const size_t read = basic.write_some(false, line.data(), line.size(), ec);
  if (!ec && read < line.size()) ec = json::error::extra_data;
  if (!ec) return {};
  nodes_.clear();
  return std::unexpected(translated(read, ec.value(), basic.handler().problem));
}

uint32_t JsonTape::column_of(size_t node) const {
  constexpr std::string_view kBlank = " \t\r\n";
  size_t count = 0;
  for (size_t i = 0; i < line_.size();) {
    const size_t start = i;
    const char c = line_[i++];
    if (kBlank.contains(c) || c == ',' || c == ':' || c == ']' || c == '}') continue;
    if (c == '"') {
      while (i < line_.size() && line_[i] != '"') i += line_[i] == '\\' ? 2 : 1;
      ++i;
      const size_t after = line_.find_first_not_of(kBlank, i);
      if (after != std::string_view::npos && line_[after] == ':') continue;
    } else if (c != '{' && c != '[') {
      i = std::min(line_.find_first_of(",]} \t\r\n", i), line_.size());
    }
    if (count++ == node) return static_cast<uint32_t>(start + 1);
  }
  return 1;
}

std::unexpected<Error> JsonTape::fail_at(size_t node, std::string message) const {
  return fail(std::move(message), {"", 0, column_of(node)});
}

std::string_view words_for(JsonKind kind) {
  switch (kind) {
    case JsonKind::kNull: return "null";
    case JsonKind::kTruth: return "true or false";
    case JsonKind::kNumber: return "a number";
    case JsonKind::kText: return "text";
    case JsonKind::kArray: return "a list";
    case JsonKind::kObject: return "an object";
  }
  return "";
}

Result<std::string_view> json_text(const JsonTape& tape, size_t node) {
  const JsonNode& value = tape.nodes()[node];
  if (value.kind == JsonKind::kText) return value.text;
  return tape.fail_at(node, fmt::format("'{}' is {}; write text in double quotes", value.key,
                                        words_for(value.kind)));
}

Result<std::string_view> json_word(const JsonTape& tape, size_t node) {
  const JsonNode& value = tape.nodes()[node];
  if (value.kind == JsonKind::kNumber &&
      value.text.find_first_not_of("0123456789") == std::string_view::npos)
    return value.text;
  return json_text(tape, node);
}

bool json_absent(const JsonNode& node) {
  return node.kind == JsonKind::kNull || (node.kind == JsonKind::kText && node.text.empty());
}

}  // namespace onus
