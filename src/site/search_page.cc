// Search without a server: a list of everything with a place, in a script that a page loads.
#include <fmt/format.h>

#include "base/json_out.h"
#include "site/pages.h"
#include "site/places.h"
#include "site/plain.h"

namespace onus {
namespace {

class Index {
 public:
  explicit Index(const SiteBook& book) : book_(book), json_(out_) { json_.open_array(); }

  // What it is, its name, its place and further words to find it by.
  void add(std::string_view kind, std::string_view title, std::string_view place,
           std::string_view words) {
    json_.open_array().text(kind).text(title).text(place).text(words).close_array();
  }

  void classes() {
    for (const SiteClass& one : book_.classes()) {
      add("Class", one.title.empty() ? one.name : one.name + " " + one.title, one.page, "");
      for (const Offence* row : one.offences)
        add("Offence", row->title, one.page, row->class_name + " " + row->code + " " + row->key);
      listed(one);
    }
  }

  void rules() {
    const auto& rules = book_.rulebook().rules();
    for (size_t r = 0; r < rules.size(); ++r)
      add("Rule", rules[r].id, book_.place_of_rule(static_cast<RuleIndex>(r)), rules[r].because);
  }

  void guarantees() {
    for (const Guarantee& one : book_.rulebook().guarantees())
      add("Guarantee", one.id, "guarantees.html#" + guarantee_anchor(one), one.because);
  }

  void facts() {
    const Vocabulary& words = book_.words();
    for (size_t f = 0; f < words.size(); ++f) {
      const auto id = static_cast<FactId>(f);
      if (book_.told_as(id) != id) continue;
      std::string text = words[id].name + " " + words[id].meaning;
      if (book_.domain_of(id) == nullptr)
        for (const std::string& value : words[id].values) text += " " + words_of(value);
      add("Word", words_of(words[id].name), book_.place_of_fact(id), text);
    }
  }

  void tables() {
    for (const Table& table : book_.rulebook().tables())
      add("Table", words_of(table.name), SiteBook::place_of_table(table), "");
    const Table* general = book_.find_table("general");
    const auto key = general ? general->only_key() : std::nullopt;
    if (!key) return;
    for (const TableRow& row : general->rows)
      if (!row[*key].blank())
        add("General rule", row[*key].text,
            SiteBook::place_of_table(*general) + "#row-" + safe_name(row[*key].text),
            cell_text(*general, row, "says"));
  }

  void cases() {
    for (const WorkedFile& file : book_.case_files())
      for (const WorkedEntry& entry : file.cases)
        add("Worked case", entry.title, entry.page + "#" + entry.anchor, entry.id);
  }

  std::string take() {
    json_.close_array();
    return std::move(out_);
  }

 private:
  void listed(const SiteClass& one) {
    const Table* table = book_.find_table("notifiable");
    for (const TableRow* row : one.listed)
      add("Code",
          fmt::format("{} {}", cell_text(*table, *row, "code"), cell_text(*table, *row, "title")),
          one.page, one.name);
  }

  const SiteBook& book_;
  std::string out_;
  JsonOut json_;
};

}  // namespace

SiteFile search_page(const SiteBook& book) {
  SitePage page(book, "search.html", "Search the rulebook");
  HtmlOut& html = page.html();
  page.search_form();
  html.open("noscript").open("p");
  html.text("Search needs JavaScript. All the same is on the page of ");
  page.link("index.html", "rules");
  html.text(" and the page of ");
  page.link("classes.html", "classes");
  html.text(".").close("p").close("noscript").line();
  html.element("p", "", {{"id", "found"}, {"aria-live", "polite"}}).line();
  html.open("ol",
            {{"id", "results"}, {"class", "results"}, {"aria-label", "Results"}, {"hidden", ""}})
      .close("ol");
  page.script("search-index.js");
  page.script("search.js");
  return page.finish();
}

SiteFile search_index(const SiteBook& book) {
  Index index(book);
  index.classes();
  index.rules();
  index.guarantees();
  index.facts();
  index.tables();
  index.cases();
  return {"search-index.js", fmt::format("{}window.onusIndex = {};\n", kAssetMark, index.take())};
}

}  // namespace onus
