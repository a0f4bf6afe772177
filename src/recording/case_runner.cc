#include "recording/case_runner.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "base/files.h"
#include "recording/decider.h"

namespace onus {
namespace {

constexpr uint64_t kFileLimitBytes = 4u << 20;

std::string owed_in_words(const Decision& decision) {
  std::string out;
  for (const Considered& crime : decision.owed)
    out += fmt::format("{}{} x {} {}", out.empty() ? "" : ", ", crime.count,
                       crime.offence->class_name, crime.offence->code);
  return out.empty() ? "nothing" : out;
}

// Every crime expected is matched by as many decided ones of its class, and of its code where the
// case names one; nothing is left over.
bool as_expected(const WorkedCase& expected, const Decision& decision) {
  std::vector<int> left;
  for (const Considered& crime : decision.owed) left.push_back(crime.count);
  for (const ExpectedCrime& wanted : expected.owed) {
    int lacking = wanted.count;
    for (size_t i = 0; i < left.size() && lacking > 0; ++i) {
      const Offence& offence = *decision.owed[i].offence;
      if (offence.class_name != wanted.offence_class) continue;
      if (!wanted.code.empty() && offence.code != wanted.code) continue;
      const int taken = std::min(lacking, left[i]);
      lacking -= taken;
      left[i] -= taken;
    }
    if (lacking > 0) return false;
  }
  return std::ranges::all_of(left, [](int n) { return n == 0; });
}

bool in_table(const Rulebook& rulebook, std::string_view table, std::string_view name) {
  for (const Table& one : rulebook.tables()) {
    if (one.name != table) continue;
    const size_t key = one.column("name");
    return std::ranges::any_of(one.rows, [&](const TableRow& row) { return row[key].text == name; });
  }
  return false;
}

bool marked(const Decision& decision, Range marks, std::string_view name) {
  const auto all = std::span(decision.marks).subspan(marks.begin, marks.size());
  return std::ranges::find(all, name, &Marked::name) != all.end();
}

// What is wrong with the flags and qualifiers of a decision, or nothing.
std::string wrong_marks(const WorkedCase& worked, const Decision& decision,
                        const Rulebook& rulebook) {
  for (const ExpectedFlag& flag : worked.flags) {
    if (!in_table(rulebook, "flags", flag.name))
      return fmt::format("'{}' is no flag of the table flags", flag.name);
    const bool found = std::ranges::any_of(decision.owed, [&](const Considered& crime) {
      const bool meant =
          flag.offence_class.empty() || crime.offence->class_name == flag.offence_class;
      return meant && marked(decision, crime.flags, flag.name);
    });
    if (found != flag.wanted)
      return fmt::format("the flag '{}' {}", flag.name, found ? "is set" : "is not set");
  }
  for (const ExpectedFlag& qualifier : worked.qualifiers) {
    if (!in_table(rulebook, "qualifiers", qualifier.name))
      return fmt::format("'{}' is no qualifier of the table qualifiers", qualifier.name);
    const bool found = marked(decision, decision.incident_qualifiers, qualifier.name);
    if (found != qualifier.wanted)
      return fmt::format("the qualifier '{}' {}", qualifier.name, found ? "is set" : "is not set");
  }
  return {};
}

void run_case(const Rulebook& rulebook, const WorkedCase& worked, Decider& decider, Decision& decision, CaseReport& report) {
  decider.decide(worked.account, decision);
  if (!as_expected(worked, decision)) {
    ++report.failed;
    report.errors.push_back({fmt::format("case {}: decided {}", worked.id, owed_in_words(decision)),
                             worked.place});
  } else if (!worked.incident.empty() && worked.incident != decision.incident) {
    ++report.failed;
    report.errors.push_back({fmt::format("case {}: decided the incident '{}' where '{}' is expected",
                                         worked.id, decision.incident, worked.incident),
                             worked.place});
  } else if (worked.record_by && std::ranges::any_of(decision.owed, [&](const Considered& crime) {
               return crime.record_by != *worked.record_by;
             })) {
    ++report.failed;
    report.errors.push_back({fmt::format("case {}: to be recorded by {}", worked.id,
                                         format_instant(decision.owed.front().record_by)),
                             worked.place});
  } else if (const std::string wrong = wrong_marks(worked, decision, rulebook); !wrong.empty()) {
    ++report.failed;
    report.errors.push_back({fmt::format("case {}: {}", worked.id, wrong), worked.place});
  } else {
    ++report.passed;
  }
}

}  // namespace

CaseReport run_cases(const Rulebook& rulebook, const std::filesystem::path& folder) {
  CaseReport report;
  auto files = files_below(folder, ".cases");
  if (!files) {
    report.errors.push_back(files.error());
    return report;
  }
  Decider decider(rulebook);
  Decision decision;
  for (const auto& path : *files) {
    auto text = read_file(path, kFileLimitBytes);
    if (!text) {
      report.errors.push_back(text.error());
      continue;
    }
    const CaseFile file = parse_cases(*text, path.string(), rulebook.vocabulary());
    report.errors.insert(report.errors.end(), file.errors.begin(), file.errors.end());
    for (const WorkedCase& worked : file.cases) run_case(rulebook, worked, decider, decision, report);
  }
  return report;
}

}  // namespace onus
