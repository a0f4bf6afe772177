// The lexicon: how reports say things. Loaded once, never changed, shared by all threads.
#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <vector>

#include "account/vocabulary.h"
#include "reading/model.h"

namespace onus::reading {

struct LexFile;

class Lexicon {
 public:
  // Reads every .lex file below the folder and checks each name against the vocabulary. All errors
  // found are returned, each with its place and what to write instead.
  static std::expected<std::shared_ptr<const Lexicon>, std::vector<Error>> load(
      const std::filesystem::path& folder, const Vocabulary& vocabulary);

  // The same from one text, for tests and fuzzing.
  static std::expected<std::shared_ptr<const Lexicon>, std::vector<Error>> parse(
      std::string_view text, const std::string& file, const Vocabulary& vocabulary);

  // Every wording, and piece of a wording, that a lexicon looks for: for holding other engines against
  // ours.
  static std::expected<std::vector<std::string>, std::vector<Error>> wordings(
      const std::filesystem::path& folder, const Vocabulary& vocabulary);

  // Changes whenever a word or rule of the lexicon changes.
  uint64_t content_hash() const { return model_.hash; }
  const LexiconModel& model() const { return model_; }
  // How many different wordings, and pieces of wordings, are looked for.
  size_t wording_count() const { return model_.literals.size(); }

 private:
  static std::expected<std::shared_ptr<const Lexicon>, std::vector<Error>> make(
      const std::vector<LexFile>& files, const Vocabulary& vocabulary, bool cached);

  LexiconModel model_;
};

}  // namespace onus::reading
