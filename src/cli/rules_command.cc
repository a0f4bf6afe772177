#include "cli/rules_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>

#include "base/json_out.h"
#include "cli/day_option.h"
#include "cli/engine.h"
#include "cli/home.h"
#include "cli/progress.h"
#include "law/changes.h"
#include "law/example_runner.h"
#include "law/proof.h"
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
std::optional<Day> day_asked(const std::string& on) {
  if (on.empty()) return today();
  const auto named = day_option("--on", on);
  if (named) return *named;
  say(named.error());
  return std::nullopt;
}

std::string changes_json(const std::vector<LawChange>& changes, Day from, Day to) {
  std::string out;
  JsonOut json(out);
  json.open_object().field("from", format_day(from)).field("to", format_day(to));
  json.key("changes").open_array();
  for (const LawChange& change : changes)
    json.open_object().field("what", of_a_rule(change) ? "rule" : "row")
        .field("name", change.subject).field("change", name_of(change.kind))
        .field("on", format_day(change.on)).field("says", change.words)
        .field("source", change.source).close_object();
  json.close_array().close_object();
  return out += '\n';
}

}  // namespace

int run_rules_check() {
  std::filesystem::path folder;
  const auto rulebook = load(folder);
  if (!rulebook) return 2;
  const ExampleReport examples = run_examples(*rulebook);
  const CaseReport cases = run_cases(*rulebook, folder / "cases");
  const ProofReport proofs = prove(*rulebook);
  for (const Error& error : proofs.errors) say(error);
  for (const Error& error : examples.errors) say(error);
  for (const Error& error : cases.errors) say(error);
  std::printf("%zu different laws: %zu guarantees proved, every one of %zu alternatives of rules "
              "decides something\n",
              proofs.laws, proofs.guarantees, proofs.alternatives);
  const size_t passed = examples.passed + cases.passed, failed = examples.failed + cases.failed;
  std::printf("%zu rules, %zu rows, %zu examples: %zu passed, %zu failed\n",
              rulebook->rules().size(), rulebook->row_count(), passed + failed, passed, failed);
  return failed == 0 && examples.errors.empty() && cases.errors.empty() && proofs.errors.empty()
             ? 0
             : 1;
}

int run_rules_show(const std::string& id, const std::string& on) {
  std::filesystem::path folder;
  const auto day = day_asked(on);
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

int run_rules_diff(const std::string& from, const std::string& to, bool json) {
  const auto before = day_option("FROM", from);
  if (!before) return say(before.error()), 2;
  const auto after = day_option("TO", to);
  if (!after) return say(after.error()), 2;
  if (*after < *before) return say({"TO must not be before FROM", {}}), 2;
  std::filesystem::path folder;
  const auto rulebook = load(folder);
  if (!rulebook) return 2;
  const auto changes = changes_between(*rulebook, *before, *after);
  const std::string out = json ? changes_json(changes, *before, *after)
                               : changes_in_words(changes, *before, *after);
  std::fwrite(out.data(), 1, out.size(), stdout);
  return 0;
}

int run_rules_html(const std::string& out, const std::string& on) {
  std::filesystem::path folder;
  const auto day = day_asked(on);
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
