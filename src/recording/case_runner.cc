#include "recording/case_runner.h"

#include <fmt/format.h>

#include <algorithm>

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

void run_case(const WorkedCase& worked, Decider& decider, Decision& decision, CaseReport& report) {
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
    for (const WorkedCase& worked : file.cases) run_case(worked, decider, decision, report);
  }
  return report;
}

}  // namespace onus
