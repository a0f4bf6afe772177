#include "cli/rules_command.h"

#include <fmt/format.h>

#include <cstdio>

#include "base/json_out.h"
#include "cli/day_option.h"
#include "cli/engine.h"
#include "cli/home.h"
#include "cli/rulebook_adoption.h"
#include "cli/rulebook_check.h"
#include "law/changes.h"
#include "law/show.h"

namespace onus {
namespace {

constexpr const char* kStays = "onus: nothing was adopted; the rulebook in use stays as it was";

void say(const Error& error) { std::fprintf(stderr, "%s\n", error.text().c_str()); }

// The rulebook of that folder, or the one in use; folder becomes where it is.
std::unique_ptr<Rulebook> load(std::filesystem::path& folder) {
  if (folder.empty()) {
    auto home = find_home();
    if (!home) {
      say(home.error());
      return nullptr;
    }
    folder = *home / "rulebook";
  }
  return load_rulebook_or_say_why(folder);
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

int run_rules_check(std::filesystem::path folder) {
  const auto rulebook = load(folder);
  if (!rulebook) return 2;
  const RulebookCheck check = check_rulebook(*rulebook, folder);
  for (const Error& error : check.errors) say(error);
  std::printf("%s\n%s\n", check.proved.c_str(), check.totals.c_str());
  return check.sound() ? 0 : 1;
}

int run_rules_adopt(const std::filesystem::path& draft, const std::string& by) {
  std::filesystem::path folder = draft;
  const auto engine = load_engine(ReaderWanted::kWeighed, folder);
  const auto home = find_home();
  if (!engine || !home) return say({kStays, {}}), 2;
  const RulebookCheck check = check_rulebook(engine->rulebook, folder);
  for (const Error& error : check.errors) say(error);
  if (!check.sound()) return say({kStays, {}}), 2;
  if (auto adopted = adopt_rulebook(draft, *home, {today(), by, check.totals}); !adopted) {
    say(adopted.error());
    return say({kStays, {}}), 2;
  }
  std::printf("%s\nadopted; the rulebook before it is kept in %s\n", check.totals.c_str(),
              (*home / "rulebook.previous").c_str());
  return 0;
}

int run_rules_show(std::filesystem::path folder, const std::string& id, const std::string& on) {
  const auto day = day_or_today("--on", on);
  if (!day) return say(day.error()), 2;
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

int run_rules_diff(std::filesystem::path folder, const std::string& from, const std::string& to,
                   bool json) {
  const auto before = day_option("FROM", from);
  if (!before) return say(before.error()), 2;
  const auto after = day_option("TO", to);
  if (!after) return say(after.error()), 2;
  if (*after < *before) return say({"TO must not be before FROM", {}}), 2;
  const auto rulebook = load(folder);
  if (!rulebook) return 2;
  const auto changes = changes_between(*rulebook, *before, *after);
  const std::string out = json ? changes_json(changes, *before, *after)
                               : changes_in_words(changes, *before, *after);
  std::fwrite(out.data(), 1, out.size(), stdout);
  return 0;
}

}  // namespace onus
