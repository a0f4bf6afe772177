// A mapping says which columns of a force's CSV extract hold what: doc/formats/mapping.md.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/instant.h"
#include "base/result.h"

namespace onus {

// What a column can hold. The names are those of [columns] in a mapping.
enum class MapField : uint8_t {
  kReport, kForce, kUnit, kReceived, kChannel, kReporter, kClosed, kClosingCode, kAt, kBy, kText,
  kCrime, kRecorded, kClass, kCode, kVictim, kStatus, kFlags, kCancelledAt, kCancelledReason,
  kCancelledAvi, kCancelledByRole, kVictimTold, kOutcomeCode, kOutcomeAt, kOutcomeEvidence, kForm
};
inline constexpr size_t kMapFields = 27;

std::string_view name_of(MapField field);

// The sections whose keys the mapping chooses itself: [fields], what a form holds; [cancelled] and
// [outcome], particulars beside the fields that every mapping may name.
enum class MapSection : uint8_t { kForm, kCancelled, kOutcome };
inline constexpr size_t kMapSections = 3;

struct Mapping {
  // Where the value of a field comes from.
  struct Source {
    std::vector<std::string> columns;  // joined by a blank; of text, each is an entry of its own
    std::optional<std::string> constant;
    // The extract's words, lower case, to ours.
    std::map<std::string, std::string, std::less<>> values;
    std::optional<std::string> other_values;  // ours for every word not in values
    Place place;                              // in the mapping file

    bool given() const { return constant || !columns.empty(); }
  };

  bool held = false;           // crimes and forms; otherwise reports
  bool row_is_entry = false;   // one row a log entry; otherwise one row a report
  bool lines_are_entries = false;  // each line of the text is "time by: words", an entry of its own
  bool windows_1252 = false;   // otherwise UTF-8
  char separator = ',';
  std::vector<std::string> times;  // patterns of parse_instant; empty is RFC 3339
  std::array<Source, kMapFields> fields;
  using OwnFields = std::vector<std::pair<std::string, Source>>;
  std::array<OwnFields, kMapSections> own_fields;

  const Source& of(MapField field) const { return fields[static_cast<size_t>(field)]; }
  Source& of(MapField field) { return fields[static_cast<size_t>(field)]; }
};

// Reads the text of a mapping file; the name is for messages. Errors have line and column: broken
// TOML, a name that is not known (with the nearest that is), a word that is not allowed, a time
// pattern that cannot be read, a field that is missing.
Result<Mapping> parse_mapping(std::string_view toml, const std::string& file);
Result<Mapping> load_mapping(const std::filesystem::path& path);

// A time in one of the mapping's patterns.
Result<Instant> parse_mapped_time(const Mapping& mapping, std::string_view text);

// ", did you mean 'channel'?" when one of the names is near, otherwise nothing.
std::string did_you_mean(std::string_view name, const std::vector<std::string_view>& names);

}  // namespace onus
