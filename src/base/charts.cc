#include "base/charts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
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

void append_source(HtmlOut& html, const std::string& source) {
  if (!source.empty()) html.element("p", source, {{"class", "source"}});
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
  html.close("ul");
  append_source(html, chart.source);
  html.close("figure").line();
}

namespace {

// Where a share stands between the ends of the scale.
struct Scale {
  double from = 0, to = 1;

  explicit Scale(const std::vector<IntervalMark>& marks) {
    double least = 1, most = 0;
    for (const IntervalMark& mark : marks) {
      least = std::min({least, mark.low, mark.at});
      most = std::max({most, mark.high, mark.at});
    }
    from = std::max(0.0, std::floor(least * 10 + 1e-9) / 10);
    to = std::min(1.0, std::ceil(most * 10 - 1e-9) / 10);
    if (to <= from) to = std::min(1.0, from + 0.1), from = to - 0.1;
  }
  // Kept a little inside, so that a dot at an end is drawn whole.
  std::string place(double share) const {
    return fmt::format("{:.2f}%", 2 + 96 * (share - from) / (to - from));
  }
  int tens() const { return static_cast<int>(std::lround((to - from) * 10)); }
  double ten(int number) const { return from + number / 10.0; }
};

void append_line(HtmlOut& html, std::string_view part, const std::string& x1, const std::string& x2,
                 std::string_view y1, std::string_view y2) {
  html.open("line", {{"class", part}, {"x1", x1}, {"x2", x2}, {"y1", y1}, {"y2", y2}})
      .close("line");
}

void append_mark(HtmlOut& html, const IntervalMark& mark, const Scale& scale) {
  html.open("li").element("span", mark.label, {{"class", "bar-label"}}).text(": " + mark.value);
  html.open("svg",
            {{"aria-hidden", "true"}, {"focusable", "false"}, {"width", "100%"}, {"height", "20"}});
  for (int i = 0; i <= scale.tens(); ++i)
    append_line(html, "grid", scale.place(scale.ten(i)), scale.place(scale.ten(i)), "0", "20");
  const std::string low = scale.place(mark.low), high = scale.place(mark.high);
  append_line(html, "whisker", low, high, "10", "10");
  append_line(html, "whisker", low, low, "4", "16");
  append_line(html, "whisker", high, high, "4", "16");
  html.open("circle", {{"class", "dot"}, {"cx", scale.place(mark.at)}, {"cy", "10"}, {"r", "5"}});
  html.close("circle").close("svg").close("li");
}

void append_scale(HtmlOut& html, const Scale& scale) {
  html.open("svg",
            {{"aria-hidden", "true"}, {"focusable", "false"}, {"width", "100%"}, {"height", "18"}});
  const int step = scale.tens() > 5 ? 2 : 1;
  for (int i = 0; i <= scale.tens(); i += step) {
    const std::string_view anchor = i == 0 ? "start" : i == scale.tens() ? "end" : "middle";
    html.element("text", fmt::format("{:.0f}%", 100 * scale.ten(i)),
                 {{"class", "scale"},
                  {"x", scale.place(scale.ten(i))},
                  {"y", "14"},
                  {"text-anchor", anchor}});
  }
  html.close("svg");
}

}  // namespace

void append_chart(HtmlOut& html, const IntervalChart& chart) {
  const Scale scale(chart.marks);
  html.open("figure", {{"class", "chart"}}).element("figcaption", chart.title);
  html.open("ul", {{"class", "bars"}});
  for (const IntervalMark& mark : chart.marks) append_mark(html, mark, scale);
  html.close("ul");
  append_scale(html, scale);
  append_source(html, chart.source);
  html.close("figure").line();
}

}  // namespace onus
