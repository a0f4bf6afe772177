#include "review/audit_input.h"

#include <algorithm>
#include <array>
#include <map>

namespace onus {
namespace {

const std::string kNoUnit = "(no unit given)";

// Collects y and x of measures, report by report; they stand in the order in which they are first met.
class Shares {
 public:
  explicit Shares(size_t reports) : reports_(reports) {}

  // What a measure is, without its figures.
  using About = ShareMeasure;

  // Adds one thing looked at, and whether it is what is counted.
  void add(size_t report, const About& about, bool counted) {
    const auto [place, first] = index_.try_emplace(about.name, measures_.size());
    if (first) {
      measures_.push_back(about);
      measures_.back().y.resize(reports_);
      measures_.back().x.resize(reports_);
    }
    ShareMeasure& measure = measures_[place->second];
    measure.x[report] += 1;
    measure.y[report] += counted ? 1 : 0;
  }

  // Sorted by name, so that no order of reports changes them.
  std::vector<ShareMeasure> finish() {
    std::ranges::sort(measures_, {}, &ShareMeasure::name);
    return std::move(measures_);
  }

 private:
  size_t reports_;
  std::map<std::string, size_t> index_;
  std::vector<ShareMeasure> measures_;
};

constexpr const char* kInTime = "Recorded within the time limit";
constexpr const char* kReports = "N100, N200 and N300 records";
constexpr const char* kCancelled = "Cancelled crimes";
constexpr const char* kAbuse = "Domestic abuse";
constexpr const char* kClasses = "Classes, and records beyond what is owed";
constexpr const char* kSafeguarding = "Safeguarding and referrals";
constexpr const char* kEquality = "Victims' protected characteristics";

// What shares are of.
const Noun kToExist = {"record that should exist", "records that should exist"};
const Noun kAbuseOwed = {"crime of domestic abuse that should be recorded",
                         "crimes of domestic abuse that should be recorded"};
const Noun kRecorded = {"crime recorded", "crimes recorded"};
const Noun kMissing = {"crime not recorded", "crimes not recorded"};
const Noun kAbuseMissing = {"crime of domestic abuse not recorded",
                            "crimes of domestic abuse not recorded"};
const Noun kReportRecord = {"record held", "records held"};
const Noun kOneCancelled = {"crime cancelled", "crimes cancelled"};
const Noun kToTell = {"crime cancelled whose victim was to be told",
                      "crimes cancelled whose victim was to be told"};
const Noun kToRefer = {"report that needs one", "reports that need one"};
const Noun kToSafeguard = {"report that needs it", "reports that need it"};
const Noun kWithVictim = {"report with a victim", "reports with a victim"};
const Noun kLive = {"live crime record", "live crime records"};

// In the order in which people read them, each under the question it is evidence for.
constexpr std::array<std::pair<std::string_view, EvidenceQuestion>, 7> kGroups = {{
    {kInTime, EvidenceQuestion::kRecording},
    {kReports, EvidenceQuestion::kRecording},
    {kCancelled, EvidenceQuestion::kRecording},
    {kAbuse, EvidenceQuestion::kRecording},
    {kClasses, EvidenceQuestion::kSystems},
    {kSafeguarding, EvidenceQuestion::kSystems},
    {kEquality, EvidenceQuestion::kSystems},
}};

void put_in_order(std::vector<ShareMeasure>& shares, const AuditTables& tables) {
  const auto group = [](const ShareMeasure& one) {
    return std::ranges::find_if(kGroups, [&](const auto& g) { return one.group.starts_with(g.first); });
  };
  // Groups and measures of a domain in the order of the domains.
  const auto domain = [&](const ShareMeasure& one) {
    const auto& domains = tables.domains();
    return std::ranges::find_if(domains, [&](const AuditDomain& d) {
             return one.name.ends_with("_" + d.name);
           }) - domains.begin();
  };
  for (ShareMeasure& one : shares) one.question = group(one)->second;
  std::ranges::stable_sort(shares, {}, [&](const ShareMeasure& one) {
    return std::pair(group(one) - kGroups.begin(), domain(one));
  });
}

class Builder {
 public:
  Builder(const FinalReviews& final, const AuditFrame& frame, const ReviewBook& book)
      : final_(final), frame_(frame), book_(book), tables_(book.tables()),
        shares_(final.reviews.size()), units_(final.reviews.size()),
        reasons_(final.reviews.size()) {}

  AuditInput run() {
    for (const AuditDomain& domain : tables_.domains()) out_.data.domains.push_back(domain.name);
    strata();
    for (size_t i = 0; i < final_.reviews.size(); ++i) report(i, *final_.reviews[i]);
    out_.shares = shares_.finish();
    put_in_order(out_.shares, tables_);
    out_.units = units_.finish();
    out_.reasons = reasons_.finish();
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
    const bool recorded = !crime.held.empty();
    if (is_report_record(crime.crime_class, framed))
      return shares_.add(i, {"report_records_made", "Made where one should exist", kReports, kToExist},
                         recorded);
    const auto domains = domains_of(crime.crime_class, framed);
    if (domains.empty()) return;  // fraud
    const std::string& unit = framed.unit.empty() ? kNoUnit : framed.unit;
    units_.add(i, {unit, unit}, recorded);
    if (review.domestic_abuse)
      shares_.add(i, {"domestic_abuse_recorded", "Recorded", kAbuse,
                      kAbuseOwed}, recorded);
    const FrameRecord* record = record_of(framed, crime.held);
    if (!record) return missing_shares(i, review, crime);
    for (const size_t d : domains)
      shares_.add(i, {"in_time_" + tables_.domains()[d].name, tables_.domains()[d].title, kInTime,
                      kRecorded}, record->in_time);
    shares_.add(i, {"right_class", "Recorded in the right class", kClasses, kRecorded},
                record->crime_class == crime.crime_class);
  }

  void missing_shares(size_t i, const Review& review, const ReviewedCrime& crime) {
    for (const MissingReason& reason : tables_.reasons())
      reasons_.add(i, {reason.name, reason.title}, reason.name == crime.reason);
    shares_.add(i, {"domestic_abuse_of_missing", "Of domestic abuse", kAbuse, kMissing},
                review.domestic_abuse);
    if (review.domestic_abuse && review.safeguarded != "not-needed")
      shares_.add(i, {"domestic_abuse_safeguarded", "Victim safeguarded all the same", kAbuse,
                      kAbuseMissing}, review.safeguarded == "yes");
  }

  void record_shares(size_t i, const FrameReport& framed, const ReviewedRecord& record) {
    if (record.crime_at_once) {
      shares_.add(i, {"report_records_right", "Rightly no crime at once", kReports, kReportRecord},
                  !*record.crime_at_once);
      shares_.add(i, {"report_records_ground", "Ground written down", kReports, kReportRecord},
                  *record.ground_given);
    }
    if (!record.right) return;
    const FrameRecord& held = *record_of(framed, record.number);
    for (const size_t d : domains_of(held.crime_class, framed)) {
      const AuditDomain& domain = tables_.domains()[d];
      const std::string group = std::string(kCancelled) + ": " + domain.title;
      shares_.add(i, {"cancelled_rightly_" + domain.name, "Rightly cancelled", group,
                      kOneCancelled}, *record.right);
      shares_.add(i, {"cancelled_entitled_" + domain.name, "Decided by somebody entitled", group,
                      kOneCancelled}, *record.entitled);
      if (record.told != "not-needed")
        shares_.add(i, {"cancelled_told_" + domain.name, "Victim told", group,
                        kToTell}, record.told == "yes");
    }
  }

  void report_shares(size_t i, const Review& review, const FrameReport& framed) {
    if (review.referral != "not-needed")
      shares_.add(i, {"referral_made", "Referral made", kSafeguarding, kToRefer},
                  review.referral == "made");
    if (review.safeguarded != "not-needed")
      shares_.add(i, {"safeguarded", "Victim safeguarded", kSafeguarding, kToSafeguard},
                  review.safeguarded == "yes");
    if (review.equality != "no-victim")
      shares_.add(i, {"equality_complete", "Written down in full", kEquality, kWithVictim},
                  review.equality == "complete");
    for (const FrameRecord& record : framed.held) {
      if (record.report_record || record.status == HeldStatus::kCancelled) continue;
      const bool answers = std::ranges::any_of(
          review.crimes, [&](const ReviewedCrime& one) { return one.held == record.number; });
      shares_.add(i, {"over_recorded", "Records that answer no crime", kClasses, kLive},
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
  Shares shares_, units_, reasons_;
  AuditInput out_;
};

}  // namespace

AuditInput audit_input(const FinalReviews& final, const AuditFrame& frame, const ReviewBook& book) {
  return Builder(final, frame, book).run();
}

}  // namespace onus
