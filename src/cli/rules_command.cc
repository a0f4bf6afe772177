#include "cli/rules_command.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>

#include "cli/engine.h"
#include "cli/home.h"
#include "law/example_runner.h"
#include "law/show.h"
#include "recording/case_runner.h"

namespace onus {
namespace {

void say(const Error& error) { std::fprintf(stderr, "%s\n", error.text().c_str()); }

std::unique_ptr<Rulebook> load(std::filesystem::path& folder) {
  auto home = find_home();
  if (!home) {
    say(home.error());
    return nullptr;
  }
  folder = *home / "rulebook";
  return load_rulebook_or_say_why(folder);
}

Day today() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return local_day({std::chrono::duration_cast<std::chrono::seconds>(now).count()});
}

}  // namespace

int run_rules_check() {
  std::filesystem::path folder;
  const auto rulebook = load(folder);
  if (!rulebook) return 2;
  const ExampleReport examples = run_examples(*rulebook);
  const CaseReport cases = run_cases(*rulebook, folder / "cases");
  for (const Error& error : examples.errors) say(error);
  for (const Error& error : cases.errors) say(error);
  const size_t passed = examples.passed + cases.passed, failed = examples.failed + cases.failed;
  std::printf("%zu rules, %zu rows, %zu examples: %zu passed, %zu failed\n",
              rulebook->rules().size(), rulebook->row_count(), passed + failed, passed, failed);
  return failed == 0 && examples.errors.empty() && cases.errors.empty() ? 0 : 1;
}

int run_rules_show(const std::string& id, const std::string& on) {
  std::filesystem::path folder;
  Day day = today();
  if (!on.empty()) {
    auto named = parse_day(on);
    if (!named) {
      std::fprintf(stderr, "onus rules show: --on: %s\n", named.error().message.c_str());
      return 2;
    }
    day = *named;
  }
  const auto rulebook = load(folder);
  if (!rulebook) return 2;
  std::string out;
  if (id.empty()) {
    out = show_edition(*rulebook, day);
  } else {
    auto shown = show_rule(*rulebook, id, day);
    if (!shown) {
      std::fprintf(stderr, "onus rules show: %s\n", shown.error().message.c_str());
      return 2;
    }
    out = *shown;
  }
  std::fwrite(out.data(), 1, out.size(), stdout);
  return 0;
}

}  // namespace onus
