// One page of the site: what stands around its content, and the parts that pages share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/html.h"
#include "site/site_book.h"

namespace onus {

struct SiteFile {
  std::string path;  // from the site's folder: "rules/violence.assault.html"
  std::string bytes;
};

// The first bytes of every page, and of every other file: how a later run knows its own.
inline constexpr std::string_view kPageMark = "<!DOCTYPE html>\n<!-- onus rules html -->\n";
inline constexpr std::string_view kAssetMark = "/* onus rules html */\n";

class SitePage {
 public:
  SitePage(const SiteBook& book, std::string path, std::string_view title);

  HtmlOut& html() { return html_; }
  const SiteBook& book() const { return book_; }

  // A link to a place on the site; text only where there is no place.
  void link(std::string_view place, std::string_view text);
  void link_class(std::string_view class_name, std::string_view text);
  void link_rule(RuleIndex rule);
  // "Assault with injury (8N 008/06)", linked to its class.
  void link_offence(std::string_view key);

  void lead(std::string_view text);
  void paragraph(std::string_view text, std::string_view css = {});
  void heading(std::string_view id, std::string_view text, std::string_view tag = "h2");

  // A table in a region that scrolls by itself: a name for the region, the table's caption and its
  // column heads. A tall one keeps its heads in sight.
  struct Head {
    std::string text;
    bool number = false;
    std::string described_by;  // id of an element
  };
  void open_table(std::string_view caption, const std::vector<Head>& heads, bool tall = false);
  void close_table();
  void cell(std::string_view text, bool number = false);
  // Between dl tags: what is said of something.
  void term(std::string_view name, std::string_view text);
  void open_term(std::string_view name);
  void close_term();

  // Asks the search page; there it stays hidden until a script serves it.
  void search_form();
  // A script beside the page.
  void script(std::string_view file);
  SiteFile finish();

 private:
  void head(std::string_view title);
  void navigation();

  const SiteBook& book_;
  SiteFile file_;
  HtmlOut html_;
};

}  // namespace onus
