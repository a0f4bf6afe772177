#include "reading/lexicon.h"

#include "base/files.h"
#include "base/text.h"
#include "reading/lexicon_builder.h"
#include "reading/lexicon_syntax.h"
#include "reading/wording_cache.h"

namespace onus::reading {

struct LexFile {
  std::string name, text;
};

namespace {

constexpr uint64_t kLargestFile = 16u << 20;
constexpr size_t kMostErrors = 200;

std::vector<Error> one(Error error) { return {std::move(error)}; }

// What the files say, without the tree of wordings; `literals` is what it is made from.
std::vector<Error> read_files(const std::vector<LexFile>& files, const Vocabulary& vocabulary,
                              WordLines words, LexiconModel& model,
                              std::vector<std::string>& literals) {
  std::vector<LexBlock> blocks;
  std::vector<Error> errors;
  for (const LexFile& file : files) parse_lexicon(file.text, file.name, words, blocks, errors);
  LexiconBuilder builder(vocabulary, errors);
  builder.build(blocks, words == WordLines::kRead, model);
  literals = std::move(builder.literals);
  return errors;
}

// With a cache the wordings need not be made again; words that were made once have no errors.
std::vector<Error> make_model(const std::vector<LexFile>& files, const Vocabulary& vocabulary,
                              bool cached, LexiconModel& model) {
  uint64_t hash = quick_hash("onus lexicon 1");
  for (const LexFile& file : files) hash = quick_hash(file.text, hash);
  std::vector<std::string> literals;
  if (cached && read_files(files, vocabulary, WordLines::kSkip, model, literals).empty() &&
      load_wordings(hash, model)) {
    model.hash = hash;
    return {};
  }
  model = {};
  model.hash = hash;
  auto errors = read_files(files, vocabulary, WordLines::kRead, model, literals);
  if (errors.size() > kMostErrors) errors.resize(kMostErrors);
  if (!errors.empty()) return errors;
  model.wordings = Wordings(Wordings::parts_of(literals));
  if (cached) keep_wordings(hash, model);

  return {};
}

Result<std::vector<LexFile>> read_folder(const std::filesystem::path& folder) {
  ONUS_TRY(const auto paths, files_below(folder, ".lex"));
  if (paths.empty())
    return fail("there is no .lex file; point to the folder lexicon/", {folder.string(), 0, 0});
  std::vector<LexFile> files;
  for (const auto& path : paths) {
    ONUS_TRY(std::string text, read_file(path, kLargestFile));
    files.push_back({path.lexically_relative(folder.parent_path()).string(), std::move(text)});
  }
  return files;
}

}  // namespace

std::expected<std::shared_ptr<const Lexicon>, std::vector<Error>> Lexicon::load(
    const std::filesystem::path& folder, const Vocabulary& vocabulary) {
  const auto files = read_folder(folder);
  if (!files) return std::unexpected(one(files.error()));
  return make(*files, vocabulary, true);
}

std::expected<std::vector<std::string>, std::vector<Error>> Lexicon::wordings(
    const std::filesystem::path& folder, const Vocabulary& vocabulary) {
  const auto files = read_folder(folder);
  if (!files) return std::unexpected(one(files.error()));
  LexiconModel model;
  std::vector<std::string> all;
  if (auto errors = read_files(*files, vocabulary, WordLines::kRead, model, all); !errors.empty())
    return std::unexpected(std::move(errors));
  return all;
}

std::expected<std::shared_ptr<const Lexicon>, std::vector<Error>> Lexicon::parse(
    std::string_view text, const std::string& file, const Vocabulary& vocabulary) {
  return make({{file, std::string(text)}}, vocabulary, false);
}

std::expected<std::shared_ptr<const Lexicon>, std::vector<Error>> Lexicon::make(
    const std::vector<LexFile>& files, const Vocabulary& vocabulary, bool cached) {
  auto lexicon = std::make_shared<Lexicon>();
  const auto errors = make_model(files, vocabulary, cached, lexicon->model_);
  if (!errors.empty()) return std::unexpected(errors);
  return lexicon;
}

}  // namespace onus::reading
