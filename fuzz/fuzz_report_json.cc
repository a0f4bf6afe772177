// One line of NDJSON, read as a report and as a held record. A report that is accepted must read the
// same after it is written.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "report/held_json.h"
#include "report/report_json.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view line(reinterpret_cast<const char*>(data), size);
  static onus::ReportReader reports;
  static onus::HeldReader held;
  auto record = held.read(line);
  ONUS_CHECK(record || record.error().place.column <= size + 1);
  auto report = reports.read(line);
  if (!report) {
    ONUS_CHECK(report.error().place.column >= 1 && report.error().place.column <= size + 1);
    return 0;
  }
  std::string first, second;
  onus::append_report(first, *report);
  auto again = reports.read(first);
  ONUS_CHECK(again.has_value());
  onus::append_report(second, *again);
  ONUS_CHECK(first == second);
  return 0;
}
