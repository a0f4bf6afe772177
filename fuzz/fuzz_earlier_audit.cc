// What says it is the estimate.json of an earlier audit. What is read must be written and read
// again as the same, and a page can be made of it.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "estimate/audit_report.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  auto earlier = onus::read_earlier({reinterpret_cast<const char*>(data), size});
  if (!earlier || earlier->empty()) return 0;
  onus::AuditReport report{.from = earlier->back().from, .to = earlier->back().to};
  for (const auto& domain : earlier->back().domains) {
    report.estimate.domains.push_back({.domain = domain.name});
    report.estimate.domains.back().rate = {
        .value = domain.value, .error = domain.error, .wilson = domain.interval};
  }
  earlier->pop_back();
  report.earlier = *earlier;
  std::string json, html, csv;
  append_report_json(json, report);
  append_report_html(html, report);
  append_report_csv(csv, report);
  const auto again = onus::read_earlier(json);
  ONUS_CHECK(again && again->size() == earlier->size() + 1);
  return 0;
}
