// The columns of a review sheet and the words that may stand in them: doc/formats/review.md.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace onus {

enum class SheetColumn : uint8_t {
  kPlan, kRead, kReviewer, kReport, kRow, kCrimes, kClass, kHeld, kReason, kDomesticAbuse,
  kVulnerable, kSafeguarded, kReferral, kEquality, kRight, kEntitled, kTold, kCrimeAtOnce,
  kGroundGiven, kNote, kShown
};
inline constexpr size_t kSheetColumns = 21;

// A row of a sheet: about a report, a crime that should exist, or a record held.
enum class SheetRow : uint8_t { kReport, kCrime, kRecord };
inline constexpr size_t kSheetRows = 3;

enum class Reading : uint8_t { kFirst, kSecond, kThird };
inline constexpr size_t kReadings = 3;

std::string_view name_of(SheetColumn column);
std::optional<SheetColumn> sheet_column_from(std::string_view name);
std::string_view name_of(SheetRow row);
std::optional<SheetRow> sheet_row_from(std::string_view name);
std::string_view name_of(Reading reading);
std::optional<Reading> reading_from(std::string_view name);

// The question that a column asks, for people.
std::string_view question_of(SheetColumn column);
// The only words that may answer it; none: free text.
std::span<const std::string_view> words_of(SheetColumn column);
// Of every column, words or not: in which rows it is filled in.
bool belongs_in(SheetColumn column, SheetRow row);

// What stands in `held` for a crime that is not recorded.
inline constexpr std::string_view kNotHeld = "none";
inline constexpr uint32_t kMostCrimes = 200;  // of one report

}  // namespace onus
