// The worked cases: what is said, and what must be owed.
#include <fmt/format.h>

#include "base/english.h"
#include "site/pages.h"

namespace onus {
namespace {

void one_case(SitePage& page, const WorkedEntry& entry) {
  HtmlOut& html = page.html();
  html.open("article", {{"class", "rule"}, {"aria-labelledby", entry.anchor}});
  page.heading(entry.anchor, entry.title);
  html.element("pre", entry.written, {{"class", "written"}}).line();
  html.open("dl");
  page.open_term("Decided by");
  html.open("ul");
  for (const std::string& reason : entry.reasons) {
    html.open("li");
    page.link(page.book().place_of_reason(reason), reason);
    html.close("li");
  }
  html.close("ul");
  page.close_term();
  page.term("Case", entry.id);
  html.close("dl").close("article").line();
}

}  // namespace

SiteFile cases_page(const SiteBook& book) {
  SitePage page(book, "cases.html", "Worked cases");
  page.lead("Whole cases with what must be owed. The rulebook is not used unless all come out so.");
  if (book.case_files().empty()) page.paragraph("This rulebook has none.");
  HtmlOut& html = page.html();
  size_t headings = 0;
  for (const WorkedFile& file : book.case_files()) {
    html.open("h2", {{"id", fmt::format("cases-{}", ++headings)}});
    page.link(file.page, file.title);
    html.close("h2").open("ul", {{"class", "rules"}}).line();
    for (const WorkedEntry& entry : file.cases) {
      html.open("li");
      page.link(file.page + "#" + entry.anchor, entry.title);
      html.close("li").line();
    }
    html.close("ul").line();
  }
  return page.finish();
}

SiteFile case_file_page(const SiteBook& book, const WorkedFile& file) {
  SitePage page(book, file.page, "Worked cases: " + file.title);
  page.lead(fmt::format("{} in the file cases/{}.cases.",
                        capitalised(counted(file.cases.size(), "case", "cases")), file.name));
  for (const WorkedEntry& entry : file.cases) one_case(page, entry);
  return page.finish();
}

}  // namespace onus
