// The rulebook's tables, whole.
#include <fmt/format.h>

#include <set>

#include "base/english.h"
#include "site/pages.h"
#include "site/places.h"
#include "site/plain.h"

namespace onus {
namespace {

constexpr size_t kTallRows = 20;  // from here on the column heads stay in sight

void columns(SitePage& page, const Table& table) {
  page.heading("columns", "What the columns hold");
  page.html().open("dl");
  for (const Column& column : table.columns) {
    std::string about = column.about;
    if (column.key) about += about.empty() ? "Part of the key" : " (part of the key)";
    if (about.empty()) about = "Not described";
    page.html().open("div").element("dt", title_of_name(column.name));
    page.html().element("dd", about, {{"id", "about-" + safe_name(column.name)}}).close("div");
  }
  page.html().close("dl").line();
}

class Rows {
 public:
  Rows(SitePage& page, const Table& table)
      : page_(page), html_(page.html()), table_(table), key_(table.only_key()) {}

  void run() {
    std::vector<SitePage::Head> heads;
    for (const Column& column : table_.columns)
      heads.push_back({title_of_name(column.name), column.type == CellType::kNumber,
                       "about-" + safe_name(column.name)});
    page_.open_table(title_of_name(table_.name), heads, table_.rows.size() > kTallRows);
    for (const TableRow& row : table_.rows) this->row(row);
    page_.close_table();
  }

 private:
  void row(const TableRow& row) {
    if (row.in_force_on(page_.book().day()))
      html_.open("tr");
    else
      html_.open("tr", {{"class", "past"}});
    const size_t head = head_of(row);
    for (size_t c = 0; c < table_.columns.size(); ++c) cell(row, c, c == head);
    html_.close("tr").line();
  }

  // The column that names the row: its first key that is not blank; a row has one.
  size_t head_of(const TableRow& row) const {
    for (size_t c = 0; c < table_.columns.size(); ++c)
      if (table_.columns[c].key && !row[c].blank()) return c;
    return 0;
  }

  // The first row of a key carries the anchor that decisions and pages point to.
  void cell(const TableRow& row, size_t c, bool head) {
    if (head && key_ && anchored_.insert(row[c].text).second)
      html_.open("th", {{"scope", "row"}, {"id", "row-" + safe_name(row[c].text)}});
    else if (head)
      html_.open("th", {{"scope", "row"}});
    else if (table_.columns[c].type == CellType::kNumber)
      html_.open("td", {{"class", "number"}});
    else if (table_.columns[c].type == CellType::kDay)
      html_.open("td", {{"class", "nowrap"}});
    else
      html_.open("td");
    words(row[c], table_.columns[c]);
    html_.close(head ? "th" : "td");
  }

  void words(const Cell& cell, const Column& column) {
    if (column.name == "to" && cell.blank())
      html_.text("onwards");
    else if (cell.blank())
      return;
    else if (column.type == CellType::kDay)
      html_.text(day_in_words(cell.day));
    else if (column.type == CellType::kOffence)
      page_.link_offence(cell.text);
    else if (column.type == CellType::kClass || column.name == "class")
      page_.link_class(cell.text, cell.text);
    else
      html_.text(cell.text);
  }

  SitePage& page_;
  HtmlOut& html_;
  const Table& table_;
  const std::optional<size_t> key_;
  std::set<std::string_view> anchored_;
};

}  // namespace

SiteFile tables_page(const SiteBook& book) {
  SitePage page(book, "tables.html", "Tables");
  page.lead("What rules and counting look up: offences, classes, units, tiers, deadlines.");
  page.open_table("The tables of the rulebook",
                  {{"Table"}, {"Rows", true}, {"First column holds"}});
  for (const Table& table : book.rulebook().tables()) {
    page.html().open("tr").open("th", {{"scope", "row"}});
    page.link(SiteBook::place_of_table(table), title_of_name(table.name));
    page.html().close("th");
    page.cell(with_commas(table.rows.size()), true);
    page.cell(table.columns.empty() ? std::string() : table.columns[0].about);
    page.html().close("tr").line();
  }
  page.close_table();
  return page.finish();
}

SiteFile table_page(const SiteBook& book, const Table& table) {
  SitePage page(book, SiteBook::place_of_table(table), "Table: " + words_of(table.name));
  page.lead(fmt::format("{} in the file tables/{}.csv. Rows not in force on {} are in grey.",
                        capitalised(counted(table.rows.size(), "row", "rows")), table.name,
                        day_in_words(book.day())));
  columns(page, table);
  page.heading("rows", "Rows");
  Rows(page, table).run();
  return page.finish();
}

}  // namespace onus
