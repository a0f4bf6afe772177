#include "review/columns.h"

#include <algorithm>

namespace onus {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 2> kYesNo = {"yes", "no"};
constexpr std::array<std::string_view, 3> kIfNeeded = {"yes", "no", "not-needed"};
constexpr std::array<std::string_view, 3> kReferral = {"made", "not-made", "not-needed"};
constexpr std::array<std::string_view, 4> kEquality = {"complete", "partly", "none", "no-victim"};

constexpr uint8_t kR = 1, kC = 2, kH = 4, kAll = 7;  // report, crime and record rows

struct ColumnAbout {
  std::string_view name, question;
  Words words;
  uint8_t rows = kAll;
};

constexpr std::array<ColumnAbout, kSheetColumns> kColumns = {{
    {"plan", "Plan", {}, kAll},
    {"read", "Reading", {}, kAll},
    {"reviewer", "Who reviewed", {}, kAll},
    {"report", "Report", {}, kAll},
    {"row", "Row", {}, kAll},
    {"crimes", "How many crimes should exist", {}, kR},
    {"class", "Home Office class", {}, kC},
    {"held", "Record that answers it", {}, kC | kH},
    {"reason", "Why it is not recorded", {}, kC},
    {"domestic_abuse", "Is it domestic abuse?", kYesNo, kR},
    {"vulnerable", "Is a victim a child or otherwise vulnerable?", kYesNo, kR},
    {"safeguarded", "Was the victim safeguarded?", kIfNeeded, kR},
    {"referral", "Was a referral made where one is needed?", kReferral, kR},
    {"equality", "Are the victim's protected characteristics written down?", kEquality, kR},
    {"right", "Was it right to cancel it?", kYesNo, kH},
    {"entitled", "Was whoever cancelled it entitled to?", kYesNo, kH},
    {"told", "Was the victim told?", kIfNeeded, kH},
    {"crime_at_once", "Should it have been recorded as a crime at once?", kYesNo, kH},
    {"ground_given", "Is the ground for it written down?", kYesNo, kH},
    {"note", "Note", {}, kAll},
    {"shown", "What to read", {}, kAll},
}};

constexpr std::array<std::string_view, kSheetRows> kRows = {"report", "crime", "record"};
constexpr std::array<std::string_view, kReadings> kReads = {"first", "second", "third"};

template <class T, class List, class Name>
std::optional<T> find_in(const List& list, std::string_view wanted, Name name) {
  const auto found = std::ranges::find(list, wanted, name);
  if (found == list.end()) return std::nullopt;
  return static_cast<T>(found - list.begin());
}

}  // namespace

std::string_view name_of(SheetColumn column) { return kColumns[static_cast<size_t>(column)].name; }
std::optional<SheetColumn> sheet_column_from(std::string_view name) {
  return find_in<SheetColumn>(kColumns, name, &ColumnAbout::name);
}
std::string_view name_of(SheetRow row) { return kRows[static_cast<size_t>(row)]; }
std::optional<SheetRow> sheet_row_from(std::string_view name) {
  return find_in<SheetRow>(kRows, name, std::identity());
}
std::string_view name_of(Reading reading) { return kReads[static_cast<size_t>(reading)]; }
std::optional<Reading> reading_from(std::string_view name) {
  return find_in<Reading>(kReads, name, std::identity());
}

std::string_view question_of(SheetColumn column) {
  return kColumns[static_cast<size_t>(column)].question;
}
Words words_of(SheetColumn column) { return kColumns[static_cast<size_t>(column)].words; }
bool belongs_in(SheetColumn column, SheetRow row) {
  return (kColumns[static_cast<size_t>(column)].rows & (1u << static_cast<unsigned>(row))) != 0;
}

}  // namespace onus
