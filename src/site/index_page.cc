// What the rulebook is, and every rule by its section.
#include <fmt/format.h>

#include <algorithm>

#include "base/english.h"
#include "site/pages.h"
#include "site/plain.h"

namespace onus {
namespace {

void totals(SitePage& page) {
  const SiteBook& book = page.book();
  const Rulebook& rulebook = book.rulebook();
  size_t examples = 0, cases = 0;
  for (const Rule& rule : rulebook.rules()) examples += rule.examples.size();
  for (const WorkedFile& file : book.case_files()) cases += file.cases.size();
  HtmlOut& html = page.html();
  html.open("dl", {{"class", "facts"}});
  page.term("Rules",
            fmt::format("{}, {} of them in force on {}", with_commas(rulebook.rules().size()),
                        with_commas(book.edition().rules().size()), day_in_words(book.day())));
  page.term("Classes", with_commas(book.classes().size()));
  page.term("Tables", fmt::format("{} with {}", with_commas(rulebook.tables().size()),
                                  counted(rulebook.row_count(), "row", "rows")));
  page.open_term("Guarantees");
  page.link("guarantees.html", counted(rulebook.guarantees().size(), "guarantee", "guarantees"));
  html.text(", proved of every case");
  page.close_term();
  page.term("Examples",
            fmt::format("{} beside the rules, {}", counted(examples, "example", "examples"),
                        counted(cases, "worked case", "worked cases")));
  const auto changes = rulebook.changes();
  if (!changes.empty()) {
    page.term("From", day_in_words(changes.front()));
    const auto next = std::ranges::upper_bound(changes, book.day());
    if (next != changes.begin()) page.term("Last change", day_in_words(*(next - 1)));
    if (next != changes.end()) page.term("Next change", day_in_words(*next));
  }
  html.close("dl").line();
}

void one_section(SitePage& page, const SiteSection& section) {
  const SiteBook& book = page.book();
  HtmlOut& html = page.html();
  html.open("h3");
  page.link(section.page, section.title);
  html.close("h3").open("ul", {{"class", "rules"}}).line();
  for (const RuleIndex index : section.rules) {
    const Rule& rule = book.rulebook().rule(index);
    html.open("li");
    page.link_rule(index);
    if (!rule.in_force_on(book.day()))
      html.text(" ").element("span", "not in force", {{"class", "tag"}});
    html.element("span", rule.because, {{"class", "because"}}).close("li").line();
  }
  html.close("ul").line();
}

std::string heading_of(const SiteSection& section) {
  return section.folder.empty() ? "Rules" : title_of_name(section.folder);
}

}  // namespace

SiteFile index_page(const SiteBook& book) {
  SitePage page(book, "index.html", "The rulebook on " + day_in_words(book.day()));
  page.lead(
      "The national rules that say which crimes a police force must record, written as dated rules "
      "and tables. A report is judged by the rules in force on the day it was received.");
  page.search_form();
  totals(page);
  HtmlOut& html = page.html();
  page.heading("contents", "Sections");
  html.open("nav", {{"aria-label", "Sections"}}).open("ul", {{"class", "contents"}});
  for (const SiteSection& section : book.sections()) {
    html.open("li");
    page.link(section.page, section.title);
    html.close("li");
  }
  html.close("ul").close("nav").line();
  std::string shown;
  size_t headings = 0;
  for (const SiteSection& section : book.sections()) {
    const std::string title = heading_of(section);
    if (title != shown) page.heading(fmt::format("section-{}", ++headings), title);
    shown = title;
    one_section(page, section);
  }
  return page.finish();
}

}  // namespace onus
