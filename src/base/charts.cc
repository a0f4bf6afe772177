#include "base/charts.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace onus {
namespace {

void append_part(HtmlOut& html, std::string_view part, double from, double width, double longest) {
  if (width <= 0) return;
  html.open("rect", {{"class", part},
                     {"x", fmt::format("{:.2f}%", from * 100 / longest)},
                     {"y", "0"},
                     {"width", fmt::format("{:.2f}%", width * 100 / longest)},
                     {"height", "100%"}});
  html.close("rect");
}

void append_bar(HtmlOut& html, const Bar& bar, double longest) {
  html.open("li").element("span", bar.label, {{"class", "bar-label"}}).text(": " + bar.value);
  html.open("svg",
            {{"aria-hidden", "true"}, {"focusable", "false"}, {"width", "100%"}, {"height", "16"}});
  append_part(html, "bar-first", 0, bar.first, longest);
  append_part(html, "bar-second", bar.first, bar.second, longest);
  html.close("svg").close("li");
}

}  // namespace

void append_chart(HtmlOut& html, const BarChart& chart) {
  double longest = 0;
  for (const Bar& bar : chart.bars) longest = std::max(longest, bar.first + bar.second);
  if (longest <= 0) longest = 1;
  html.open("figure", {{"class", "chart"}}).element("figcaption", chart.title);
  if (!chart.second_name.empty()) {
    html.open("p", {{"class", "key"}});
    html.element("span", "", {{"class", "swatch swatch-first"}, {"aria-hidden", "true"}});
    html.text(" " + chart.first_name + " ");
    html.element("span", "", {{"class", "swatch swatch-second"}, {"aria-hidden", "true"}});
    html.text(" " + chart.second_name).close("p");
  }
  html.open("ul", {{"class", "bars"}});
  for (const Bar& bar : chart.bars) append_bar(html, bar, longest);
  html.close("ul").close("figure").line();
}

}  // namespace onus
