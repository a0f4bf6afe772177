// Crime records and forms as NDJSON: doc/formats/held.md.
#pragma once

#include <string_view>
#include <variant>

#include "base/result.h"
#include "report/held.h"
#include "report/json_tape.h"

namespace onus {

using HeldRecord = std::variant<HeldCrime, HeldForm>;

// Reuses its memory from line to line; use one a thread.
class HeldReader {
 public:
  // One line, UTF-8 without a byte order mark: an object with 'form' is a form, any other a crime.
  // An error has the byte column; file and line number are the caller's to add, and the place of
  // the record too.
  Result<HeldRecord> read(std::string_view line);

 private:
  Result<HeldRecord> read_crime();
  Result<void> read_crime_field(size_t node, HeldCrime& crime);
  Result<Cancellation> read_cancellation(size_t node);
  Result<HeldOutcome> read_outcome(size_t node);
  Result<void> answer_into(size_t node, std::string& out) const;
  void particular(size_t node, Particulars& out) const;
  Result<HeldRecord> read_form();
  void flatten(size_t node, std::string_view name, HeldForm& form) const;
  std::unexpected<Error> fail_flaw(Flaw flaw) const;

  JsonTape tape_;
};

}  // namespace onus
