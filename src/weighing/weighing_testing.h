// For tests: invented reports, the shipped stories, and weights of a few words.
#pragma once

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/files.h"
#include "recording/recording_testing.h"
#include "weighing/weigher.h"

namespace onus::testing {

// One entry for each text, written by the call handler.
inline Report report_with(std::initializer_list<std::string> texts) {
  Report report;
  report.id = "R1";
  report.received = *parse_instant("2026-06-01T10:00:00Z");
  for (const std::string& text : texts) report.log.push_back({report.received, "CH", text});
  return report;
}

inline const weighing::StoryBook& shipped_book() {
  static const weighing::StoryBook book = [] {
    const std::string path = std::string(ONUS_SOURCE_DIR) + "/weights/stories.csv";
    auto read =
        weighing::read_stories(read_file(path, 1 << 20).value(), path, rulebook().vocabulary());
    if (!read) throw std::runtime_error(read.error().text());
    return std::move(*read);
  }();
  return book;
}

// Default thresholds, and no words yet.
inline weighing::WeightsData weights_of(std::vector<std::string> stories) {
  weighing::WeightsData data;
  data.base.resize(stories.size() + 1);
  data.stories = std::move(stories);
  return data;
}

}  // namespace onus::testing
