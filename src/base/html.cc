#include "base/html.h"

#include <algorithm>

#include "base/text.h"

namespace onus {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

bool is_forbidden(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || byte == 0x7F;
}

void append_good(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const auto bad = static_cast<size_t>(std::ranges::find_if(text, is_forbidden) - text.begin());
    append_html(out, text.substr(0, bad));
    if (bad == text.size()) return;
    out += kReplacement;
    text.remove_prefix(bad + 1);
  }
}

void append_safe(std::string& out, std::string_view text) {
  while (const auto bad = find_bad_utf8(text)) {
    append_good(out, text.substr(0, *bad));
    out += kReplacement;
    text.remove_prefix(*bad + 1);
  }
  append_good(out, text);
}

}  // namespace

HtmlOut& HtmlOut::open(std::string_view tag, Attributes attributes) {
  out_ += '<';
  out_ += tag;
  for (const auto& [name, value] : attributes) {
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    append_safe(out_, value);
    out_ += '"';
  }
  out_ += '>';
  return *this;
}

HtmlOut& HtmlOut::close(std::string_view tag) {
  out_ += "</";
  out_ += tag;
  out_ += '>';
  return *this;
}

HtmlOut& HtmlOut::element(std::string_view tag, std::string_view words, Attributes attributes) {
  return open(tag, attributes).text(words).close(tag);
}

HtmlOut& HtmlOut::text(std::string_view words) {
  append_safe(out_, words);
  return *this;
}

HtmlOut& HtmlOut::markup(std::string_view ours) {
  out_ += ours;
  return *this;
}

void append_link(HtmlOut& html, std::string_view target_id, std::string_view text) {
  html.element("a", text, {{"href", "#" + std::string(target_id)}});
}

}  // namespace onus
