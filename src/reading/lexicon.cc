#include "reading/lexicon.h"

#include "base/files.h"
#include "base/text.h"
#include "reading/lexicon_builder.h"
#include "reading/lexicon_syntax.h"
#include "reading/wording_cache.h"

namespace onus::reading {
namespace {

constexpr uint64_t kLargestFile = 16u << 20;
constexpr size_t kMostErrors = 200;

std::vector<Error> one(Error error) { return {std::move(error)}; }

// Builds the model from blocks; with a cache the wordings need not be made again. `errors` are
// those of parsing.
std::vector<Error> make_model(const std::vector<LexBlock>& blocks, const Vocabulary& vocabulary,
                              std::vector<Error> errors, bool cached, LexiconModel& model) {
  if (cached && errors.empty()) {
    LexiconBuilder(vocabulary, errors).build(blocks, false, model);
    if (errors.empty() && load_wordings(model.hash, model)) return {};
    const uint64_t hash = model.hash;
    model = {};
    model.hash = hash;
    errors.clear();
  }
  LexiconBuilder builder(vocabulary, errors);
  builder.build(blocks, true, model);
  if (errors.size() > kMostErrors) errors.resize(kMostErrors);
  if (!errors.empty()) return errors;
  auto database = make_database(builder.literals);
  if (!database) return one(database.error());
  model.database = std::move(*database);
  if (cached) keep_wordings(model.hash, model);
  return {};
}

}  // namespace

std::expected<std::shared_ptr<const Lexicon>, std::vector<Error>> Lexicon::load(
    const std::filesystem::path& folder, const Vocabulary& vocabulary) {
  const auto paths = files_below(folder, ".lex");
  if (!paths) return std::unexpected(one(paths.error()));
  if (paths->empty())
    return std::unexpected(
        one({"there is no .lex file; point to the folder lexicon/", {folder.string(), 0, 0}}));
  std::vector<LexBlock> blocks;
  std::vector<Error> errors;
  uint64_t hash = quick_hash("onus lexicon 1");
  for (const auto& path : *paths) {
    const auto text = read_file(path, kLargestFile);
    if (!text) return std::unexpected(one(text.error()));
    parse_lexicon(*text, path.lexically_relative(folder.parent_path()).string(), blocks, errors);
    hash = quick_hash(*text, hash);
  }
  auto lexicon = std::make_shared<Lexicon>();
  lexicon->model_.hash = hash;
  errors = make_model(blocks, vocabulary, std::move(errors), true, lexicon->model_);
  if (!errors.empty()) return std::unexpected(std::move(errors));
  return lexicon;
}

std::expected<std::shared_ptr<const Lexicon>, std::vector<Error>> Lexicon::parse(
    std::string_view text, const std::string& file, const Vocabulary& vocabulary) {
  std::vector<LexBlock> blocks;
  std::vector<Error> errors;
  parse_lexicon(text, file, blocks, errors);
  auto lexicon = std::make_shared<Lexicon>();
  lexicon->model_.hash = quick_hash(text);
  errors = make_model(blocks, vocabulary, std::move(errors), false, lexicon->model_);
  if (!errors.empty()) return std::unexpected(std::move(errors));
  return lexicon;
}

}  // namespace onus::reading
