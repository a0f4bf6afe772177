#include "cli/interval_command.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdio>

#include "audit/wording.h"
#include "base/json_out.h"

namespace onus {
namespace {

std::string crimes(std::optional<double> number) {
  return number ? with_commas(static_cast<uint64_t>(std::llround(*number))) : "no upper end";
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
    auto number = [&](std::string_view name, std::optional<double> value) {
      j.key(name);
      if (value)
        j.number(*value, 6);
      else
        j.null();
    };
    j.field("recorded_crime", *in.recorded_crime).key("unrecorded").open_object();
    number("value", r.unrecorded);
    number("low", r.unrecorded_low);
    number("high", r.unrecorded_high);
    j.close_object();
  }
  j.close_object();
  return out + "\n";
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
  if (in.recorded_crime)
    out += fmt::format("Unrecorded a year: {} ({} to {}), from {} recorded in 12 months\n",
                       crimes(r.unrecorded), crimes(r.unrecorded_low), crimes(r.unrecorded_high),
                       with_commas(static_cast<uint64_t>(*in.recorded_crime)));
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
