// The style and script of the HTML report, put into the program when it is built.
#pragma once

#include <string_view>

namespace onus {

extern const std::string_view kReportStyle;   // report.css
extern const std::string_view kReportScript;  // report.js

}  // namespace onus
