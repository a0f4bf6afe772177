#include "sampling/draw.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/english.h"
#include "base/sha256.h"
#include "base/text.h"

namespace onus {
namespace {

constexpr size_t kSeedBytes = 200;

struct Ticket {
  std::string digits;
  const FrameReport* report = nullptr;
};

}  // namespace

std::optional<std::string> unusable_seed(std::string_view seed) {
  if (seed.empty() || seed.size() > kSeedBytes)
    return fmt::format("--seed must be a text of 1 to {} bytes", kSeedBytes);
  if (find_bad_utf8(seed) || std::ranges::any_of(seed, [](char c) {
        return static_cast<unsigned char>(c) < 0x20;
      }))
    return "--seed must be one line of readable text";
  return std::nullopt;
}

void draw(const AuditFrame& frame, AuditPlan& plan) {
  std::vector<std::vector<Ticket>> of_stratum(plan.strata.size());
  for (const FrameReport& report : frame.reports) {
    ONUS_CHECK(report.stratum < of_stratum.size());
    of_stratum[report.stratum].push_back({sha256_of(plan.seed + "\n" + report.id), &report});
  }
  std::vector<Ticket> drawn;
  for (size_t h = 0; h < of_stratum.size(); ++h) {
    auto& tickets = of_stratum[h];
    ONUS_CHECK(plan.strata[h].sample <= tickets.size());
    const auto last = tickets.begin() + static_cast<ptrdiff_t>(plan.strata[h].sample);
    std::ranges::partial_sort(tickets, last, {}, &Ticket::digits);
    std::move(tickets.begin(), last, std::back_inserter(drawn));
  }
  std::ranges::sort(drawn, {}, &Ticket::digits);

  std::vector<Ticket> second;
  for (const Ticket& ticket : drawn)
    second.push_back({sha256_of(plan.seed + "\nsecond\n" + ticket.report->id), ticket.report});
  std::ranges::sort(second, {}, &Ticket::digits);
  const double wanted = std::ceil(plan.second_read * static_cast<double>(second.size()) - 1e-9);
  second.resize(std::min(second.size(), static_cast<size_t>(std::max(0.0, wanted))));

  plan.drawn.clear();
  for (const Ticket& ticket : drawn) {
    const PlannedStratum& stratum = plan.strata[ticket.report->stratum];
    const bool twice = std::ranges::any_of(
        second, [&](const Ticket& one) { return one.report == ticket.report; });
    plan.drawn.push_back(
        {ticket.report->id, ticket.report->stratum,
         static_cast<double>(stratum.sample) / static_cast<double>(stratum.reports), twice});
  }
}

Result<void> check_strata(const AuditFrame& frame, const AuditPlan& plan) {
  std::vector<uint64_t> reports(plan.strata.size());
  for (const FrameReport& report : frame.reports) {
    if (report.stratum >= reports.size())
      return fail(fmt::format("the frame puts report {} into a stratum that the plan lacks",
                              report.id));
    ++reports[report.stratum];
  }
  for (size_t h = 0; h < reports.size(); ++h)
    if (reports[h] != plan.strata[h].reports || plan.strata[h].sample > reports[h])
      return fail(fmt::format("stratum '{}' has {} in the frame and {} in the plan",
                              plan.strata[h].name, in_figures(reports[h], "report", "reports"),
                              with_commas(plan.strata[h].reports)));
  return {};
}

Result<void> check_draw(const AuditFrame& frame, const AuditPlan& plan) {
  if (auto fits = check_strata(frame, plan); !fits) return fits;
  AuditPlan again = plan;
  draw(frame, again);
  if (again.drawn.size() != plan.drawn.size())
    return fail(fmt::format("the seed draws {} and the plan has {}",
                            in_figures(again.drawn.size(), "report", "reports"),
                            with_commas(plan.drawn.size())));
  for (size_t i = 0; i < plan.drawn.size(); ++i) {
    const DrawnReport &mine = again.drawn[i], &theirs = plan.drawn[i];
    if (mine.report != theirs.report)
      return fail(fmt::format("the seed draws report {} where the plan has {}", mine.report,
                              theirs.report));
    if (mine.stratum != theirs.stratum || mine.second_read != theirs.second_read ||
        std::abs(mine.probability - theirs.probability) > 1e-9)
      return fail(fmt::format("report {} is drawn with another stratum, probability or second "
                              "reading than the plan says", mine.report));
  }
  return {};
}

}  // namespace onus
