// The style and script of the site, put into the program when it is built.
#pragma once

#include <string_view>

namespace onus {

extern const std::string_view kSiteStyle;   // site.css
extern const std::string_view kSiteScript;  // search.js

}  // namespace onus
