#include "sampling/few.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "base/english.h"
#include "base/text_table.h"

namespace onus {
namespace {

using Counts = std::vector<uint64_t>;  // by stratum

class Counting {
 public:
  Counting(const AuditFrame& frame, const AuditTables& tables, size_t strata)
      : tables_(tables), strata_(strata), owed_(tables.domains().size(), Counts(strata)),
        cancelled_(tables.domains().size(), Counts(strata)) {
    for (const FrameReport& report : frame.reports) add(report);
  }

  // What is counted, in the order in which it is said.
  std::vector<std::pair<std::string, Counts>> things() const {
    std::vector<std::pair<std::string, Counts>> out;
    for (size_t d = 0; d < owed_.size(); ++d) {
      const std::string& title = tables_.domains()[d].title;
      out.emplace_back(title + ": crimes owed", owed_[d]);
      out.emplace_back(title + ": crimes cancelled", cancelled_[d]);
    }
    for (const auto& [name, counts] : report_records_) out.emplace_back(name + " records", counts);
    return out;
  }

 private:
  void add(const FrameReport& report) {
    const auto counts = machine_counts(report, tables_);
    for (size_t d = 0; d < counts.size(); ++d)
      owed_[d][report.stratum] += static_cast<uint64_t>(counts[d].expected);
    for (const FrameRecord& record : report.held) {
      if (record.report_record) {
        const std::string name = record.crime_class.substr(0, record.crime_class.find('/'));
        ++report_records_.try_emplace(name, strata_).first->second[report.stratum];
      } else if (record.status == HeldStatus::kCancelled) {
        for (const size_t d : tables_.domains_of(record.crime_class, local_day(report.received)))
          ++cancelled_[d][report.stratum];
      }
    }
  }

  const AuditTables& tables_;
  size_t strata_;
  std::vector<Counts> owed_, cancelled_;  // by domain
  std::map<std::string, Counts> report_records_;
};

// Reports of a stratum, of a sample so many times as large.
double enlarged(const PlannedStratum& stratum, double times) {
  return std::min(static_cast<double>(stratum.reports),
                  times * static_cast<double>(stratum.sample));
}

double expected(const Counts& counts, const std::vector<PlannedStratum>& strata, double times) {
  double sum = 0;
  for (size_t h = 0; h < strata.size(); ++h)
    if (counts[h] > 0)
      sum += static_cast<double>(counts[h]) * enlarged(strata[h], times) /
             static_cast<double>(strata[h].reports);
  return sum;
}

// By halving; the largest enlargement takes the whole frame.
uint64_t reports_for(double wanted, const Counts& counts,
                     const std::vector<PlannedStratum>& strata) {
  double low = 1, high = 1;
  for (const PlannedStratum& one : strata)
    if (one.sample > 0)
      high = std::max(high, static_cast<double>(one.reports) / static_cast<double>(one.sample));
  while (high - low > 1e-6 * high) {
    const double middle = (low + high) / 2;
    (expected(counts, strata, middle) < wanted ? low : high) = middle;
  }
  double reports = 0;
  for (const PlannedStratum& one : strata) reports += enlarged(one, high);
  return static_cast<uint64_t>(std::ceil(reports - 1e-3));
}

}  // namespace

std::vector<FewOfAThing> few_in_sample(const AuditFrame& frame, const AuditTables& tables,
                                       const std::vector<PlannedStratum>& strata) {
  constexpr auto kEnough = static_cast<double>(kEnoughToLookAt);
  std::vector<FewOfAThing> out;
  for (const auto& [what, counts] : Counting(frame, tables, strata.size()).things()) {
    FewOfAThing few{.what = what, .sample = expected(counts, strata, 1)};
    for (const uint64_t count : counts) few.frame += count;
    // Where all of them are in the sample, no sample holds more.
    if (few.sample >= std::min(kEnough, static_cast<double>(few.frame) - 1e-9)) continue;
    if (few.frame >= kEnoughToLookAt) few.reports = reports_for(kEnough, counts, strata);
    out.push_back(std::move(few));
  }
  return out;
}

std::string few_in_words(const std::vector<FewOfAThing>& few) {
  if (few.empty()) return {};
  TextTable table("lrrr");
  table.row({"", "in the frame", "in the sample", fmt::format("reports for {}", kEnoughToLookAt)});
  for (const FewOfAThing& one : few)
    table.row({one.what, with_commas(one.frame), fmt::format("{:.1f}", one.sample),
               one.reports ? "about " + with_commas(*one.reports) : "not so many exist"});
  return "\nToo few to look at one by one are to be expected of these; inspectors look at 15 to 20 of "
         "each\n" +
         table.text() +
         "Take a larger sample, or look at them apart from it: what is picked out is no random sample "
         "and\nbelongs in no rate.\n";
}

}  // namespace onus
