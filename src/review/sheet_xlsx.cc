// The sheet as a workbook: "Review" to be filled in and saved as CSV, "Reports" to be read, "Lists"
// with the words that may be written.
#include <fmt/format.h>
#include <xlsxwriter.h>

#include <algorithm>

#include "audit/wording.h"
#include "base/text.h"
#include "review/sheet.h"

namespace onus {
namespace {

constexpr size_t kCellBytes = 32'000;  // Excel holds 32,767 characters in a cell
constexpr int kSpareRows = 2000;       // beneath the prefilled ones, for further crimes

// Bytes that a worksheet cannot hold become spaces, and long texts are cut where Excel must.
std::string cell_text(std::string_view text) {
  std::string out(cut_utf8(text, kCellBytes));
  if (out.size() < text.size()) out += " [cut here: read the rest in the CSV or HTML sheet]";
  for (char& c : out)
    if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') c = ' ';
  return out;
}

class Workbook {
 public:
  Workbook(const std::filesystem::path& path, const ReviewSheet& sheet) : sheet_(sheet) {
    lxw_workbook_options options = {.constant_memory = LXW_FALSE, .tmpdir = nullptr,
                                    .use_zip64 = LXW_FALSE};
    book_ = workbook_new_opt(path.c_str(), &options);
    lxw_doc_properties properties = {};
    properties.title = const_cast<char*>("Onus review sheet");
    properties.created = 1;  // the same sheet always gives the same bytes
    workbook_set_properties(book_, &properties);
    head_ = workbook_add_format(book_);
    format_set_bold(head_);
    format_set_bottom(head_, LXW_BORDER_THIN);
    text_ = workbook_add_format(book_);
    format_set_num_format(text_, "@");  // text: crime numbers keep all their digits
    format_set_align(text_, LXW_ALIGN_VERTICAL_TOP);
    wrapped_ = workbook_add_format(book_);
    format_set_text_wrap(wrapped_);
    format_set_align(wrapped_, LXW_ALIGN_VERTICAL_TOP);
  }

  lxw_error run() {
    review();
    reports();
    lists();
    return workbook_close(book_);
  }

 private:
  static lxw_col_t at(SheetColumn column) { return static_cast<lxw_col_t>(column); }

  void write(lxw_worksheet* to, lxw_row_t row, lxw_col_t column, std::string_view text,
             lxw_format* format) {
    worksheet_write_string(to, row, column, cell_text(text).c_str(), format);
  }

  void review() {
    review_ = workbook_add_worksheet(book_, "Review");
    worksheet_freeze_panes(review_, 1, static_cast<lxw_col_t>(at(SheetColumn::kRow) + 1));
    const auto rows = sheet_rows(sheet_);
    worksheet_set_column(review_, 0, kSheetColumns - 1, 13, text_);
    worksheet_set_column(review_, at(SheetColumn::kReport), at(SheetColumn::kReport), 22, text_);
    worksheet_set_column(review_, at(SheetColumn::kNote), at(SheetColumn::kNote), 30, text_);
    worksheet_set_column(review_, at(SheetColumn::kShown), at(SheetColumn::kShown), 60, text_);
    for (size_t c = 0; c < kSheetColumns; ++c)
      write(review_, 0, static_cast<lxw_col_t>(c), name_of(static_cast<SheetColumn>(c)), head_);
    lxw_row_t row = 1;
    for (const auto& cells : rows) {
      for (size_t c = 0; c < cells.size(); ++c)
        if (!cells[c].empty()) write(review_, row, static_cast<lxw_col_t>(c), cells[c], text_);
      ++row;
    }
    const lxw_row_t last = row + kSpareRows;
    for (size_t c = 0; c < kSheetColumns; ++c) offer_words(static_cast<SheetColumn>(c), last);
    offer_reasons(last);
  }

  // A drop-down of the words that may stand there; a blank is always allowed.
  void offer_words(SheetColumn column, lxw_row_t last) {
    const auto words = words_of(column);
    if (words.empty()) return;
    std::vector<std::string> copies(words.begin(), words.end());
    std::vector<char*> list;
    for (std::string& copy : copies) list.push_back(copy.data());
    list.push_back(nullptr);
    lxw_data_validation rule = {};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = list.data();
    worksheet_data_validation_range(review_, 1, at(column), last, at(column), &rule);
  }

  void offer_reasons(lxw_row_t last) {
    lxw_data_validation rule = {};
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    std::string range = fmt::format("=Lists!$A$2:$A${}", sheet_.reasons.size() + 1);
    rule.value_formula = range.data();
    worksheet_data_validation_range(review_, 1, at(SheetColumn::kReason), last,
                                    at(SheetColumn::kReason), &rule);
  }

  void reports() {
    lxw_worksheet* to = workbook_add_worksheet(book_, "Reports");
    worksheet_freeze_panes(to, 1, 0);
    worksheet_set_column(to, 0, 1, 22, wrapped_);
    worksheet_set_column(to, 2, 2, 110, wrapped_);
    write(to, 0, 0, "report", head_);
    write(to, 0, 1, "what", head_);
    write(to, 0, 2, "text", head_);
    lxw_row_t row = 1;
    const auto line = [&](const SheetReport& report, std::string_view what, std::string_view text) {
      write(to, row, 0, report.id, wrapped_);
      write(to, row, 1, what, wrapped_);
      write(to, row++, 2, text, wrapped_);
    };
    for (const SheetReport& report : sheet_.reports) {
      line(report, "report", report.says);
      for (const Entry& entry : report.log)
        line(report, instant_in_words(entry.at) + " " + entry.by, entry.text);
      for (const SheetRecord& record : report.records)
        line(report, "held " + record.number,
             fmt::format("{} {}; {}; {}", record.crime_class, record.title, record.victim,
                         record.says));
      for (const std::string& form : report.forms) line(report, "form", form);
    }
  }

  void lists() {
    lxw_worksheet* to = workbook_add_worksheet(book_, "Lists");
    worksheet_set_column(to, 0, 0, 20, nullptr);
    worksheet_set_column(to, 1, 1, 70, nullptr);
    worksheet_set_column(to, 4, 4, 70, nullptr);
    write(to, 0, 0, "reason", head_);
    write(to, 0, 1, "when", head_);
    write(to, 0, 3, "class", head_);
    write(to, 0, 4, "title", head_);
    lxw_row_t row = 1;
    for (const MissingReason& reason : sheet_.reasons) {
      write(to, row, 0, reason.name, nullptr);
      write(to, row++, 1, reason.about, nullptr);
    }
    row = 1;
    for (const SheetClass& one : sheet_.classes) {
      write(to, row, 3, one.name, nullptr);
      write(to, row++, 4, one.title, nullptr);
    }
  }

  const ReviewSheet& sheet_;
  lxw_workbook* book_ = nullptr;
  lxw_format *head_ = nullptr, *text_ = nullptr, *wrapped_ = nullptr;
  lxw_worksheet* review_ = nullptr;
};

}  // namespace

Result<void> write_sheet_xlsx(const std::filesystem::path& path, const ReviewSheet& sheet) {
  Workbook book(path, sheet);
  if (const lxw_error error = book.run(); error != LXW_NO_ERROR)
    return fail(std::string("cannot write the workbook: ") + lxw_strerror(error), {path.string()});
  return {};
}

}  // namespace onus
