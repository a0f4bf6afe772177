// Style and script of the review page, put into the program when it is built.
#pragma once

#include <string_view>

namespace onus {

extern const std::string_view kReviewStyle;   // review_page.css
extern const std::string_view kReviewScript;  // review_page.js

}  // namespace onus
