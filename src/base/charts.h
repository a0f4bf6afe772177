// Bar charts: SVG bars, drawn where the report is written, each under its own words. The words are
// ordinary text, so that they wrap on a narrow page and are read aloud; the bars repeat them.
// Colours are the Analysis Function palette, and a table with the same figures stands beside each
// chart.
#pragma once

#include <string>
#include <vector>

#include "base/html.h"

namespace onus {

// The two parts of a bar lie end to end.
struct Bar {
  std::string label;
  std::string value;  // in words, after the label: "12 of 16 recorded"
  double first = 0, second = 0;
};

struct BarChart {
  std::string title;                    // states what the chart shows
  std::string source;                   // note under the chart; none when empty
  std::string first_name, second_name;  // for the key; no key when second_name is empty
  std::vector<Bar> bars;
};

// A figure with its title as the caption.
void append_chart(HtmlOut& html, const BarChart& chart);

// A share with its interval, each 0 to 1: a dot with a line through it.
struct IntervalMark {
  std::string label;
  std::string value;  // in words, after the label: "65.3% (63.1% to 67.5%)"
  double at = 0, low = 0, high = 0;
};

// All marks stand on one scale, which begins and ends at whole tens of percent and is written
// below.
struct IntervalChart {
  std::string title;
  std::string source;  // note under the chart: where the figures come from, and the period
  std::vector<IntervalMark> marks;
};

void append_chart(HtmlOut& html, const IntervalChart& chart);

}  // namespace onus
