// One scan of a text with Vectorscan for all wordings of the lexicon, and nothing else: the measure
// that reading is held against.
#pragma once

#include <hs/hs.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "report/report.h"

namespace onus {

class RawScan {
 public:
  // Compiling takes some seconds.
  explicit RawScan(const std::vector<std::string>& wordings);

  struct Match {
    unsigned wording = 0;
    uint64_t to = 0;  // behind the blank that follows it
  };
  // How many matches there are.
  size_t count(const std::string& text) const;
  std::vector<Match> matches(const std::string& text) const;

  // The text as it is scanned: words in small letters between single blanks.
  static std::string text_of(const Entry& entry);

 private:
  struct Free {
    void operator()(hs_database_t* database) const { hs_free_database(database); }
    void operator()(hs_scratch_t* scratch) const { hs_free_scratch(scratch); }
  };
  std::unique_ptr<hs_database_t, Free> database_;
  std::unique_ptr<hs_scratch_t, Free> scratch_;
};

}  // namespace onus
