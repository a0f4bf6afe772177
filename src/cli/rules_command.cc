#include "cli/rules_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>

#include "cli/engine.h"
#include "cli/home.h"
#include "cli/progress.h"
#include "law/example_runner.h"
#include "law/show.h"
#include "recording/case_runner.h"
#include "site/site.h"

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

// The day named, else today; an error is said.
std::optional<Day> day_asked(const std::string& on, const char* command) {
  if (on.empty()) return today();
  auto named = parse_day(on);
  if (named) return *named;
  std::fprintf(stderr, "%s: --on: %s\n", command, named.error().message.c_str());
  return std::nullopt;
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
  const auto day = day_asked(on, "onus rules show");
  if (!day) return 2;
  const auto rulebook = load(folder);
  if (!rulebook) return 2;
  std::string out;
  if (id.empty()) {
    out = show_edition(*rulebook, *day);
  } else {
    auto shown = show_rule(*rulebook, id, *day);
    if (!shown) {
      std::fprintf(stderr, "onus rules show: %s\n", shown.error().message.c_str());
      return 2;
    }
    out = *shown;
  }
  std::fwrite(out.data(), 1, out.size(), stdout);
  return 0;
}

int run_rules_html(const std::string& out, const std::string& on) {
  std::filesystem::path folder;
  const auto day = day_asked(on, "onus rules html");
  if (!day) return 2;
  const auto rulebook = load(folder);
  if (!rulebook) return 2;
  const auto book = SiteBook::make(*rulebook, folder, *day);
  if (!book) {
    say(book.error());
    return 2;
  }
  const std::vector<SiteFile> files = make_site(*book);
  Progress progress("files");
  if (auto written = write_site(files, out, [&](size_t done) { progress.at(done); }); !written) {
    say(written.error());
    return 2;
  }
  const auto pages = std::ranges::count_if(
      files, [](const SiteFile& file) { return file.path.ends_with(".html"); });
  std::printf("%zd pages: %s\n", pages, (std::filesystem::path(out) / "index.html").c_str());
  return 0;
}

}  // namespace onus
