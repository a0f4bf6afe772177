// Report text to Account. Deterministic: the same report and lexicon give the same account.
#pragma once

#include <memory>

#include "account/account.h"
#include "reading/lexicon.h"
#include "report/report.h"

namespace onus::reading {

// Reads one report at a time; keeps its memory from report to report. One per thread.
class Reader {
 public:
  explicit Reader(std::shared_ptr<const Lexicon> lexicon);
  ~Reader();
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) noexcept;

  // What the report states. `out` is cleared first. Text beyond 8 MB, acts beyond 200 and persons
  // beyond 200 of one report are left out.
  void read(const Report& report, Account& out);

 private:
  struct Work;
  std::shared_ptr<const Lexicon> lexicon_;
  std::unique_ptr<Work> work_;
};

// What the reader gives the scanner for this text: its words in small letters between single
// blanks.
std::string scanner_text(std::string_view text);

// One scan of such a text with the lexicon's patterns and nothing else: the measure that reading is
// compared with. Returns how many matches there were.
size_t raw_scan(const Lexicon& lexicon, hs_scratch_t* scratch, std::string_view scanner_text);

}  // namespace onus::reading
