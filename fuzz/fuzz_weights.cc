// Any bytes as stories.csv (before the first line "---"), as words.weights (before the second) and as
// a report: must give stories and weights or errors that have a place, and then a weighed account
// whose words are in the report.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "fuzz/parts.h"
#include "law/rulebook.h"
#include "weighing/weigher.h"

namespace {

using namespace onus;
using namespace onus::weighing;

const Rulebook& rulebook() {
  static const Rulebook book =
      load_rulebook(std::filesystem::path(ONUS_SOURCE_DIR) / "rulebook").value();
  return book;
}

std::optional<Experience> experience_of(std::string_view csv, std::string_view words) {
  auto book = read_stories(csv, "fuzz.csv", rulebook().vocabulary());
  if (!book) ONUS_CHECK(book.error().place.file == "fuzz.csv" && book.error().place.line > 0);
  const auto weights = read_weights(words, "fuzz.weights");
  if (!weights) ONUS_CHECK(weights.error().place.file == "fuzz.weights");
  if (!book || !weights) return {};
  const auto again = read_weights(weights_text(*weights), "fuzz.weights");
  ONUS_CHECK(again.has_value());
  auto experience = make_experience(std::move(*book), *weights, "fuzz.weights");
  if (!experience) return {};
  return std::move(*experience);
}

Report report_of(std::string_view text) {
  Report report;
  report.received = Instant{1'780'000'000};  // in 2026
  const size_t half = text.size() / 2;
  for (const std::string_view one : {text.substr(0, half), text.substr(half)})
    report.log.push_back({report.received, "CH", std::string(one)});
  return report;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  const std::string_view csv = part_of(rest), words = part_of(rest);
  const auto experience = experience_of(csv, words);
  if (!experience) return 0;
  const Report report = report_of(rest);
  Account account;
  account.received = report.received;
  Weigher(rulebook(), *experience).weigh(report, account);
  for (const Span& span : account.spans)
    ONUS_CHECK(span.from < span.to && span.to <= report.log.at(span.entry).text.size());
  return 0;
}
