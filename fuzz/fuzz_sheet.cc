// Any bytes as a review sheet, beside a sound one: must be refused with a place, or leave every answer of
// the sound sheet as it was, read the same after it is written, and give figures that can be.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/csv.h"
#include "base/text.h"
#include "estimate/sample_design.h"
#include "fuzz/parts.h"
#include "review/audit_input.h"
#include "review/review_testing.h"
#include "review/sheet_lines.h"

namespace {

using namespace onus;

struct Fixture {
  testing::SmallAudit audit;
  ReviewBook book = audit.book();
};

const Fixture& fixture() {
  static const Fixture one;
  return one;
}

std::string sheet_of(const std::vector<SheetLine>& lines) {
  std::string csv;
  const auto row = [&](auto cell) {
    for (size_t c = 0; c < kSheetColumns; ++c) {
      if (c > 0) csv += ',';
      append_csv(csv, cell(c));
    }
    csv += "\r\n";
  };
  row([](size_t c) { return name_of(static_cast<SheetColumn>(c)); });
  for (const SheetLine& line : lines)
    row([&](size_t c) { return std::string_view(line.cells[c]); });
  return csv;
}

void check_errors(const std::vector<Error>& errors) {
  ONUS_CHECK(!errors.empty());
  for (const Error& error : errors) {
    ONUS_CHECK(!error.place.file.empty() && error.place.line > 0 && error.place.column > 0);
    ONUS_CHECK(!find_bad_utf8(error.message));
  }
}

void check_lines(const SheetFile& sheet) {
  std::vector<Error> errors;
  const auto lines = parse_sheet_lines(sheet, fixture().book, errors);
  const size_t wrong = errors.size();
  const auto again = parse_sheet_lines({"again.csv", sheet_of(lines)}, fixture().book, errors);
  ONUS_CHECK(errors.size() == wrong && again.size() == lines.size());
  for (size_t i = 0; i < lines.size(); ++i) ONUS_CHECK(again[i].cells == lines[i].cells);
}

}  // namespace

// The sheet of the fuzzer comes after the first line "---"; before it, a sound one or any other.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  const SheetFile first{"first.csv", std::string(part_of(rest))};
  const SheetFile second{"second.csv", std::string(rest)};
  check_lines(first);
  check_lines(second);
  const ReviewBook& book = fixture().book;
  const auto alone = parse_reviews({first}, book);
  const auto both = parse_reviews({first, second}, book);
  if (!alone) check_errors(alone.error());
  if (!both) check_errors(both.error());
  if (!both) return 0;
  ONUS_CHECK(alone.has_value());
  for (const auto& [key, review] : *alone) ONUS_CHECK(same_answer(review, both->at(key)));
  const FinalReviews final = final_reviews(*both, book.plan());
  if (!final.errors.empty()) return 0;
  const AuditInput input = audit_input(final, fixture().audit.frame, book);
  ONUS_CHECK(design_of(input.data).has_value());
  for (const auto* measures : {&input.shares, &input.units, &input.reasons})
    for (const ShareMeasure& one : *measures)
      for (size_t i = 0; i < one.x.size(); ++i) ONUS_CHECK(0 <= one.y[i] && one.y[i] <= one.x[i]);
  return 0;
}
