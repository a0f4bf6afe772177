// A mapping, and after a NUL byte a CSV file that is read through it. Every row must be accounted for:
// in a report or in a reject.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "report/csv_held.h"
#include "report/csv_reports.h"
#include "report/mapping.h"

namespace {

void read_reports(onus::MappedRows rows) {
  onus::SeenIds seen;
  auto sink = [](onus::Reject reject) {
    ONUS_CHECK(!reject.error.message.empty());
    ONUS_CHECK(reject.excerpt.size() <= onus::kExcerptBytes);
  };
  auto stream = onus::csv_reports(std::move(rows), sink, seen);
  onus::Report report;
  for (;;) {
    auto more = stream->next(report);
    ONUS_CHECK(more.has_value());
    if (!*more) return;
    ONUS_CHECK(!onus::flaw_of(report));
  }
}

void read_held(onus::MappedRows rows) {
  for (;;) {
    auto more = rows.next();
    if (more && !*more) return;
    if (more) (void)onus::held_from_row(rows);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view whole(reinterpret_cast<const char*>(data), size);
  const size_t end = std::min(whole.find('\0'), size);
  auto mapping = onus::parse_mapping(whole.substr(0, end), "m.toml");
  if (!mapping || end == size) return 0;
  const bool held = mapping->held;
  auto rows = onus::MappedRows::open(onus::CsvSource(whole.substr(end + 1)), std::move(*mapping),
                                     "in.csv");
  if (!rows) return 0;
  if (held)
    read_held(std::move(*rows));
  else
    read_reports(std::move(*rows));
  return 0;
}
