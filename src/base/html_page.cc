#include "base/html_page.h"

#include <fmt/format.h>

#include "base/page_style.h"

namespace onus {

void open_page(HtmlOut& html, const HtmlPage& page) {
  html.markup("<!DOCTYPE html>\n").open("html", {{"lang", "en-GB"}}).open("head");
  html.markup("<meta charset=\"utf-8\">");
  html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
  html.markup(fmt::format(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      "style-src 'unsafe-inline'{}\">",
      page.scripted ? "; script-src 'unsafe-inline'" : ""));
  html.element("title", page.title).open("style").markup(kPageStyle).markup(page.style);
  html.close("style").close("head").open("body");
  html.element("a", "Skip to the main content", {{"class", "skip"}, {"href", "#main"}});
  html.open("header").element("p", page.header).close("header").line();
  html.open("main", {{"id", "main"}, {"tabindex", "-1"}}).element("h1", page.title);
}

void append_section(HtmlOut& html, std::string_view id, std::string_view title) {
  html.element("h2", title, {{"id", id}}).line();
}

void append_paragraph(HtmlOut& html, std::string_view words) { html.element("p", words).line(); }

void open_table(HtmlOut& html, std::string_view caption,
                std::initializer_list<std::string_view> columns, bool broad) {
  html.open("div",
            {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", caption}});
  if (broad)
    html.open("table", {{"class", "broad"}});
  else
    html.open("table");
  html.element("caption", caption).open("thead").open("tr");
  bool first = true;
  for (const std::string_view column : columns) {
    if (first)
      html.element("th", column, {{"scope", "col"}});
    else
      html.element("th", column, {{"scope", "col"}, {"class", "number"}});
    first = false;
  }
  html.close("tr").close("thead");
}

void close_table(HtmlOut& html) { html.close("table").close("div"); }

}  // namespace onus
