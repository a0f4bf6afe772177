#include "review/sheet_lines.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/csv.h"
#include "base/text.h"

namespace onus {
namespace {

constexpr size_t kMostFields = 256;
constexpr size_t kShownBytes = 60;  // of what was written, in messages

// Excel writes semicolons where the comma is the decimal sign.
char separator_of(std::string_view text) {
  const std::string_view head = text.substr(0, text.find('\n'));
  char best = ',';
  for (const char c : {';', '\t'})
    if (std::ranges::count(head, c) > std::ranges::count(head, best)) best = c;
  return best;
}

// Undoes what append_csv does to a cell that a spreadsheet would run.
std::string_view without_guard(std::string_view cell) {
  if (cell.size() > 1 && cell[0] == '\'' && std::string_view("=+-@\t\r").contains(cell[1]))
    return cell.substr(1);
  return cell;
}

// Why a cell cannot be read as text, or nothing.
std::optional<std::string_view> unreadable(std::string_view text) {
  if (find_bad_utf8(text)) return "not UTF-8; save the sheet as \"CSV UTF-8\"";
  const auto control = [](unsigned char c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r';
  };
  if (std::ranges::any_of(text, control))
    return "a control character; remove it, or save the sheet as \"CSV UTF-8\"";
  return std::nullopt;
}

class LineReading {
 public:
  LineReading(const std::string& file, const ReviewBook& book, std::vector<Error>& errors)
      : file_(file), book_(book), errors_(errors), errors_before_(errors.size()) {}

  std::vector<SheetLine> run(std::string_view text) {
    CsvReader reader(CsvSource(text), separator_of(text), {.fields = kMostFields});
    CsvReader::Record record;
    if (!next(reader, record)) {
      say("the sheet is empty", {"", 1, 1});
      return {};
    }
    if (!read_header(record)) return {};
    std::vector<SheetLine> lines;
    while (next(reader, record)) {
      auto line = read_line(record);
      if (!line) continue;
      if (lines.size() == kMostSheetRows) {
        say(fmt::format("more than {} rows; give the sheets of one audit", kMostSheetRows),
            line->places.front());
        break;
      }
      lines.push_back(std::move(*line));
    }
    return lines;
  }

 private:
  void say(std::string message, Place place) {
    place.file = file_;
    errors_.push_back({std::move(message), std::move(place)});
  }

  // Broken records are said and skipped. False at the end, or where enough is wrong.
  bool next(CsvReader& reader, CsvReader::Record& record) {
    while (errors_.size() - errors_before_ < kMostSheetErrors) {
      const auto more = reader.next(record);
      if (more) return *more;
      say(more.error().message, more.error().place);
    }
    say("the sheet is not read further; mend what is wrong so far", errors_.back().place);
    return false;
  }

  bool read_header(const CsvReader::Record& record) {
    std::array<bool, kSheetColumns> found{};
    bool sound = true;
    for (size_t i = 0; i < record.fields.size(); ++i) {
      const std::string name = ascii_lower(trim(record.fields[i]));
      if (name.empty()) {
        columns_.push_back(std::nullopt);
        continue;
      }
      const Place place{"", static_cast<uint32_t>(record.lines[i]), record.columns[i]};
      if (const auto why = unreadable(name)) {
        say(std::string(*why), place);
        return false;
      }
      const auto column = sheet_column_from(name);
      if (!column || found[static_cast<size_t>(*column)]) {
        say(fmt::format("{} column '{}'; keep the header as the sheet had it",
                        column ? "a second" : "unknown", cut_utf8(name, kShownBytes)), place);
        sound = false;
      }
      if (column) found[static_cast<size_t>(*column)] = true;
      columns_.push_back(column);
    }
    for (size_t c = 0; c < kSheetColumns; ++c) {
      const auto column = static_cast<SheetColumn>(c);
      if (found[c] || column == SheetColumn::kShown || column == SheetColumn::kNote) continue;
      say(fmt::format("the column '{}' is missing; keep the header as the sheet had it",
                      name_of(column)), {"", 1, 1});
      sound = false;
    }
    return sound;
  }

  std::optional<SheetLine> read_line(const CsvReader::Record& record) {
    SheetLine line;
    bool blank = true;
    // Of cells that are not there: the start of the row.
    for (Place& place : line.places) place = {file_, static_cast<uint32_t>(record.line), 1};
    for (size_t i = 0; i < record.fields.size(); ++i) {
      const std::string_view text = without_guard(trim(record.fields[i]));
      blank &= text.empty();
      const Place place{file_, static_cast<uint32_t>(record.lines[i]), record.columns[i]};
      if (i >= columns_.size() || !columns_[i]) {
        if (!text.empty()) say("a cell under no column; empty it", place);
        continue;
      }
      if (columns_[i] == SheetColumn::kShown) continue;  // not asked for again
      if (const auto why = unreadable(text)) {
        say(std::string(*why), place);
        return std::nullopt;
      }
      if (text.size() > kMostCellBytes) {
        say(fmt::format("longer than {} bytes", kMostCellBytes), place);
        return std::nullopt;
      }
      line.cells[static_cast<size_t>(*columns_[i])] = text;
      line.places[static_cast<size_t>(*columns_[i])] = place;
    }
    if (blank || !understand(line)) return std::nullopt;
    return line;
  }

  bool understand(SheetLine& line) {
    const auto wrong = [&](SheetColumn column, std::string message) {
      say(std::move(message), line.place(column));
      return false;
    };
    if (line[SheetColumn::kPlan] != book_.mark())
      return wrong(SheetColumn::kPlan,
                   fmt::format("'{}' is another plan; this one is {}",
                               cut_utf8(line[SheetColumn::kPlan], kShownBytes), book_.mark()));
    const auto reading = reading_from(ascii_lower(line[SheetColumn::kRead]));
    if (!reading) return wrong(SheetColumn::kRead, "write first, second or third");
    const auto row = sheet_row_from(ascii_lower(line[SheetColumn::kRow]));
    if (!row) return wrong(SheetColumn::kRow, "write report, crime or record");
    line.reading = *reading;
    line.row = *row;
    const std::string& report = line[SheetColumn::kReport];
    const DrawnReport* drawn = book_.drawn(report);
    if (!drawn)
      return wrong(SheetColumn::kReport,
                   report.empty() ? "the number of the report is missing"
                                  : fmt::format("report {} was not drawn; remove the row",
                                                cut_utf8(report, kShownBytes)));
    if (*reading != Reading::kFirst && !drawn->second_read)
      return wrong(SheetColumn::kRead,
                   fmt::format("report {} was not drawn to be read twice", report));
    return true;
  }

  const std::string& file_;
  const ReviewBook& book_;
  std::vector<Error>& errors_;
  const size_t errors_before_;
  std::vector<std::optional<SheetColumn>> columns_;  // of the file
};

}  // namespace

std::vector<SheetLine> parse_sheet_lines(const SheetFile& sheet, const ReviewBook& book,
                                         std::vector<Error>& errors) {
  return LineReading(sheet.name, book, errors).run(sheet.bytes);
}

}  // namespace onus
