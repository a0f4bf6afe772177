#include "cli/rulebook_check.h"

#include <fmt/format.h>

#include "law/example_runner.h"
#include "law/proof.h"
#include "recording/case_runner.h"

namespace onus {

RulebookCheck check_rulebook(const Rulebook& rulebook, const std::filesystem::path& folder) {
  RulebookCheck check;
  const auto take = [&](const std::vector<Error>& errors) {
    check.errors.insert(check.errors.end(), errors.begin(), errors.end());
  };
  const ProofReport proofs = prove(rulebook);
  const ExampleReport examples = run_examples(rulebook);
  const CaseReport cases = run_cases(rulebook, folder / "cases");
  take(proofs.errors);
  take(examples.errors);
  take(cases.errors);
  check.passed = examples.passed + cases.passed;
  check.failed = examples.failed + cases.failed;
  check.proved = fmt::format(
      "{} laws of different days: {} of {} guarantees proved for every case, {} of {} alternatives "
      "of rules decide some case",
      proofs.laws, proofs.guarantees, rulebook.guarantees().size(), proofs.deciding,
      proofs.alternatives);
  check.totals = fmt::format("{} rules, {} rows, {} examples: {} passed, {} failed",
                             rulebook.rules().size(), rulebook.row_count(),
                             check.passed + check.failed, check.passed, check.failed);
  return check;
}

}  // namespace onus
