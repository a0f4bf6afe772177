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
  static constexpr size_t kMostTextBytes = 64u << 10;
  static constexpr uint64_t kMostOfACount = 1'000'000'000;

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
    return text_at(found);
  }
  // From 0 to most.
  Result<double> number(std::string_view key, double most) const {
    ONUS_TRY(const size_t found, need(key, JsonKind::kNumber));
    return number_at(found, most);
  }
  // Nothing where it is null.
  Result<std::optional<double>> number_or_null(std::string_view key, double most) const {
    const auto found = find(key);
    if (!found) return tape_.fail_at(node_, fmt::format("'{}' is missing", key));
    return number_or_null_at(*found, most);
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
    auto read = parse_instant(tape_.nodes()[found].text);
    if (!read) return tape_.fail_at(found, read.error().message);
    return *read;
  }
  Result<Day> day(std::string_view key) const {
    ONUS_TRY(const size_t found, need(key, JsonKind::kText));
    auto read = parse_day(tape_.nodes()[found].text);
    if (!read) return tape_.fail_at(found, read.error().message);
    return *read;
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
    const JsonNode& value = tape_.nodes()[node];
    if (value.kind != JsonKind::kText) return tape_.fail_at(node, "must be text");
    if (value.text.size() > kMostTextBytes)
      return tape_.fail_at(node, fmt::format("a text longer than {} bytes", kMostTextBytes));
    return std::string(value.text);
  }
  Result<uint64_t> count_at(size_t node, uint64_t most = kMostOfACount) const {
    uint64_t value = 0;
    if (!whole(tape_.nodes()[node], value) || value > most)
      return tape_.fail_at(node, fmt::format("must be a whole number, 0 to {}", most));
    return value;
  }
  Result<double> number_at(size_t node, double most) const {
    double value = 0;
    if (!whole(tape_.nodes()[node], value) || !(value >= 0 && value <= most))
      return tape_.fail_at(node, fmt::format("must be a number, 0 to {}", most));
    return value;
  }
  Result<std::optional<double>> number_or_null_at(size_t node, double most) const {
    if (tape_.nodes()[node].kind == JsonKind::kNull) return std::optional<double>();
    ONUS_TRY(const double value, number_at(node, most));
    return std::optional<double>(value);
  }

  // An error at the field where it is there, else at the object.
  std::unexpected<Error> wrong(std::string_view key, std::string message) const {
    return tape_.fail_at(find(key).value_or(node_), std::move(message));
  }

 private:
  // The whole text of a number, as T.
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
