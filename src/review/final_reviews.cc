#include "review/final_reviews.h"

#include <fmt/format.h>

#include <algorithm>

namespace onus {
namespace {

const std::string kNoCrime = "no crime";

using Named = std::vector<std::pair<std::string, std::string>>;  // class and record, sorted

Named named(const Review& review) {
  Named out;
  out.reserve(review.crimes.size());
  for (const ReviewedCrime& crime : review.crimes) out.emplace_back(crime.crime_class, crime.held);
  std::ranges::sort(out);
  return out;
}

std::vector<std::tuple<std::string, std::optional<bool>, std::optional<bool>>> judged(
    const Review& review) {
  std::vector<std::tuple<std::string, std::optional<bool>, std::optional<bool>>> out;
  for (const ReviewedRecord& one : review.records)
    out.emplace_back(one.number, one.right, one.crime_at_once);
  std::ranges::sort(out);
  return out;
}

const Review* reading_of(const Reviews& reviews, const std::string& report, Reading reading) {
  const auto found = reviews.find({report, reading});
  return found == reviews.end() ? nullptr : &found->second;
}

// Calls take(first, second) for every report read twice, by report number.
template <class Take>
void each_pair(const Reviews& reviews, Take take) {
  for (const auto& [key, second] : reviews) {
    if (key.second != Reading::kSecond) continue;
    if (const Review* first = reading_of(reviews, key.first, Reading::kFirst)) take(*first, second);
  }
}

uint32_t category(DoubleReadings& readings, const std::string& name) {
  const auto found = std::ranges::find(readings.categories, name);
  if (found != readings.categories.end())
    return static_cast<uint32_t>(found - readings.categories.begin());
  readings.categories.push_back(name);
  return static_cast<uint32_t>(readings.categories.size() - 1);
}

uint32_t result_of(const Review& review) {
  if (review.crimes.empty()) return 0;
  const bool missing = std::ranges::any_of(
      review.crimes, [](const ReviewedCrime& crime) { return crime.held.empty(); });
  return missing ? 2 : 1;
}

std::vector<std::string> classes_of(const Review& review) {
  std::vector<std::string> out;
  out.reserve(review.crimes.size());
  for (const ReviewedCrime& crime : review.crimes) out.push_back(crime.crime_class);
  std::ranges::sort(out);
  return out;
}

}  // namespace

bool same_answer(const Review& a, const Review& b) {
  return named(a) == named(b) && judged(a) == judged(b);
}

std::vector<std::string> disagreements(const Reviews& reviews, const AuditPlan& plan) {
  std::vector<std::string> out;
  for (const DrawnReport& drawn : plan.drawn) {
    const Review* first = reading_of(reviews, drawn.report, Reading::kFirst);
    const Review* second = reading_of(reviews, drawn.report, Reading::kSecond);
    if (first && second && !same_answer(*first, *second)) out.push_back(drawn.report);
  }
  return out;
}

FinalReviews final_reviews(const Reviews& reviews, const AuditPlan& plan) {
  FinalReviews out;
  const auto missing = [&](const DrawnReport& drawn, std::string what) {
    out.errors.push_back({fmt::format("report {} {}", drawn.report, what), {}});
  };
  for (const DrawnReport& drawn : plan.drawn) {
    const Review* first = reading_of(reviews, drawn.report, Reading::kFirst);
    const Review* second = reading_of(reviews, drawn.report, Reading::kSecond);
    const Review* third = reading_of(reviews, drawn.report, Reading::kThird);
    if (!first) {
      missing(drawn, "was drawn and is not reviewed; give the sheet that has it");
    } else if (!drawn.second_read || (second && same_answer(*first, *second))) {
      out.reviews.push_back(first);
    } else if (!second) {
      missing(drawn, "is to be read twice and has no second reading; give the sheet that has it");
    } else if (!third) {
      missing(drawn,
              "has two readings that differ and no third; 'onus sample disagreements' writes its sheet");
    } else {
      out.reviews.push_back(third);
    }
  }
  return out;
}

DoubleReadings readings_by_report(const Reviews& reviews) {
  DoubleReadings out{.categories = {kNoCrime, "all recorded", "some missing"}};
  each_pair(reviews, [&](const Review& first, const Review& second) {
    out.readings.emplace_back(result_of(first), result_of(second));
  });
  return out;
}

DoubleReadings readings_by_class(const Reviews& reviews) {
  DoubleReadings out{.categories = {kNoCrime}};
  each_pair(reviews, [&](const Review& first, const Review& second) {
    std::vector<std::string> a = classes_of(first), b = classes_of(second), both, left_a, left_b;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    std::ranges::set_difference(a, b, std::back_inserter(left_a));
    std::ranges::set_difference(b, a, std::back_inserter(left_b));
    for (const std::string& one : both) {
      const uint32_t index = category(out, one);
      out.readings.emplace_back(index, index);
    }
    left_a.resize(std::max(left_a.size(), left_b.size()), kNoCrime);
    left_b.resize(left_a.size(), kNoCrime);
    for (size_t i = 0; i < left_a.size(); ++i) {
      const uint32_t one = category(out, left_a[i]);
      out.readings.emplace_back(one, category(out, left_b[i]));
    }
  });
  return out;
}

}  // namespace onus
