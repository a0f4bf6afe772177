#include "audit/charts.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "base/text.h"

namespace onus {
namespace {

// Pixels.
constexpr int kRow = 46, kLabelBase = 15, kBarTop = 22, kBarHeight = 16;
constexpr size_t kLabelBytes = 34;

std::string short_label(std::string_view label) {
  std::string out(cut_utf8(label, kLabelBytes));
  if (out.size() < label.size()) out += "\xE2\x80\xA6";
  return out;
}

void append_bar(HtmlOut& html, const Bar& bar, size_t index, double longest) {
  const auto top = static_cast<int>(index) * kRow;
  html.open("text", {{"x", "0"}, {"y", std::to_string(top + kLabelBase)}});
  html.element("tspan", short_label(bar.label), {{"class", "bar-label"}});
  html.element("tspan", ": " + bar.value).close("text");
  const auto rect = [&](std::string_view part, double from, double width) {
    if (width <= 0) return;
    html.open("rect", {{"class", part},
                       {"x", fmt::format("{:.2f}%", from * 100 / longest)},
                       {"y", std::to_string(top + kBarTop)},
                       {"width", fmt::format("{:.2f}%", width * 100 / longest)},
                       {"height", std::to_string(kBarHeight)}});
    html.close("rect");
  };
  rect("bar-first", 0, bar.first);
  rect("bar-second", bar.first, bar.second);
}

}  // namespace

void append_chart(HtmlOut& html, const BarChart& chart) {
  double longest = 0;
  for (const Bar& bar : chart.bars) longest = std::max(longest, bar.first + bar.second);
  if (longest <= 0) longest = 1;
  html.open("figure", {{"class", "chart"}});
  html.element("figcaption", chart.title);
  if (!chart.second_name.empty()) {
    html.open("p", {{"class", "key"}});
    html.element("span", "", {{"class", "swatch swatch-first"}, {"aria-hidden", "true"}});
    html.text(" " + chart.first_name + " ");
    html.element("span", "", {{"class", "swatch swatch-second"}, {"aria-hidden", "true"}});
    html.text(" " + chart.second_name).close("p");
  }
  const std::string title = chart.id + "-title", about = chart.id + "-about";
  const auto height = std::to_string(static_cast<int>(chart.bars.size()) * kRow);
  html.open("svg", {{"role", "img"},
                    {"aria-labelledby", title + " " + about},
                    {"width", "100%"},
                    {"height", height},
                    {"focusable", "false"}});
  html.element("title", chart.title, {{"id", title}});
  std::string words = chart.description;
  for (const Bar& bar : chart.bars) words += fmt::format(" {}: {}.", bar.label, bar.value);
  html.element("desc", words, {{"id", about}});
  for (size_t i = 0; i < chart.bars.size(); ++i) append_bar(html, chart.bars[i], i, longest);
  html.close("svg").close("figure").line();
}

}  // namespace onus
