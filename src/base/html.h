// Writes HTML into a string. Tags and attribute names are ours; every text and attribute value is
// escaped, so that nothing a report or a rulebook says becomes markup.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace onus {

class HtmlOut {
 public:
  struct Attribute {
    std::string_view name, value;
  };
  using Attributes = std::initializer_list<Attribute>;

  explicit HtmlOut(std::string& out) : out_(out) {}

  HtmlOut& open(std::string_view tag, Attributes attributes = {});
  HtmlOut& close(std::string_view tag);
  // An element with text only.
  HtmlOut& element(std::string_view tag, std::string_view text, Attributes attributes = {});
  // Bytes that are not UTF-8, and control characters that HTML does not allow, become U+FFFD.
  HtmlOut& text(std::string_view text);
  // Markup of this program, never of its input.
  HtmlOut& markup(std::string_view ours);
  HtmlOut& line() { return markup("\n"); }

 private:
  std::string& out_;
};

// A link to a place in the page.
void append_link(HtmlOut& html, std::string_view target_id, std::string_view text);

}  // namespace onus
