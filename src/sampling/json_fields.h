// The fields of one object on a JsonTape, asked by name; errors name the field.
#pragma once

#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.h"
#include "report/json_tape.h"

namespace onus {

// The tape must outlive it. Objects here are small: every look-up walks the fields.
class JsonFields {
 public:
  JsonFields(const JsonTape& tape, size_t node) : tape_(tape), node_(node) {}

  std::optional<size_t> find(std::string_view key) const {
    for (const size_t child : children(node_))
      if (tape_.nodes()[child].key == key) return child;
    return std::nullopt;
  }
  Result<size_t> need(std::string_view key, JsonKind kind) const {
    const auto found = find(key);
    if (!found) return tape_.fail_at(node_, fmt::format("'{}' is missing", key));
    if (tape_.nodes()[*found].kind != kind)
      return tape_.fail_at(*found, fmt::format("'{}' must be {}", key, words_for(kind)));
    return *found;
  }
  Result<std::string> text(std::string_view key) const {
    ONUS_TRY(const size_t found, need(key, JsonKind::kText));
    return std::string(tape_.nodes()[found].text);
  }
  Result<double> number(std::string_view key) const {
    ONUS_TRY(const size_t found, need(key, JsonKind::kNumber));
    return number_at(found);
  }
  // Nothing where it is null.
  Result<std::optional<double>> number_or_null(std::string_view key) const {
    const auto found = find(key);
    if (found && tape_.nodes()[*found].kind == JsonKind::kNull) return std::optional<double>();
    ONUS_TRY(const double value, number(key));
    return std::optional<double>(value);
  }
  Result<uint64_t> count(std::string_view key) const {
    ONUS_TRY(const size_t found, need(key, JsonKind::kNumber));
    return count_at(found);
  }
  Result<bool> truth(std::string_view key) const {
    ONUS_TRY(const size_t found, need(key, JsonKind::kTruth));
    return tape_.nodes()[found].text == "true";
  }
  Result<Instant> instant(std::string_view key) const {
    ONUS_TRY(const size_t found, need(key, JsonKind::kText));
    return parse_instant(tape_.nodes()[found].text);
  }
  // The members of a list.
  Result<std::vector<size_t>> list(std::string_view key) const {
    ONUS_TRY(const size_t found, need(key, JsonKind::kArray));
    return children(found);
  }
  Result<JsonFields> object(std::string_view key) const {
    ONUS_TRY(const size_t found, need(key, JsonKind::kObject));
    return JsonFields(tape_, found);
  }
  JsonFields at(size_t node) const { return {tape_, node}; }

  std::vector<size_t> children(size_t node) const {
    const auto& nodes = tape_.nodes();
    std::vector<size_t> out;
    if (nodes[node].kind != JsonKind::kArray && nodes[node].kind != JsonKind::kObject) return out;
    for (size_t child = node + 1; child < nodes[node].next; child = nodes[child].next)
      out.push_back(child);
    return out;
  }
  Result<std::string> text_at(size_t node) const {
    if (tape_.nodes()[node].kind != JsonKind::kText) return tape_.fail_at(node, "must be text");
    return std::string(tape_.nodes()[node].text);
  }
  Result<uint64_t> count_at(size_t node) const {
    uint64_t value = 0;
    if (!whole(tape_.nodes()[node], value))
      return tape_.fail_at(node, "must be a whole number, 0 or more");
    return value;
  }

  Result<double> number_at(size_t node) const {
    const std::string_view text = tape_.nodes()[node].text;
    double value = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (wrong != std::errc() || end != text.data() + text.size())
      return tape_.fail_at(node, "must be a number");
    return value;
  }

 private:
  template <class T>
  static bool whole(const JsonNode& node, T& value) {
    const char* end = node.text.data() + node.text.size();
    const auto read = std::from_chars(node.text.data(), end, value);
    return node.kind == JsonKind::kNumber && read.ec == std::errc() && read.ptr == end;
  }

  const JsonTape& tape_;
  size_t node_;
};

}  // namespace onus
