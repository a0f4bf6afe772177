#include "site/page.h"

#include <fmt/format.h>

#include <array>

#include "site/places.h"

namespace onus {
namespace {

constexpr size_t kManyColumns = 6;  // from here on a narrow screen scrolls the table sideways

constexpr std::string_view kSearchPage = "search.html";

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kMenu = {
    {{"index.html", "Rules"},
     {"classes.html", "Classes"},
     {"facts.html", "Words"},
     {"tables.html", "Tables"},
     {"cases.html", "Worked cases"},
     {"changes.html", "Changes"},
     {kSearchPage, "Search"}}};

}  // namespace

SitePage::SitePage(const SiteBook& book, std::string path, std::string_view title)
    : book_(book), file_{std::move(path), {}}, html_(file_.bytes) {
  head(title);
  html_.open("body").element("a", "Skip to the main content",
                             {{"class", "skip"}, {"href", "#main"}});
  html_.open("header").element("p", "Onus: the rules of crime recording");
  navigation();
  html_.close("header").line();
  html_.open("main", {{"id", "main"}, {"tabindex", "-1"}}).element("h1", title).line();
}

void SitePage::head(std::string_view title) {
  html_.markup(kPageMark).open("html", {{"lang", "en-GB"}}).open("head");
  html_.markup("<meta charset=\"utf-8\">");
  html_.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
  // Nothing but the site's own files; "file:" because 'self' has no meaning for some browsers
  // there.
  html_.markup(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      "style-src 'self' file:; script-src 'self' file:; form-action 'self' file:\">");
  html_.element("title", fmt::format("{} - Onus", title));
  html_.open("link", {{"rel", "stylesheet"}, {"href", link_from(file_.path, "style.css")}});
  html_.close("head").line();
}

void SitePage::navigation() {
  html_.open("nav", {{"aria-label", "Site"}}).open("ul");
  for (const auto& [place, text] : kMenu) {
    html_.open("li");
    if (place == file_.path)
      html_.element("a", text, {{"href", place}, {"aria-current", "page"}});
    else
      link(place, text);
    html_.close("li");
  }
  html_.close("ul").close("nav");
}

void SitePage::link(std::string_view place, std::string_view text) {
  if (place.empty())
    html_.text(text);
  else
    html_.element("a", text, {{"href", link_from(file_.path, place)}});
}

void SitePage::link_class(std::string_view class_name, std::string_view text) {
  const SiteClass* found = book_.find_class(class_name);
  link(found ? found->page : std::string(), text);
}

void SitePage::link_rule(RuleIndex rule) {
  link(book_.place_of_rule(rule), book_.rulebook().rule(rule).id);
}

void SitePage::link_offence(std::string_view key) {
  const Offence* row = book_.offence(key);
  if (!row) {
    html_.text(key);
    return;
  }
  link_class(row->class_name, fmt::format("{} ({}{}{})", row->title, row->class_name,
                                          row->code.empty() ? "" : " ", row->code));
}

void SitePage::lead(std::string_view text) { paragraph(text, "lead"); }

void SitePage::paragraph(std::string_view text, std::string_view css) {
  if (css.empty())
    html_.element("p", text).line();
  else
    html_.element("p", text, {{"class", css}}).line();
}

void SitePage::heading(std::string_view id, std::string_view text, std::string_view tag) {
  html_.element(tag, text, {{"id", id}}).line();
}

void SitePage::open_table(std::string_view caption, const std::vector<Head>& heads, bool tall) {
  html_.open("div", {{"class", tall ? "scroll tall" : "scroll"},
                     {"tabindex", "0"},
                     {"role", "region"},
                     {"aria-label", caption}});
  html_.open("table", {{"class", heads.size() >= kManyColumns ? "wide" : "narrow"}});
  html_.element("caption", caption).open("thead").open("tr");
  for (const Head& head : heads) {
    const std::string_view css = head.number ? "number" : "text";
    if (head.described_by.empty())
      html_.element("th", head.text, {{"scope", "col"}, {"class", css}});
    else
      html_.element("th", head.text,
                    {{"scope", "col"}, {"class", css}, {"aria-describedby", head.described_by}});
  }
  html_.close("tr").close("thead").open("tbody").line();
}

void SitePage::close_table() { html_.close("tbody").close("table").close("div").line(); }

void SitePage::cell(std::string_view text, bool number) {
  if (number)
    html_.element("td", text, {{"class", "number"}});
  else
    html_.element("td", text);
}

void SitePage::term(std::string_view name, std::string_view text) {
  open_term(name);
  html_.text(text);
  close_term();
}

void SitePage::open_term(std::string_view name) {
  html_.open("div").element("dt", name).open("dd");
}

void SitePage::close_term() { html_.close("dd").close("div").line(); }

void SitePage::search_form() {
  const std::string place = link_from(file_.path, kSearchPage);
  if (file_.path == kSearchPage)
    html_.open("form", {{"id", "search"}, {"class", "search"}, {"role", "search"}, {"hidden", ""}});
  else
    html_.open("form", {{"class", "search"}, {"role", "search"}, {"action", place}});
  html_.element("label", "Search rules, classes, codes, words and cases", {{"for", "query"}});
  html_.open("input",
             {{"id", "query"}, {"name", "q"}, {"type", "search"}, {"autocomplete", "off"}});
  html_.element("button", "Search", {{"type", "submit"}}).close("form").line();
}

void SitePage::script(std::string_view file) {
  html_.open("script", {{"src", link_from(file_.path, file)}, {"defer", ""}}).close("script");
}

SiteFile SitePage::finish() {
  html_.close("main").open("footer");
  html_.element("p", fmt::format("The rulebook of Onus as the law stands on {}. It supports a "
                                 "decision and takes none.",
                                 day_in_words(book_.day())));
  html_.close("footer").close("body").close("html").line();
  return std::move(file_);
}

}  // namespace onus
