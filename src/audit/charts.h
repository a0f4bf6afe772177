// Bar charts as SVG, drawn where the report is written. Colours are the Analysis Function palette;
// each bar says its value in words, and a table with the same figures stands beside the chart.
#pragma once

#include <string>
#include <vector>

#include "audit/html.h"

namespace onus {

// The two parts of a bar lie end to end.
struct Bar {
  std::string label;
  std::string value;  // in words, after the label: "12 of 16 recorded"
  double first = 0, second = 0;
};

struct BarChart {
  std::string id;     // unique in the page
  std::string title;  // states what the chart shows
  std::string description;
  std::string first_name, second_name;  // for the key; no key when second_name is empty
  std::vector<Bar> bars;
};

// A figure with its title as the caption. Widths are percentages, so that the text keeps its size on
// a narrow page.
void append_chart(HtmlOut& html, const BarChart& chart);

}  // namespace onus
