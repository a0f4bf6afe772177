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

}  // namespace onus::reading
