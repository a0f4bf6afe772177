#include "review/audit_input.h"

#include <algorithm>
#include <map>

namespace onus {
namespace {

const std::string kNoUnit = "(no unit given)";

// Collects y and x of measures, report by report.
class Shares {
 public:
  explicit Shares(size_t reports) : reports_(reports) {}

  // Adds one thing looked at, and whether it was as it should be.
  void add(size_t report, std::string group, std::string name, std::string_view title, bool as_should) {
    auto [place, first] = index_.try_emplace({std::move(group), std::move(name)}, measures_.size());
    if (first)
      measures_.push_back({place->first.first, place->first.second, std::string(title),
                           std::vector<double>(reports_), std::vector<double>(reports_)});
    ShareMeasure& measure = measures_[place->second];
    measure.x[report] += 1;
    measure.y[report] += as_should ? 1 : 0;
  }

  // By group, in the order in which groups were first met, then by name.
  std::vector<ShareMeasure> finish() {
    std::vector<std::string> order;
    for (const ShareMeasure& one : measures_)
      if (std::ranges::find(order, one.group) == order.end()) order.push_back(one.group);
    std::ranges::stable_sort(measures_, {}, [&](const ShareMeasure& one) {
      return std::pair(std::ranges::find(order, one.group) - order.begin(), one.name);
    });
    return std::move(measures_);
  }

 private:
  size_t reports_;
  std::map<std::pair<std::string, std::string>, size_t> index_;
  std::vector<ShareMeasure> measures_;
};

class Builder {
 public:
  Builder(const FinalReviews& final, const AuditFrame& frame, const ReviewBook& book)
      : final_(final), frame_(frame), book_(book), tables_(book.tables()),
        shares_(final.reviews.size()) {}

  AuditInput run() {
    for (const AuditDomain& domain : tables_.domains()) out_.data.domains.push_back(domain.name);
    strata();
    for (size_t i = 0; i < final_.reviews.size(); ++i) report(i, *final_.reviews[i]);
    out_.shares = shares_.finish();
    return std::move(out_);
  }

 private:
  void strata() {
    const size_t domains = tables_.domains().size();
    for (const PlannedStratum& one : book_.plan().strata)
      out_.data.strata.push_back({one.name, one.reports, std::vector<CrimeCount>(domains)});
    for (const FrameReport& one : frame_.reports) {
      const auto counts = machine_counts(one, tables_);
      auto& sums = out_.data.strata[one.stratum].machine;
      for (size_t d = 0; d < domains; ++d) {
        sums[d].expected += counts[d].expected;
        sums[d].recorded += counts[d].recorded;
      }
    }
  }

  void report(size_t i, const Review& review) {
    const FrameReport& framed = *book_.frame(review.report);
    const DrawnReport& drawn = *book_.drawn(review.report);
    const PlannedStratum& stratum = book_.plan().strata[drawn.stratum];
    ReviewedReport& out = out_.data.reports.emplace_back();
    out.stratum = drawn.stratum;
    out.weight = static_cast<double>(stratum.reports) / static_cast<double>(stratum.sample);
    out.machine = machine_counts(framed, tables_);
    out.reviewed.resize(tables_.domains().size());
    for (const ReviewedCrime& crime : review.crimes) {
      for (const size_t d : domains_of(crime.crime_class, framed)) {
        out.reviewed[d].expected += 1;
        out.reviewed[d].recorded += crime.held.empty() ? 0 : 1;
      }
      crime_shares(i, review, framed, crime);
    }
    for (const ReviewedRecord& record : review.records) record_shares(i, framed, record);
    report_shares(i, review, framed);
    found_missing(review, framed);
  }

  std::span<const size_t> domains_of(const std::string& crime_class, const FrameReport& framed) {
    return tables_.domains_of(crime_class, local_day(framed.received));
  }

  bool is_report_record(const std::string& crime_class, const FrameReport& framed) const {
    const ClassListing* listed = tables_.class_on(crime_class, local_day(framed.received));
    return listed && listed->report_record;
  }

  void crime_shares(size_t i, const Review& review, const FrameReport& framed,
                    const ReviewedCrime& crime) {
    if (is_report_record(crime.crime_class, framed))
      return shares_.add(i, "reports_not_crimes", "made",
                         "N100, N200 and N300 records made, of those that should exist",
                         !crime.held.empty());
    const auto domains = domains_of(crime.crime_class, framed);
    if (domains.empty()) return;  // fraud
    shares_.add(i, "units", framed.unit.empty() ? kNoUnit : framed.unit,
                "crimes recorded, of those that should be, by unit", !crime.held.empty());
    if (review.domestic_abuse)
      shares_.add(i, "domestic_abuse", "recorded",
                  "crimes recorded, of those of domestic abuse that should be", !crime.held.empty());
    if (const FrameRecord* record = record_of(framed, crime.held)) {
      for (const size_t d : domains)
        shares_.add(i, "timeliness", tables_.domains()[d].name,
                    "recorded within the time limit, of the crimes recorded", record->in_time);
      return shares_.add(i, "right_class", "all", "in the right class, of the crimes recorded",
                         record->crime_class == crime.crime_class);
    }
    missing_shares(i, review, crime);
  }

  void missing_shares(size_t i, const Review& review, const ReviewedCrime& crime) {
    for (const MissingReason& reason : tables_.reasons())
      shares_.add(i, "reasons", reason.name, reason.title, reason.name == crime.reason);
    shares_.add(i, "domestic_abuse", "of_missing", "of domestic abuse, of the crimes missing",
                review.domestic_abuse);
    if (review.domestic_abuse && review.safeguarded != "not-needed")
      shares_.add(i, "domestic_abuse", "safeguarded",
                  "victim safeguarded, of the crimes of domestic abuse missing",
                  review.safeguarded == "yes");
  }

  void record_shares(size_t i, const FrameReport& framed, const ReviewedRecord& record) {
    if (record.crime_at_once) {
      shares_.add(i, "reports_not_crimes", "rightly",
                  "rightly no crime at once, of the N100, N200 and N300 records held",
                  !*record.crime_at_once);
      shares_.add(i, "reports_not_crimes", "ground_given",
                  "ground written down, of the N100, N200 and N300 records held",
                  *record.ground_given);
    }
    if (!record.right) return;
    const FrameRecord& held = *record_of(framed, record.number);
    for (const size_t d : domains_of(held.crime_class, framed)) {
      const std::string& domain = tables_.domains()[d].name;
      shares_.add(i, "cancellations_right", domain, "rightly cancelled, of the crimes cancelled",
                  *record.right);
      shares_.add(i, "cancellations_entitled", domain,
                  "cancelled by somebody entitled, of the crimes cancelled", *record.entitled);
      if (record.told != "not-needed")
        shares_.add(i, "cancellations_told", domain, "victim told, of the crimes cancelled",
                    record.told == "yes");
    }
  }

  void report_shares(size_t i, const Review& review, const FrameReport& framed) {
    if (review.referral != "not-needed")
      shares_.add(i, "referrals", "made", "referral made, of the reports that need one",
                  review.referral == "made");
    if (review.equality != "no-victim")
      shares_.add(i, "equality", "complete",
                  "protected characteristics complete, of the reports with a victim",
                  review.equality == "complete");
    if (review.safeguarded != "not-needed")
      shares_.add(i, "safeguarding", "all", "victim safeguarded, of the reports that need it",
                  review.safeguarded == "yes");
    for (const FrameRecord& record : framed.held) {
      if (record.report_record || record.status == HeldStatus::kCancelled) continue;
      const bool answers = std::ranges::any_of(
          review.crimes, [&](const ReviewedCrime& one) { return one.held == record.number; });
      shares_.add(i, "over_recorded", "all", "answer no crime that should exist, of the live records",
                  !answers);
    }
  }

  // By class within a report: the fewer of the two is what both found.
  void found_missing(const Review& review, const FrameReport& framed) {
    std::map<std::string, std::pair<uint64_t, uint64_t>> of_class;
    for (const FrameOwed& owed : framed.owed)
      if (!domains_of(owed.crime_class, framed).empty())
        of_class[owed.crime_class].first += owed.owed - owed.recorded;
    for (const ReviewedCrime& crime : review.crimes)
      if (crime.held.empty() && !domains_of(crime.crime_class, framed).empty())
        ++of_class[crime.crime_class].second;
    for (const auto& [crime_class, count] : of_class) {
      out_.missing.machine += count.first;
      out_.missing.review += count.second;
      out_.missing.both += std::min(count.first, count.second);
    }
  }

  const FinalReviews& final_;
  const AuditFrame& frame_;
  const ReviewBook& book_;
  const AuditTables& tables_;
  Shares shares_;
  AuditInput out_;
};

}  // namespace

AuditInput audit_input(const FinalReviews& final, const AuditFrame& frame, const ReviewBook& book) {
  return Builder(final, frame, book).run();
}

}  // namespace onus
