// Does our tree of wordings find in every report what Vectorscan finds there? same_wordings
// REPORTS.ndjson says how many wordings were found, or what differs.
#include <algorithm>
#include <cstdio>
#include <sstream>

#include "base/files.h"
#include "law/rulebook.h"
#include "raw_scan.h"
#include "reading/lexicon.h"
#include "report/report_json.h"

namespace onus {
namespace {

// Wording, and the byte behind it in the text.
using Found = std::vector<std::pair<uint32_t, uint64_t>>;

Found found_by_tree(const reading::Wordings& tree, const std::string& text) {
  std::vector<reading::PlainWord> words;
  std::vector<uint64_t> ends;
  std::istringstream in(text);
  uint64_t at = 0;
  for (std::string word; in >> word;) {
    words.push_back({reading::key_of_word(word), 0});
    at += 1 + word.size();  // a blank stands before each
    ends.push_back(at + 1);
  }
  reading::Wordings::Memory memory;
  std::vector<reading::WordingFound> found;
  tree.find(words, SIZE_MAX, memory, found);
  Found all;
  for (const auto& one : found) all.emplace_back(one.wording, ends[one.last]);
  std::ranges::sort(all);
  return all;
}

Found found_by_vectorscan(const RawScan& scan, const std::string& text) {
  Found all;
  for (const RawScan::Match& match : scan.matches(text)) all.emplace_back(match.wording, match.to);
  std::ranges::sort(all);
  return all;
}

int compare(const char* path) {
  const std::filesystem::path home = ONUS_SOURCE_DIR;
  const Rulebook rulebook = load_rulebook(home / "rulebook").value();
  const auto wordings = reading::Lexicon::wordings(home / "lexicon", rulebook.vocabulary()).value();
  const RawScan scan(wordings);
  const reading::Wordings tree(reading::Wordings::parts_of(wordings));
  std::FILE* file = std::fopen(path, "rb");
  if (file == nullptr) return 2;
  LineReader lines(file, 64u << 20);
  ReportReader reader;
  size_t reports = 0, found = 0;
  while (auto line = lines.next()) {
    const auto report = reader.read(line->text);
    if (!report) continue;
    ++reports;
    for (const Entry& entry : report->log) {
      const std::string text = RawScan::text_of(entry);
      const Found by_tree = found_by_tree(tree, text), other = found_by_vectorscan(scan, text);
      found += other.size();
      if (by_tree == other) continue;
      std::printf("report %s: the tree finds %zu wordings, Vectorscan %zu, in:\n%s\n",
                  report->id.c_str(), by_tree.size(), other.size(), text.c_str());
      return 1;
    }
  }
  std::fclose(file);
  std::printf("%zu reports, %zu wordings of %zu: the same\n", reports, found, wordings.size());
  return found > 0 ? 0 : 1;
}

}  // namespace
}  // namespace onus

int main(int argc, char** argv) {
  return onus::compare(argc > 1 ? argv[1] : ONUS_SOURCE_DIR "/examples/reports.ndjson");
}
