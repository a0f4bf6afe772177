#include "sampling/allocation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "sampling/sampling_testing.h"

namespace onus {
namespace {

using Wanted = std::vector<std::optional<double>>;

TEST(Allocation, NeymanByHand) {
  // Two strata of 100 and 300, spreads 2 and 1: shares 200 to 300.
  const Strata strata{.strata = {{"a", 100}, {"b", 300}}, .merged = {}};
  const std::vector<DomainSpread> spread = {{.machine = {50, 40}, .variances = {4, 1}}};
  const Wanted wanted = {0.02};
  EXPECT_EQ(allocate(Allocation::kNeyman, 100, strata, spread, wanted),
            (std::vector<uint64_t>{40, 60}));
  EXPECT_EQ(allocate(Allocation::kProportional, 100, strata, spread, wanted),
            (std::vector<uint64_t>{25, 75}));
  // 2 x 10 to 1 x 17.32.
  EXPECT_EQ(allocate(Allocation::kPower, 100, strata, spread, wanted),
            (std::vector<uint64_t>{54, 47}));
}

TEST(Allocation, NoStratumIsLeftOutOrOverdrawn) {
  const Strata strata{.strata = {{"a", 3}, {"b", 1000}, {"c", 40}}, .merged = {}};
  const std::vector<DomainSpread> spread = {{.machine = {50, 40}, .variances = {100, 0, 100}}};
  const Wanted wanted = {0.02};
  const auto sample = allocate(Allocation::kNeyman, 60, strata, spread, wanted);
  EXPECT_EQ(sample, (std::vector<uint64_t>{3, kLeastSample, 40}));
}

TEST(Allocation, HalfWidthOfASimpleRandomSampleIsThePublishedOne) {
  // One crime a report, one stratum, nothing that the machine gets wrong: p = .85 and plus or minus 2
  // points is the 1,225 of inspectors, shortened by the finite population.
  AuditFrame frame;
  for (int i = 0; i < 20'000; ++i) {
    FrameReport report = testing::frame_report(
        i, "control-room", "violence", i % 20 < 3 ? FrameScore::kMissing : FrameScore::kRecorded);
    report.resulted = true;
    report.score = FrameScore::kRecorded;
    frame.reports.push_back(report);
  }
  const Strata strata = stratify(frame);
  const auto& tables = testing::tables_in_use();
  const auto spread = spreads(frame, strata, tables, {.telling = 0, .quiet = 0});
  Wanted wanted(tables.domains().size());
  wanted[0] = 0.02;
  const SampleSize size = size_for(Allocation::kProportional, strata, spread, wanted);
  const double n = 1225 / (1 + 1224.0 / 20'000);
  EXPECT_NEAR(static_cast<double>(size.reports()), n, 2);
  EXPECT_LE(*size.half_widths[0], 0.02);
  EXPECT_FALSE(size.half_widths[2].has_value());  // no sexual offence in the frame
}

TEST(Allocation, TheWholeFrameHasNoWidth) {
  AuditFrame frame = testing::small_frame();
  const Strata strata = stratify(frame);
  const auto& tables = testing::tables_in_use();
  const auto spread = spreads(frame, strata, tables, {});
  Wanted wanted(tables.domains().size());
  wanted[0] = 0.02;
  const SampleSize all = size_of(Allocation::kNeyman, 1'000'000, strata, spread, wanted);
  EXPECT_EQ(all.reports(), frame.reports.size());
  EXPECT_NEAR(*all.half_widths[0], 0, 1e-12);
  for (const Allocation one : kEveryAllocation) {
    const SampleSize size = size_for(one, strata, spread, wanted);
    EXPECT_LE(*size.half_widths[0], 0.02) << name_of(one);
    EXPECT_EQ(allocation_from(name_of(one)), one);
  }
}

}  // namespace
}  // namespace onus
