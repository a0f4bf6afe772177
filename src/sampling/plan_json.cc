// design.json and plan.json.
#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "base/files.h"
#include "base/json_out.h"
#include "base/sha256.h"
#include "sampling/audit_plan.h"
#include "sampling/json_fields.h"

namespace onus {
namespace {

constexpr int64_t kFormat = 1;
constexpr uint64_t kMostBytes = 256u << 20;
constexpr int kDecimals = 12;
constexpr double kMostHalfWidth = 1e6;   // of a hopeless sample
constexpr double kMostCrimes = 1e12;
const std::string kNoSeal(64, '0');

void number_or_null(JsonOut& j, std::string_view name, std::optional<double> value) {
  j.key(name);
  if (value)
    j.number(*value, kDecimals);
  else
    j.null();
}

void append_about(JsonOut& j, const AuditPlan& plan) {
  j.new_line().field("plan", kFormat);
  j.new_line().key("made_with").open_object().field("onus", plan.onus);
  j.field("rulebook", plan.rulebook).field("lexicon", plan.lexicon);
  j.key("inputs").open_array();
  for (const AuditAbout::Input& input : plan.inputs)
    j.open_object().field("what", input.what).field("file", input.file).field("hash", input.hash)
        .close_object();
  j.close_array().close_object();
  j.new_line().key("frame").open_object().field("hash", plan.frame_hash);
  j.field("reports", plan.frame_reports).field("force", plan.force).close_object();
  j.new_line().key("period").open_object().field("from", format_day(plan.from));
  j.field("to", format_day(plan.to)).close_object();
  j.new_line().key("excluded").open_array();
  for (const Excluded& one : plan.excluded)
    j.open_object().field("why", one.why).field("reports", one.reports).close_object();
  j.close_array();
}

void append_sizes(JsonOut& j, const AuditPlan& plan) {
  j.new_line().key("domains").open_array();
  for (const PlannedDomain& domain : plan.domains) {
    j.new_line().open_object().field("domain", domain.name).field("title", domain.title);
    number_or_null(j, "half_width", domain.wanted);
    j.key("machine_expected").number(domain.machine.expected, 0);
    j.key("machine_recorded").number(domain.machine.recorded, 0);
    number_or_null(j, "expected_half_width", domain.expected);
    j.close_object();
  }
  j.close_array().new_line().key("allocations").open_array();
  for (const ComparedAllocation& one : plan.compared) {
    j.new_line().open_object().field("allocation", name_of(one.allocation));
    j.field("reports", one.reports).key("half_widths").open_array();
    for (const auto& width : one.half_widths) {
      if (width)
        j.number(*width, kDecimals);
      else
        j.null();
    }
    j.close_array().close_object();
  }
  j.close_array().new_line().field("allocation", name_of(plan.allocation));
}

void append_strata(JsonOut& j, const AuditPlan& plan) {
  j.new_line().key("strata").open_array();
  for (const PlannedStratum& one : plan.strata)
    j.new_line().open_object().field("name", one.name).field("reports", one.reports)
        .field("sample", one.sample).close_object();
  j.close_array().new_line().key("merged").open_array();
  for (const Merger& merger : plan.merged) {
    j.new_line().open_object().field("into", merger.into).field("reports", merger.reports);
    j.key("strata").open_array();
    for (const std::string& name : merger.strata) j.text(name);
    j.close_array().close_object();
  }
  j.close_array().new_line().key("second_read").number(plan.second_read, kDecimals);
}

void append_draw(JsonOut& j, const AuditPlan& plan) {
  j.new_line().field("seed", plan.seed);
  j.new_line().key("drawn").open_array();
  for (const DrawnReport& one : plan.drawn) {
    j.new_line().open_object().field("report", one.report).field("stratum", one.stratum);
    j.key("probability").number(one.probability, kDecimals);
    j.key("second_read").truth(one.second_read).close_object();
  }
  j.close_array();
}

std::string plan_text(const AuditPlan& plan, bool drawn) {
  std::string out;
  JsonOut j(out);
  j.open_object();
  append_about(j, plan);
  append_sizes(j, plan);
  append_strata(j, plan);
  if (drawn) {
    append_draw(j, plan);
    j.new_line().field("seal", kNoSeal);
  }
  j.new_line().close_object();
  return out + "\n";
}

Result<void> read_about(const JsonFields& root, AuditPlan& plan) {
  ONUS_TRY(const uint64_t format, root.count("plan"));
  if (format != static_cast<uint64_t>(kFormat))
    return root.wrong("plan", fmt::format("this plan has format {}; this version of Onus reads "
                                          "format {}", format, kFormat));
  ONUS_TRY(const JsonFields made_with, root.object("made_with"));
  ONUS_TRY(plan.onus, made_with.text("onus"));
  ONUS_TRY(plan.rulebook, made_with.text("rulebook"));
  ONUS_TRY(plan.lexicon, made_with.text("lexicon"));
  ONUS_TRY(const auto inputs, made_with.list("inputs"));
  for (const size_t node : inputs) {
    AuditAbout::Input input;
    const JsonFields fields = root.at(node);
    ONUS_TRY(input.what, fields.text("what"));
    ONUS_TRY(input.file, fields.text("file"));
    ONUS_TRY(input.hash, fields.text("hash"));
    plan.inputs.push_back(std::move(input));
  }
  ONUS_TRY(const JsonFields frame, root.object("frame"));
  ONUS_TRY(plan.frame_hash, frame.text("hash"));
  ONUS_TRY(plan.frame_reports, frame.count("reports"));
  ONUS_TRY(plan.force, frame.text("force"));
  ONUS_TRY(const JsonFields period, root.object("period"));
  ONUS_TRY(plan.from, period.day("from"));
  ONUS_TRY(plan.to, period.day("to"));
  if (plan.from > plan.to) return period.wrong("to", "the period ends before it starts");
  ONUS_TRY(const auto excluded, root.list("excluded"));
  for (const size_t node : excluded) {
    Excluded one;
    ONUS_TRY(one.why, root.at(node).text("why"));
    ONUS_TRY(one.reports, root.at(node).count("reports"));
    plan.excluded.push_back(std::move(one));
  }
  return {};
}

Result<Allocation> allocation_in(const JsonFields& fields) {
  ONUS_TRY(const std::string name, fields.text("allocation"));
  const auto known = allocation_from(name);
  if (!known)
    return fields.wrong("allocation", "'allocation' is none of proportional, neyman, power");
  return *known;
}

Result<void> read_sizes(const JsonFields& root, AuditPlan& plan) {
  ONUS_TRY(const auto domains, root.list("domains"));
  for (const size_t node : domains) {
    const JsonFields fields = root.at(node);
    PlannedDomain domain;
    ONUS_TRY(domain.name, fields.text("domain"));
    ONUS_TRY(domain.title, fields.text("title"));
    ONUS_TRY(domain.wanted, fields.number_or_null("half_width", kMostHalfWidth));
    ONUS_TRY(domain.machine.expected, fields.number("machine_expected", kMostCrimes));
    ONUS_TRY(domain.machine.recorded,
             fields.number("machine_recorded", domain.machine.expected));
    ONUS_TRY(domain.expected, fields.number_or_null("expected_half_width", kMostHalfWidth));
    plan.domains.push_back(std::move(domain));
  }
  ONUS_TRY(const auto compared, root.list("allocations"));
  for (const size_t node : compared) {
    const JsonFields fields = root.at(node);
    ComparedAllocation one;
    ONUS_TRY(one.allocation, allocation_in(fields));
    ONUS_TRY(one.reports, fields.count("reports"));
    ONUS_TRY(const auto widths, fields.list("half_widths"));
    if (widths.size() != plan.domains.size())
      return fields.wrong("half_widths", "'half_widths' must have one for each domain");
    for (const size_t width : widths) {
      ONUS_TRY(const auto value, fields.number_or_null_at(width, kMostHalfWidth));
      one.half_widths.push_back(value);
    }
    plan.compared.push_back(std::move(one));
  }
  ONUS_TRY(plan.allocation, allocation_in(root));
  return {};
}

Result<void> read_strata(const JsonFields& root, AuditPlan& plan) {
  ONUS_TRY(const auto strata, root.list("strata"));
  for (const size_t node : strata) {
    const JsonFields fields = root.at(node);
    PlannedStratum one;
    ONUS_TRY(one.name, fields.text("name"));
    ONUS_TRY(one.reports, fields.count("reports"));
    ONUS_TRY(one.sample, fields.count("sample"));
    if (one.sample > one.reports)
      return fields.wrong("sample", "a stratum's sample is larger than the stratum");
    plan.strata.push_back(std::move(one));
  }
  ONUS_TRY(const auto merged, root.list("merged"));
  for (const size_t node : merged) {
    const JsonFields fields = root.at(node);
    Merger merger;
    ONUS_TRY(merger.into, fields.text("into"));
    ONUS_TRY(merger.reports, fields.count("reports"));
    ONUS_TRY(const auto names, fields.list("strata"));
    for (const size_t name : names) {
      ONUS_TRY(std::string text, fields.text_at(name));
      merger.strata.push_back(std::move(text));
    }
    plan.merged.push_back(std::move(merger));
  }
  ONUS_TRY(plan.second_read, root.number("second_read", 1));
  return {};
}

Result<void> read_draw(const JsonFields& root, AuditPlan& plan) {
  ONUS_TRY(plan.seed, root.text("seed"));
  ONUS_TRY(const auto drawn, root.list("drawn"));
  for (const size_t node : drawn) {
    const JsonFields fields = root.at(node);
    DrawnReport one;
    ONUS_TRY(one.report, fields.text("report"));
    ONUS_TRY(const uint64_t stratum, fields.count("stratum"));
    if (stratum >= plan.strata.size())
      return fields.wrong("stratum", "a report is drawn of a stratum that is none");
    one.stratum = static_cast<uint32_t>(stratum);
    ONUS_TRY(one.probability, fields.number("probability", 1));
    ONUS_TRY(one.second_read, fields.truth("second_read"));
    plan.drawn.push_back(std::move(one));
  }
  std::unordered_set<std::string_view> seen;
  for (size_t i = 0; i < drawn.size(); ++i)
    if (!seen.insert(plan.drawn[i].report).second)
      return root.at(drawn[i]).wrong("report", "a report is drawn twice");
  ONUS_TRY(plan.seal, root.text("seal"));
  return {};
}

Result<AuditPlan> plan_on(const JsonTape& tape, bool drawn) {
  const JsonFields root(tape, 0);
  AuditPlan plan;
  auto done = read_about(root, plan);
  if (done) done = read_sizes(root, plan);
  if (done) done = read_strata(root, plan);
  if (done && drawn) done = read_draw(root, plan);
  if (!done) return std::unexpected(done.error());
  return plan;
}

// A byte of the text, counted from 1, as line and column.
Place place_of(std::string_view text, size_t byte, const std::string& file) {
  const std::string_view before = text.substr(0, byte > 0 ? byte - 1 : 0);
  const size_t line_start = before.rfind('\n') + 1;  // 0 where there is none
  return {file, static_cast<uint32_t>(std::ranges::count(before, '\n') + 1),
          static_cast<uint32_t>(before.size() - line_start + 1)};
}

Result<AuditPlan> parse(std::string_view text, const std::string& file, bool drawn) {
  JsonTape tape;
  const auto read = tape.read(text);
  auto plan = read ? plan_on(tape, drawn) : std::unexpected(read.error());
  if (plan) return plan;
  return fail(fmt::format("this is no {} of Onus: {}", drawn ? "plan" : "design",
                          plan.error().message),
              place_of(text, plan.error().place.column, file));
}

}  // namespace

std::string design_text(const AuditPlan& plan) { return plan_text(plan, false); }

std::string sealed_text(AuditPlan& plan) {
  std::string text = plan_text(plan, true);
  plan.seal = sha256_of(text);
  text.replace(text.rfind(kNoSeal), kNoSeal.size(), plan.seal);
  return text;
}

Result<AuditPlan> parse_design(std::string_view text, const std::string& file) {
  return parse(text, file, false);
}

Result<AuditPlan> parse_plan(std::string_view text, const std::string& file) {
  ONUS_TRY(AuditPlan plan, parse(text, file, true));
  std::string unsealed(text);
  const size_t at = unsealed.rfind(plan.seal);
  if (plan.seal.size() == kNoSeal.size() && at != std::string::npos)
    unsealed.replace(at, kNoSeal.size(), kNoSeal);
  if (sha256_of(unsealed) != plan.seal)
    return fail("the seal is broken: the plan was changed after it was drawn; use the plan as it was "
                "written, or draw anew", {file});
  return plan;
}

Result<AuditPlan> load_design(const std::filesystem::path& path) {
  ONUS_TRY(const std::string text, read_file(path, kMostBytes));
  return parse_design(text, path.string());
}

Result<AuditPlan> load_plan(const std::filesystem::path& path) {
  ONUS_TRY(const std::string text, read_file(path, kMostBytes));
  return parse_plan(text, path.string());
}

}  // namespace onus
