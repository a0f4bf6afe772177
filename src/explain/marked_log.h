// A report's log with every stretch marked by what was read there, and numbered notes that say
// what.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "account/account.h"
#include "account/vocabulary.h"
#include "report/report.h"

namespace onus {

// What words were read as. Where several overlap, the first of these shows.
enum class MarkKind : uint8_t { kAct, kNotMeant, kRelation, kPerson, kFact };
inline constexpr size_t kMarkKinds = 5;
// "act", "act not asserted"...
std::string_view name_of(MarkKind kind);

struct MarkNote {
  MarkKind kind = MarkKind::kAct;
  std::string says;  // "assault, asserted"
};

struct MarkedPiece {
  std::string text;
  std::optional<MarkKind> kind;  // nothing: not marked
  std::vector<size_t> notes;     // those whose words end here, numbers from 1
};

struct MarkedEntry {
  Instant at;
  std::string by;
  std::vector<MarkedPiece> pieces;   // all of the text
  std::vector<MarkNote> notes;       // in the order of the words
  size_t first_note = 1;             // the number of the first of them
};

// Notes are numbered through the whole log. Spans may overlap, point outside and split characters.
std::vector<MarkedEntry> marked_log(const Report& report, const Account& account,
                                    const Vocabulary& vocabulary);

}  // namespace onus
