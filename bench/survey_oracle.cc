// Random designs and what Onus estimates from them, for bench/survey_oracle.R to put to R's survey
// package. survey_oracle DIR [DESIGNS] writes DIR/units.csv and DIR/estimates.csv.
#include <fmt/format.h>

#include <cstdlib>
#include <string>

#include "base/files.h"
#include "estimate/assisted.h"
#include "estimate/random.h"
#include "estimate/rate_estimate.h"
#include "estimate/recording_rate.h"

namespace onus {
namespace {

// 2 to 8 strata; every third design with weights that differ within a stratum, some strata seen
// whole, never all.
AuditData random_design(RandomStream& random, int number) {
  AuditData data{.domains = {"all"}};
  const uint32_t strata = 2 + random.below(7);
  for (uint32_t h = 0; h < strata; ++h) {
    const uint32_t n = 3 + random.below(60);
    const uint32_t population = h > 0 && random.below(8) == 0 ? n : n + 1 + random.below(20 * n);
    const double crime = 0.2 + 0.7 * random.fraction(), rate = 0.5 + 0.48 * random.fraction();
    FrameStratum stratum{std::to_string(h), population, {{}}};
    for (uint32_t k = 0; k < n; ++k) {
      ReviewedReport r{h, static_cast<double>(population) / n, {{}}, {{}}};
      if (number % 3 == 0 && population > n) r.weight *= 1 + 0.5 * random.fraction();
      const uint32_t crimes = k == 0 || random.fraction() < crime ? 1 + random.below(3) : 0;
      for (uint32_t c = 0; c < crimes; ++c) {
        const bool recorded = random.fraction() < rate;
        r.reviewed[0].expected += 1;
        r.reviewed[0].recorded += recorded;
        if (random.fraction() < 0.15) continue;
        r.machine[0].expected += 1;
        r.machine[0].recorded += recorded;
      }
      r.machine[0].expected += random.fraction() < 0.1;
      stratum.machine[0].expected +=
          r.weight * r.machine[0].expected * (0.9 + 0.2 * random.fraction());
      stratum.machine[0].recorded += r.weight * r.machine[0].recorded;
      data.reports.push_back(std::move(r));
    }
    data.strata.push_back(std::move(stratum));
  }
  return data;
}

struct Files {
  std::string units =
      "design,stratum,population,weight,y,x,ym,xm,found,frame_ym,frame_xm,stratum_xm\n";
  std::string estimates = "design,what,value\n";

  void estimate(int design, std::string_view what, double value) {
    estimates += fmt::format("{},{},{:.17g}\n", design, what, value);
  }
  void interval(int design, std::string_view what, const Interval& interval) {
    estimate(design, fmt::format("{} low", what), interval.low);
    estimate(design, fmt::format("{} high", what), interval.high);
  }
  void with_error(int design, std::string_view what, const Estimate& e) {
    estimate(design, what, e.value);
    estimate(design, fmt::format("{} error", what), e.error());
  }
};

bool add_design(Files& files, const AuditData& data, int number) {
  const SampleDesign design = unchecked_design_of(data);  // random totals of the machine need not fit
  const DomainCounts c = counts_of(data, 0);
  std::vector<double> found, all(c.recorded.size(), 1), stratum_xm;
  for (const double y : c.recorded) found.push_back(y > 0);
  for (const FrameStratum& s : data.strata) stratum_xm.push_back(s.machine[0].expected);
  for (size_t i = 0; i < data.reports.size(); ++i) {
    const uint32_t h = data.reports[i].stratum;
    files.units +=
        fmt::format("{},{},{},{:.17g},{},{},{},{},{},{:.17g},{:.17g},{:.17g}\n", number, h,
                    data.strata[h].reports, data.reports[i].weight, c.recorded[i], c.expected[i],
                    c.machine_recorded[i], c.machine_expected[i], found[i],
                    c.frame_machine_recorded, c.frame_machine_expected, stratum_xm[h]);
  }
  files.with_error(number, "mean", stratified_mean(design, c.recorded));
  files.with_error(number, "combined ratio", combined_ratio(design, c.recorded, c.expected));
  files.with_error(number, "separate ratio",
                   separate_ratio_total(design, c.recorded, c.expected, stratum_xm));
  files.with_error(number, "difference", difference_rate(design, c));
  files.with_error(number, "regression", regression_rate(design, c));
  const RateEstimate share = rate_estimate(design, combined_ratio(design, found, all), all);
  files.interval(number, "weighted Wilson", share.wilson);
  files.interval(number, "weighted Clopper-Pearson", share.clopper_pearson);
  double hits = 0;
  for (const double f : found) hits += f;
  const auto simple =
      rate_interval({static_cast<int64_t>(hits), static_cast<int64_t>(found.size()), {}, {}});
  if (!simple) return false;
  files.interval(number, "Wilson", simple->wilson);
  files.interval(number, "Clopper-Pearson", simple->clopper_pearson);
  return true;
}

}  // namespace
}  // namespace onus

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: survey_oracle DIR [DESIGNS]\n");
    return 2;
  }
  const std::string folder = argv[1];
  const int designs = argc > 2 ? std::atoi(argv[2]) : 60;
  onus::RandomStream random(2026);
  onus::Files files;
  for (int number = 1; number <= designs; ++number)
    if (!onus::add_design(files, onus::random_design(random, number), number)) return 2;
  const bool written = onus::write_file(folder + "/units.csv", files.units) &&
                       onus::write_file(folder + "/estimates.csv", files.estimates);
  return written ? 0 : 2;
}
