// The figures of a statistical audit as JSON, and earlier ones read back. doc/formats/estimate.md.
#include <boost/json.hpp>
#include <cmath>

#include "base/json_out.h"
#include "estimate/audit_report.h"

namespace onus {
namespace {

constexpr int kDecimals = 12;  // of rates
constexpr int kCrimeDecimals = 3;

class Writer {
 public:
  Writer(std::string& out, const AuditReport& report) : json_(out), report_(report) {}

  void run() {
    json_.open_object();
    json_.field("kind", "onus statistical audit");
    if (!report_.force.empty()) json_.field("force", report_.force);
    period(report_.from, report_.to);
    made_with();
    json_.key("reports").open_object();
    json_.field("frame", report_.estimate.frame_reports);
    json_.field("reviewed", report_.estimate.reviewed_reports);
    json_.close_object();
    recorded_crime();
    json_.key("domains").open_array();
    for (const DomainEstimate& domain : report_.estimate.domains) domain_estimate(domain);
    json_.close_array();
    json_.key("without_crime").open_array();
    for (const std::string& domain : report_.estimate.without_crime) json_.text(domain);
    json_.close_array();
    measures();
    units();
    reasons();
    reviewers();
    finders();
    trend();
    method();
    json_.close_object();
  }

 private:
  JsonOut& share(std::string_view name, double value) {
    return json_.key(name).number(value, kDecimals);
  }
  JsonOut& crimes(std::string_view name, double value) {
    return json_.key(name).number(value, kCrimeDecimals);
  }

  void period(Day from, Day to) {
    json_.key("period").open_object().field("from", format_day(from)).field("to", format_day(to));
    json_.close_object();
  }

  void interval(std::string_view name, const Interval& i) {
    json_.key(name).open_object();
    share("low", i.low);
    share("high", i.high);
    json_.close_object();
  }

  void rate(const RateEstimate& r) {
    share("rate", r.value);
    share("standard_error", r.error);
    json_.key("effective_crimes").number(r.effective_size, kCrimeDecimals);
    interval("normal", r.normal);
    interval("wilson", r.wilson);
    interval("clopper_pearson", r.clopper_pearson);
  }

  void unrecorded(std::string_view name, const std::optional<Unrecorded>& u) {
    if (!u) return;
    json_.key(name).open_object();
    crimes("value", u->value);
    crimes("low", u->low);
    json_.key("high");
    if (u->high)
      json_.number(*u->high, kCrimeDecimals);
    else
      json_.null();
    json_.close_object();
  }

  void recorded_crime() {
    if (report_.recorded_crime) crimes("recorded_crime", *report_.recorded_crime);
  }

  void assisted(std::string_view name, const std::optional<AssistedRate>& a) {
    json_.key(name);
    if (!a) {
      json_.null();
      return;
    }
    json_.open_object();
    rate(a->rate);
    json_.key("equivalent_reports").number(a->equivalent_reports, 1);
    json_.key("simple_sample_reports").number(a->simple_reports, 1);
    json_.close_object();
  }

  void domain_estimate(const DomainEstimate& d) {
    json_.open_object().field("domain", d.domain).field("title", domain_title(report_, d.domain));
    json_.field("reports_with_crime", d.reports_with_crime);
    crimes("expected", d.expected);
    crimes("recorded", d.recorded);
    crimes("expected_in_frame", d.expected_in_frame);
    crimes("missing_in_frame", d.missing_in_frame);
    json_.key("reviews_alone").open_object();
    rate(d.rate);
    json_.key("simple_sample_reports").number(d.simple_reports, 1);
    json_.key("bootstrap").open_object();
    interval("percentile", d.bootstrap.percentile);
    interval("bca", d.bootstrap.bca);
    json_.field("resamples", d.bootstrap.used).close_object();
    json_.close_object();
    json_.key("machine_assisted").open_object();
    assisted("difference", d.difference);
    assisted("prediction_powered", d.prediction_powered);
    assisted("regression", d.regression);
    share("machine_share", d.machine_share);
    json_.close_object();
    json_.field("advised", name_of(d.advised));
    unrecorded("unrecorded", d.unrecorded);
    unrecorded("unrecorded_advised", d.unrecorded_advised);
    json_.close_object();
  }

  void measures() {
    json_.key("measures").open_array();
    for (const AuditMeasure& m : report_.measures) {
      json_.open_object().field("name", m.name).field("title", m.title);
      if (!m.group.empty()) json_.field("group", m.group);
      json_.field("count", m.count).field("of", m.of).field("of_what", m.of_what.many);
      if (m.rate) rate(*m.rate);
      json_.close_object();
    }
    json_.close_array();
  }

  void units() {
    json_.key("units").open_array();
    for (const UnitRate& u : report_.units) {
      json_.open_object().field("unit", u.unit);
      crimes("expected", u.found.expected);
      crimes("recorded", u.found.recorded);
      if (u.rate) rate(*u.rate);
      json_.close_object();
    }
    json_.close_array();
  }

  void reasons() {
    json_.key("reasons").open_array();
    for (const ReasonCount& r : report_.reasons) {
      json_.open_object().field("reason", r.name).field("title", r.title);
      crimes("found", r.found);
      crimes("in_frame", r.in_frame);
      json_.close_object();
    }
    json_.close_array();
  }

  void reviewers() {
    if (!report_.reviewers) return;
    const Agreement& a = report_.reviewers->agreement;
    json_.key("reviewers").open_object().field("read_twice", a.readings).field("agreed", a.agreed);
    json_.field("third_readings", report_.reviewers->third_readings);
    json_.key("kappa");
    if (a.kappa_defined)
      json_.number(a.kappa, kDecimals);
    else
      json_.null();
    if (a.kappa_defined) interval("kappa_interval", a.interval);
    json_.key("by_class").open_array();
    for (const auto& [name, both] : report_.reviewers->by_class) {
      json_.open_object().field("class", name).field("both", both.count).field("either", both.of);
      share("rate", both.value);
      share("low", both.low);
      share("high", both.high);
      json_.close_object();
    }
    json_.close_array().close_object();
  }

  void finders() {
    if (!report_.finders) return;
    const TwoFinders& f = *report_.finders;
    json_.key("found_by_neither").open_object().key("indicative_only").truth(true);
    json_.field("people", f.first).field("machine", f.second).field("both", f.both);
    if (const auto found = found_by_neither(f)) {
      crimes("all", found->all);
      crimes("neither", found->neither);
      crimes("all_low", found->all_interval.low);
      crimes("all_high", found->all_interval.high);
    }
    json_.close_object();
  }

  void audit(const EarlierAudit& a) {
    json_.open_object();
    period(a.from, a.to);
    json_.key("domains").open_array();
    for (const EarlierAudit::Domain& d : a.domains) {
      json_.open_object().field("domain", d.name);
      share("rate", d.value);
      share("standard_error", d.error);
      share("low", d.interval.low);
      share("high", d.interval.high);
      json_.close_object();
    }
    json_.close_array().close_object();
  }

  // This audit is the last of the trend, so that the next one has all of them.
  void trend() {
    json_.key("trend").open_array();
    for (const EarlierAudit& a : report_.earlier) audit(a);
    EarlierAudit now{.from = report_.from, .to = report_.to};
    for (const DomainEstimate& d : report_.estimate.domains)
      now.domains.push_back(
          {d.domain, d.advised_rate().value, d.advised_rate().error, d.advised_rate().wilson});
    audit(now);
    json_.close_array().key("changes").open_array();
    for (const DomainChange& c : changes_since(report_)) {
      json_.open_object().field("domain", c.domain);
      json_.field("since", format_day(c.earlier_from));
      share("earlier", c.earlier);
      share("later", c.later);
      share("difference", c.change.difference);
      share("low", c.change.interval.low);
      share("high", c.change.interval.high);
      json_.key("z").number(c.change.z, 6).key("p_value").number(c.change.p_value, 6);
      json_.key("significant").truth(c.change.significant).close_object();
    }
    json_.close_array();
  }

  void made_with() {
    const SampleMethod& m = report_.method;
    json_.key("made_with").open_object().field("onus", m.onus).field("rulebook", m.rulebook);
    json_.field("lexicon", m.lexicon).field("plan", m.seal).field("frame", m.frame_hash);
    json_.field("seed", m.seed).close_object();
  }

  void method() {
    const SampleMethod& m = report_.method;
    json_.key("method").open_object().field("allocation", m.allocation).key("strata").open_array();
    for (const SampleMethod::Stratum& s : m.strata)
      json_.open_object()
          .field("name", s.name)
          .field("frame", s.frame)
          .field("reviewed", s.reviewed)
          .close_object();
    json_.close_array().key("excluded").open_array();
    for (const SampleMethod::Excluded& e : m.excluded)
      json_.open_object().field("what", e.what).field("reports", e.reports).close_object();
    json_.close_array().key("notes").open_array();
    for (const std::string& note : m.notes) json_.text(note);
    json_.close_array().close_object();
  }

  JsonOut json_;
  const AuditReport& report_;
};

namespace json = boost::json;

const json::object* object_of(const json::value* value) {
  return value ? value->if_object() : nullptr;
}
const json::array* array_of(const json::object& o, std::string_view key) {
  const json::value* value = o.if_contains(key);
  return value ? value->if_array() : nullptr;
}

std::optional<double> number_in(const json::object& o, std::string_view key) {
  const json::value* value = o.if_contains(key);
  if (!value || !value->is_number()) return std::nullopt;
  return value->to_number<double>();
}

std::optional<Day> day_in(const json::object& o, std::string_view key) {
  const json::value* value = o.if_contains(key);
  if (!value || !value->is_string()) return std::nullopt;
  const auto day = parse_day(std::string_view(value->get_string()));
  return day ? std::optional(*day) : std::nullopt;
}

std::optional<EarlierAudit::Domain> domain_in(const json::value& value) {
  const json::object* o = value.if_object();
  const json::value* name = o ? o->if_contains("domain") : nullptr;
  if (!name || !name->is_string()) return std::nullopt;
  const auto rate = number_in(*o, "rate"), error = number_in(*o, "standard_error");
  const auto low = number_in(*o, "low"), high = number_in(*o, "high");
  const auto is_share = [](std::optional<double> p) { return p && *p >= 0 && *p <= 1; };
  if (!is_share(rate) || !is_share(low) || !is_share(high) || !is_share(error)) return std::nullopt;
  if (*low > *rate || *rate > *high) return std::nullopt;
  return EarlierAudit::Domain{std::string(name->get_string()), *rate, *error, {*low, *high}};
}

std::optional<EarlierAudit> audit_in(const json::value& value) {
  const json::object* o = value.if_object();
  const json::object* period = o ? object_of(o->if_contains("period")) : nullptr;
  const json::array* domains = o ? array_of(*o, "domains") : nullptr;
  if (!period || !domains) return std::nullopt;
  const auto from = day_in(*period, "from"), to = day_in(*period, "to");
  if (!from || !to || *to < *from) return std::nullopt;
  EarlierAudit out{.from = *from, .to = *to};
  for (const json::value& item : *domains) {
    auto domain = domain_in(item);
    if (!domain) return std::nullopt;
    out.domains.push_back(std::move(*domain));
  }
  return out;
}

}  // namespace

void append_report_json(std::string& out, const AuditReport& report) {
  Writer(out, report).run();
  out += '\n';
}

Result<std::vector<EarlierAudit>> read_earlier(std::string_view text) {
  json::error_code wrong;
  const json::value root = json::parse({text.data(), text.size()}, wrong);
  const json::object* o = wrong ? nullptr : root.if_object();
  const json::array* trend = o ? array_of(*o, "trend") : nullptr;
  if (!trend)
    return fail(
        "is not the estimate.json of an earlier audit; give the file that onus estimate wrote");
  std::vector<EarlierAudit> out;
  for (const json::value& item : *trend) {
    auto audit = audit_in(item);
    if (!audit)
      return fail(
          "an audit under \"trend\" has no period or a rate that cannot be; give the file as "
          "onus estimate wrote it");
    out.push_back(std::move(*audit));
  }
  return out;
}

}  // namespace onus
