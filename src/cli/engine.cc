#include "cli/engine.h"

#include <cstdio>

#include "account/relied_on.h"
#include "cli/home.h"
#include "recording/law_of_day.h"

namespace onus {
namespace {

void say(const std::vector<Error>& errors) {
  for (const Error& error : errors) std::fprintf(stderr, "%s\n", error.text().c_str());
}

}  // namespace

std::unique_ptr<Rulebook> load_rulebook_or_say_why(const std::filesystem::path& folder) {
  auto rulebook = load_rulebook(folder);
  if (rulebook) {
    auto missing = missing_from(rulebook->vocabulary(), (folder / "facts.csv").string());
    if (missing.empty()) missing = wrong_mark_rows(*rulebook);
    if (missing.empty()) return std::make_unique<Rulebook>(std::move(*rulebook));
    rulebook = std::unexpected(std::move(missing));
  }
  say(rulebook.error());
  std::fprintf(stderr, "onus: the rulebook has %zu errors and is not used\n",
               rulebook.error().size());
  return nullptr;
}

std::unique_ptr<Engine> load_engine(ReaderWanted wanted, const std::filesystem::path& rulebook_folder,
                                    const ReaderCommand& reader) {
  auto home = find_home();
  if (!home) {
    say({home.error()});
    return nullptr;
  }
  auto rulebook =
      load_rulebook_or_say_why(rulebook_folder.empty() ? *home / "rulebook" : rulebook_folder);
  if (!rulebook) return nullptr;
  auto engine = std::make_unique<Engine>(Engine{std::move(*rulebook), nullptr, nullptr, reader});
  if (wanted == ReaderWanted::kNone || !reader.command.empty()) return engine;
  auto lexicon = reading::Lexicon::load(*home / "lexicon", engine->rulebook.vocabulary());
  if (!lexicon) {
    say(lexicon.error());
    std::fprintf(stderr, "onus: the lexicon has %zu errors and is not used\n",
                 lexicon.error().size());
    return nullptr;
  }
  engine->lexicon = std::move(*lexicon);
  if (wanted != ReaderWanted::kWeighed) return engine;
  auto experience = weighing::load_experience(*home / "weights", engine->rulebook.vocabulary());
  if (!experience) {
    say({experience.error()});
    return nullptr;
  }
  engine->experience = std::make_unique<weighing::Experience>(std::move(*experience));
  return engine;
}

}  // namespace onus
