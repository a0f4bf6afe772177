#include "raw_scan.h"

#include <cstdio>
#include <cstdlib>

#include "reading/tokens.h"

namespace onus {
namespace {

[[noreturn]] void give_up(const char* what) {
  std::fprintf(stderr, "Vectorscan: %s\n", what);
  std::exit(2);
}

}  // namespace

RawScan::RawScan(const std::vector<std::string>& wordings) {
  std::vector<std::string> texts;
  for (const std::string& wording : wordings) texts.push_back(" " + wording + " ");
  std::vector<const char*> bytes;
  std::vector<size_t> lengths;
  std::vector<unsigned> ids, flags(texts.size(), 0);
  for (const std::string& text : texts) {
    bytes.push_back(text.c_str());
    lengths.push_back(text.size());
    ids.push_back(static_cast<unsigned>(ids.size()));
  }
  hs_database_t* database = nullptr;
  hs_compile_error_t* error = nullptr;
  if (hs_compile_lit_multi(bytes.data(), flags.data(), ids.data(), lengths.data(),
                           static_cast<unsigned>(ids.size()), HS_MODE_BLOCK, nullptr, &database,
                           &error) != HS_SUCCESS)
    give_up(error ? error->message : "the wordings cannot be compiled");
  database_.reset(database);
  hs_scratch_t* scratch = nullptr;
  if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) give_up("no memory");
  scratch_.reset(scratch);
}

size_t RawScan::count(const std::string& text) const {
  size_t matches = 0;
  const auto add = [](unsigned, unsigned long long, unsigned long long, unsigned, void* sum) {
    ++*static_cast<size_t*>(sum);
    return 0;
  };
  hs_scan(database_.get(), text.data(), static_cast<unsigned>(text.size()), 0, scratch_.get(), add,
          &matches);
  return matches;
}

std::vector<RawScan::Match> RawScan::matches(const std::string& text) const {
  std::vector<Match> all;
  const auto add = [](unsigned id, unsigned long long, unsigned long long to, unsigned,
                      void* found) {
    static_cast<std::vector<Match>*>(found)->push_back({id, to});
    return 0;
  };
  hs_scan(database_.get(), text.data(), static_cast<unsigned>(text.size()), 0, scratch_.get(), add,
          &all);
  return all;
}

std::string RawScan::text_of(const Entry& entry) {
  return " " + reading::plain_words(entry.text) + " ";
}

}  // namespace onus
