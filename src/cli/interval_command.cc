#include "cli/interval_command.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdio>

#include "base/english.h"
#include "base/json_out.h"

namespace onus {
namespace {

// Beyond these the normal interval is not to be relied on (doc/estimates.md).
constexpr int64_t kFewCrimes = 100;
constexpr double kNearlyAll = 0.97;

std::string crimes(double number) {
  return with_commas(static_cast<uint64_t>(std::llround(number)));
}

std::string as_json(const RateInput& in, const RateInterval& r) {
  std::string out;
  JsonOut j(out);
  auto interval = [&](std::string_view name, const Interval& i) {
    j.key(name).open_object().key("low").number(i.low, 12);
    j.key("high").number(i.high, 12).close_object();
  };
  j.open_object().field("recorded", in.recorded).field("expected", in.expected);
  if (in.population) j.field("population", *in.population);
  j.key("rate").number(r.rate, 12);
  interval("normal", r.normal);
  interval("wilson", r.wilson);
  interval("clopper_pearson", r.clopper_pearson);
  if (in.recorded_crime) {
    const auto number = [&](std::string_view name, std::optional<double> value) {
      j.key(name);
      if (value)
        j.number(*value, 6);
      else
        j.null();
    };
    const auto& u = r.unrecorded;
    j.field("recorded_crime", *in.recorded_crime).key("unrecorded").open_object();
    number("value", u ? std::optional(u->value) : std::nullopt);
    number("low", u ? std::optional(u->low) : std::nullopt);
    number("high", u ? u->high : std::nullopt);
    j.close_object();
  }
  j.close_object();
  return out + "\n";
}

std::string unrecorded_text(const RateInput& in, const RateInterval& r) {
  if (!r.unrecorded)
    return "Unrecorded a year: no figure, since none of the sample was recorded\n";
  const Unrecorded& u = *r.unrecorded;
  return fmt::format("Unrecorded a year: {} ({} to {}), from {} recorded in 12 months\n",
                     crimes(u.value), crimes(u.low), u.high ? crimes(*u.high) : "no upper end",
                     with_commas(static_cast<uint64_t>(*in.recorded_crime)));
}

std::string as_text(const RateInput& in, const RateInterval& r) {
  auto line = [](std::string_view name, const Interval& i) {
    return fmt::format("  {:<22} {:6.2f} to {:6.2f}  (half width {:.2f} points)\n", name,
                       100 * i.low, 100 * i.high, 50 * (i.high - i.low));
  };
  std::string out = fmt::format("{:.1f} percent recorded: {} of {}{}\n", 100 * r.rate,
                                with_commas(static_cast<uint64_t>(in.recorded)),
                                with_commas(static_cast<uint64_t>(in.expected)),
                                in.population ? fmt::format(", sampled from {}",
                                    with_commas(static_cast<uint64_t>(*in.population))) : "");
  out += "95 percent intervals\n";
  out += line("normal (as published)", r.normal) + line("Wilson", r.wilson) +
         line("Clopper-Pearson", r.clopper_pearson);
  if (in.recorded_crime) out += unrecorded_text(in, r);
  if (in.expected < kFewCrimes || r.rate > kNearlyAll || r.rate < 1 - kNearlyAll)
    out += "So few crimes, or so nearly all or none: quote Wilson or Clopper-Pearson, not the normal.\n";
  return out;
}

}  // namespace

int run_interval(const RateInput& input, bool json) {
  auto result = rate_interval(input);
  if (!result) {
    std::fprintf(stderr, "onus interval: %s\n", result.error().message.c_str());
    return 2;
  }
  const std::string out = json ? as_json(input, *result) : as_text(input, *result);
  std::fwrite(out.data(), 1, out.size(), stdout);
  return 0;
}

}  // namespace onus
