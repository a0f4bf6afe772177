// What the pages of Onus that stand alone have in common: their frame, and tables of figures.
#pragma once

#include <initializer_list>
#include <string_view>

#include "base/html.h"

namespace onus {

struct HtmlPage {
  std::string_view title;   // also the heading
  std::string_view header;  // "Onus: blind review"
  std::string_view style;   // besides the style of all pages
  bool scripted = false;
};

// From the doctype to the heading, which is the first thing in <main>. Such a page asks nothing of the
// network, whatever it contains.
void open_page(HtmlOut& html, const HtmlPage& page);

void append_section(HtmlOut& html, std::string_view id, std::string_view title);
void append_paragraph(HtmlOut& html, std::string_view words);

// A table that scrolls sideways where the page is narrow, up to its body: words in the first column,
// figures set right in the others. A broad table scrolls rather than be pressed together.
void open_table(HtmlOut& html, std::string_view caption,
                std::initializer_list<std::string_view> columns, bool broad = false);
// After its last body or foot.
void close_table(HtmlOut& html);

}  // namespace onus
