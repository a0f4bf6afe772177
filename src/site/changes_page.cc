// Every day on which law changed, newest first.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <ranges>
#include <utility>

#include "base/english.h"
#include "law/changes.h"
#include "site/pages.h"
#include "site/plain.h"

namespace onus {
namespace {

constexpr size_t kMostRowsTold = 30;  // of one table on one day; more are only counted

// A change of a row: its table, and the row's key after a blank.
struct RowName {
  std::string_view table, key;
};

RowName row_name(const LawChange& change) {
  const std::string_view subject = change.subject;
  const size_t end = std::min(subject.find(' '), subject.size());
  return {subject.substr(0, end), subject.substr(end)};
}

void link_table(SitePage& page, std::string_view name) {
  const Table* table = page.book().find_table(name);
  page.html().text("Table ");
  page.link(table ? SiteBook::place_of_table(*table) : std::string(), words_of(name));
}

void one_change(SitePage& page, const LawChange& change) {
  HtmlOut& html = page.html();
  html.open("li");
  if (of_a_rule(change)) {
    html.text("Rule ");
    page.link_rule(page.book().rulebook().find_rule(change.subject));
  } else {
    link_table(page, row_name(change).table);
    html.text(row_name(change).key);
  }
  html.text(fmt::format(" {}", name_of(change.kind)));
  html.element("span", change.words, {{"class", "because"}});
  html.element("span", change.source, {{"class", "source"}});
  html.close("li").line();
}

void one_day(SitePage& page, const std::vector<LawChange>& changes) {
  std::map<std::string_view, size_t> rows;
  for (const LawChange& change : changes)
    if (!of_a_rule(change)) ++rows[row_name(change).table];
  HtmlOut& html = page.html();
  std::string_view told;
  html.open("ul", {{"class", "rules"}}).line();
  for (const LawChange& change : changes) {
    const auto count = of_a_rule(change) ? rows.end() : rows.find(row_name(change).table);
    if (count == rows.end() || count->second <= kMostRowsTold) {
      one_change(page, change);
    } else if (std::exchange(told, count->first) !=
               count->first) {  // a table's rows stand together
      html.open("li");
      link_table(page, count->first);
      html.text(fmt::format(": {} rows start, end or change", with_commas(count->second)));
      html.close("li").line();
    }
  }
  html.close("ul").line();
}

std::string totals(const std::vector<LawChange>& changes) {
  const auto rules = static_cast<size_t>(std::ranges::count_if(changes, of_a_rule));
  return fmt::format("{} and {}", capitalised(counted(rules, "rule", "rules")),
                     counted(changes.size() - rules, "table row", "table rows"));
}

}  // namespace

SiteFile changes_page(const SiteBook& book) {
  SitePage page(book, "changes.html", "Changes of the law");
  page.lead("Each day on which something started, ended or changed; the newest first.");
  for (const Day day : book.rulebook().changes() | std::views::reverse) {
    const auto changes = changes_on(book.rulebook(), day);
    page.heading("day-" + format_day(day), day_in_words(day));
    if (day > book.day()) page.paragraph("Still to come.", "past");
    page.paragraph(totals(changes) + ".");
    one_day(page, changes);
  }
  return page.finish();
}

}  // namespace onus
