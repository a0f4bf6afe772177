#include "review/audit_result.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/english.h"
#include "estimate/sample_design.h"

namespace onus {
namespace {

double sum(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

uint64_t count(const std::vector<double>& values) {
  return static_cast<uint64_t>(std::llround(sum(values)));
}

AuditMeasure measure(const SampleDesign& design, const ShareMeasure& share) {
  return {.name = share.name,
          .title = share.title,
          .group = share.group,
          .of_what = share.of_what,
          .question = share.question,
          .count = count(share.y),
          .of = count(share.x),
          .rate = estimate_share(design, share.y, share.x)};
}

std::vector<TwoReadings> two_readings(const DoubleReadings& readings) {
  std::vector<TwoReadings> out;
  for (const auto& [first, second] : readings.readings) out.push_back({first, second});
  return out;
}

std::optional<ReviewerAgreement> reviewers(const Reviews& reviews, const AuditPlan& plan) {
  const DoubleReadings by_report = readings_by_report(reviews);
  if (by_report.readings.empty()) return std::nullopt;
  ReviewerAgreement out;
  out.agreement = agreement_of(two_readings(by_report),
                               static_cast<uint32_t>(by_report.categories.size()));
  const DoubleReadings by_class = readings_by_class(reviews);
  for (const CategoryAgreement& one : agreement_by_category(
           two_readings(by_class), static_cast<uint32_t>(by_class.categories.size())))
    if (one.category != 0)  // "no crime"
      out.by_class.emplace_back(by_class.categories[one.category], one.both);
  std::ranges::sort(out.by_class, {}, [](const auto& one) { return one.first; });
  out.third_readings = disagreements(reviews, plan).size();
  return out;
}

SampleMethod method_of(const AuditPlan& plan) {
  SampleMethod out{.allocation = std::string(name_of(plan.allocation)),
                   .seed = plan.seed,
                   .frame_hash = plan.frame_hash,
                   .seal = plan.seal,
                   .onus = plan.onus,
                   .rulebook = plan.rulebook,
                   .lexicon = plan.lexicon};
  for (const PlannedStratum& one : plan.strata)
    out.strata.push_back({one.name, one.reports, one.sample});
  for (const Excluded& one : plan.excluded) out.excluded.push_back({one.why, one.reports});
  for (const Merger& one : plan.merged)
    out.notes.push_back(fmt::format("{} of {} {} too small to stand alone and became '{}'.",
                                    capitalised(counted(one.strata.size(), "stratum", "strata")),
                                    counted(one.reports, "report", "reports"),
                                    one.strata.size() == 1 ? "was" : "were", one.into));
  return out;
}

}  // namespace

Result<AuditReport> audit_report(const Reviews& reviews, const FinalReviews& final,
                                 const AuditFrame& frame, const ReviewBook& book,
                                 AuditResultOptions options) {
  const AuditInput input = audit_input(final, frame, book);
  ONUS_TRY(const SampleDesign design, design_of(input.data));
  const AuditPlan& plan = book.plan();
  AuditReport out{.force = capitalised(plan.force), .from = plan.from, .to = plan.to};
  ONUS_TRY(out.estimate, estimate_audit(input.data, options.estimate));
  for (const PlannedDomain& domain : plan.domains)
    out.domain_titles.emplace_back(domain.name, domain.title);
  if (!options.estimate.recorded_crime.empty())
    out.recorded_crime = options.estimate.recorded_crime.front();
  for (const ShareMeasure& share : input.shares) out.measures.push_back(measure(design, share));
  for (const ShareMeasure& unit : input.units)
    out.units.push_back({unit.name, {sum(unit.x), sum(unit.y)},
                         estimate_share(design, unit.y, unit.x)});
  for (const ShareMeasure& reason : input.reasons)
    if (sum(reason.y) > 0)
      out.reasons.push_back({reason.name, reason.title, sum(reason.y),
                             weighted_sum(design, reason.y)});
  out.reviewers = reviewers(reviews, plan);
  if (input.missing.machine > 0 && input.missing.review > 0)
    out.finders = TwoFinders{input.missing.review, input.missing.machine, input.missing.both};
  out.earlier = std::move(options.earlier);
  out.method = method_of(plan);
  return out;
}

}  // namespace onus
