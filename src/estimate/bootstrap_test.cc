#include "estimate/bootstrap.h"

#include <gtest/gtest.h>

#include "estimate/estimate_testing.h"
#include "estimate/ratio.h"

namespace onus {
namespace {

struct Drawn {
  KnownFrame frame = known_frame(0.1);
  AuditData data;
  SampleDesign design;
  DomainCounts counts;

  explicit Drawn(const std::vector<uint32_t>& n) {
    RandomStream random(7);
    data = Sampler(frame).draw(n, random);
    design = design_of(data).value();
    counts = counts_of(data, 0);
  }
  BootstrapIntervals bootstrap(uint64_t seed) const {
    return bootstrap_ratio(design, counts.recorded, counts.expected, 4000, seed);
  }
};

TEST(Bootstrap, AgreesWithTheLinearisedError) {
  const Drawn drawn({200, 150});  // a third of the frame: without its correction, a fifth too much
  const Estimate rate = combined_ratio(drawn.design, drawn.counts.recorded, drawn.counts.expected);
  const BootstrapIntervals b = drawn.bootstrap(3);
  EXPECT_EQ(b.used, 4000);
  EXPECT_NEAR(b.error / rate.error(), 1, 0.05);
  EXPECT_NEAR(b.percentile.low, rate.value - kZ95 * rate.error(), 0.3 * rate.error());
  EXPECT_NEAR(b.bca.high, rate.value + kZ95 * rate.error(), 0.3 * rate.error());
}

TEST(Bootstrap, TheSeedDecides) {
  const Drawn drawn({60, 40});
  EXPECT_EQ(drawn.bootstrap(5).bca.low, drawn.bootstrap(5).bca.low);
  EXPECT_NE(drawn.bootstrap(5).bca.low, drawn.bootstrap(6).bca.low);
}

TEST(Bootstrap, LookingAtEverythingLeavesNothingToResample) {
  const BootstrapIntervals b = Drawn({600, 400}).bootstrap(1);
  EXPECT_NEAR(b.percentile.high - b.percentile.low, 0, 1e-12);
  EXPECT_NEAR(b.bca.high - b.bca.low, 0, 1e-12);
}

}  // namespace
}  // namespace onus
