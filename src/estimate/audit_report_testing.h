// An invented audit with something under every heading, for tests.
#pragma once

#include "estimate/audit_report.h"
#include "estimate/estimate_testing.h"

namespace onus {

inline AuditData example_data() {
  KnownFrame frame = known_frame(0.1);
  frame.domains = {"all", "violence", "rape"};
  for (size_t i = 0; i < frame.reports.size(); ++i) {
    KnownReport& r = frame.reports[i];
    for (auto* counts : {&r.truth, &r.machine}) {
      counts->push_back(i % 3 == 0 ? (*counts)[0] : CrimeCount{});
      counts->push_back({});
    }
  }
  RandomStream random(4);
  return Sampler(frame).draw({180, 120}, random);
}

inline AuditReport example_report() {
  AuditReport report{
      .force = "Borsetshire", .from = *parse_day("2026-03-01"), .to = *parse_day("2026-08-31")};
  report.recorded_crime = 57'000;
  report.estimate =
      *estimate_audit(example_data(), {.resamples = 500, .recorded_crime = {57'000, 21'000}});
  report.domain_titles = {
      {"all", "All crime"}, {"violence", "Violence against the person"}, {"rape", "Rape"}};
  const auto share = [](uint64_t count, uint64_t of) {
    RateEstimate r{.value = static_cast<double>(count) / static_cast<double>(of)};
    r.normal = r.wilson = r.clopper_pearson = wilson_interval(r.value, static_cast<double>(of));
    return r;
  };
  report.measures = {{"within_24_hours", "Recorded within 24 hours of the report", "Timeliness",
                      {"crime recorded", "crimes recorded"}, EvidenceQuestion::kRecording, 170, 210,
                      share(170, 210)},
                     {"n100_right",
                      "Rightly held as a report of rape not yet confirmed",
                      "N100",
                      {"N100 record", "N100 records"},
                      EvidenceQuestion::kRecording,
                      9,
                      14,
                      {}},
                     {"cancelled_right",
                      "Rightly cancelled",
                      "Cancelled crimes: violence",
                      {"record", "records"},
                      EvidenceQuestion::kSystems,
                      17,
                      20,
                      {}},
                     {"victim_told",
                      "The victim was told",
                      "Cancelled crimes: violence",
                      {"record", "records"},
                      EvidenceQuestion::kSystems,
                      12,
                      20,
                      {}}};
  report.units = {{"North", {120, 101}, share(101, 120)},
                  {"South", {80, 60}, share(60, 80)},
                  {"Control room", {14, 13}, share(13, 14)}};
  report.reasons = {{"not_believed", "The victim was not believed", 6, 21},
                    {"second_crime_missed", "A second crime of the report was missed", 14, 43},
                    {"wrong_code", "Closed with a code that hides crime", 9, 31}};
  ReviewerAgreement reviewers{.third_readings = 3};
  const std::vector<TwoReadings> readings = {{0, 0}, {0, 0}, {1, 1}, {1, 0}, {0, 0},
                                             {1, 1}, {0, 1}, {1, 1}, {0, 0}, {1, 1}};
  reviewers.agreement = agreement_of(readings, 2);
  reviewers.by_class = {{"Assault with injury", wilson_rate(4, 6)}};
  report.reviewers = reviewers;
  report.finders = TwoFinders{.first = 210, .second = 195, .both = 188};
  report.earlier = {
      {*parse_day("2025-03-01"),
       *parse_day("2025-08-31"),
       {{"all", 0.702, 0.02, {0.663, 0.741}}, {"violence", 0.66, 0.03, {0.6, 0.72}}}}};
  report.method = {.allocation = "Neyman",
                   .seed = "borsetshire-2026",
                   .frame_hash = "5f0c",
                   .seal = "a81d",
                   .onus = "0.1.0",
                   .rulebook = "1234",
                   .lexicon = "5678",
                   .strata = {{"mostly crime", 600, 180}, {"mostly not", 400, 120}},
                   .excluded = {{"received outside the period", 12}},
                   .notes = {"Stratum counter was merged with control room: 3 reports."}};
  return report;
}

}  // namespace onus
