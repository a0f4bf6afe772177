// One line of JSON as a flat list of its values, in the order written. Reads several hundred
// megabytes a second, reuses its memory, and can say where each value stands.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace onus {

enum class JsonKind : uint8_t { kNull, kTruth, kNumber, kText, kArray, kObject };

struct JsonNode {
  JsonKind kind = JsonKind::kNull;
  uint32_t next = 0;      // the index after the last value inside this one
  std::string_view key;   // empty outside an object
  std::string_view text;  // text unescaped; a number, true or false as written
};

// One at a time; use one a thread.
class JsonTape {
 public:
  static constexpr size_t kDepth = 32;
  static constexpr size_t kKeys = 512;          // in one object
  static constexpr size_t kKeyBytes = 4096;
  static constexpr size_t kValues = 1'000'000;  // in one line

  JsonTape();
  ~JsonTape();
  JsonTape(JsonTape&&) noexcept;
  JsonTape& operator=(JsonTape&&) noexcept;

  // Reads one JSON value, UTF-8 without a byte order mark. The nodes point into the line and into
  // this tape: both must stay as they are while nodes are used. An error has the byte column.
  // Refused besides broken JSON: a key twice in one object, half of a surrogate pair, bytes that are
  // not UTF-8, and what is over the limits above.
  Result<void> read(std::string_view line);

  // Node 0 is the whole; the children of node i start at i + 1, each followed by its next, up to
  // the next of i.
  const std::vector<JsonNode>& nodes() const { return nodes_; }

  // The byte column, from 1, at which the value of a node starts. Scans the line: for messages.
  uint32_t column_of(size_t node) const;

  // An error at that node.
  std::unexpected<Error> fail_at(size_t node, std::string message) const;

 private:
  struct Handler;
  struct Parser;

  Error translated(size_t offset, int code, const std::string& problem) const;

  std::unique_ptr<Parser> parser_;
  std::string_view line_;
  std::vector<JsonNode> nodes_;
};

// "a number", "text", "a list"...
std::string_view words_for(JsonKind kind);

// Text, or a whole number as written. Otherwise an error that names the field.
Result<std::string_view> json_word(const JsonTape& tape, size_t node);
// Text only.
Result<std::string_view> json_text(const JsonTape& tape, size_t node);
// Null, or text without anything in it: as if the field were not there.
bool json_absent(const JsonNode& node);

}  // namespace onus
