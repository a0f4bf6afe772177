// Small invented rulebooks for tests.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/files.h"
#include "law/rulebook.h"

namespace onus::testing {

inline std::filesystem::path testdata() {
  return std::filesystem::path(ONUS_SOURCE_DIR) / "src/law/testdata";
}

inline NamedText read_testdata(const std::filesystem::path& path) {
  auto text = read_file(testdata() / path, 1 << 20);
  EXPECT_TRUE(text.has_value()) << path;
  return {path.filename().string(), text.value_or("")};
}

// testdata's facts and tables with these cards.
inline RulebookTexts with_cards(std::string_view cards) {
  RulebookTexts texts;
  texts.facts = read_testdata("facts.csv");
  texts.schema = read_testdata("tables.csv");
  texts.tables.push_back(read_testdata("tables/offences.csv"));
  texts.cards.push_back({"test.rules", std::string(cards)});
  return texts;
}

inline Rulebook loaded(const RulebookTexts& texts) {
  auto rulebook = load_rulebook(texts);
  if (!rulebook)
    for (const Error& error : rulebook.error()) ADD_FAILURE() << error.text();
  return std::move(rulebook).value();
}

inline std::vector<std::string> errors_of(const RulebookTexts& texts) {
  std::vector<std::string> out;
  if (auto rulebook = load_rulebook(texts); !rulebook)
    for (const Error& error : rulebook.error()) out.push_back(error.text());
  return out;
}

// A card that needs nothing but its conditions and conclusion; the rest is filled in.
inline std::string card(std::string_view id, std::string_view lines,
                        std::string_view in_force = "2002-04-01 onwards",
                        std::string_view example = "act strike -> record is known") {
  std::string out = "rule ";
  out.append(id).append("\n  in force ").append(in_force).append("\n  source Test\n");
  out.append(lines);
  return out.append("\n  because \"A test.\"\n  example ").append(example) + "\n\n";
}

inline Day day(std::string_view text) { return parse_day(text).value(); }

// A question put to a rulebook by names.
class Asked {
 public:
  using Stated = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  Asked(const Rulebook& rulebook, Stated stated, std::string_view on = "2020-01-01")
      : rulebook_(rulebook), edition_(rulebook.on(day(on))), frame(edition_.base_frame()) {
    for (auto [fact, value] : stated) {
      const FactId id = rulebook.vocabulary().require(fact);
      if (value == "?")
        frame.clear(id);
      else
        frame.set(id, rulebook.vocabulary().require(id, value));
    }
  }

  // The name of the value concluded, "?" when unknown.
  std::string conclude(std::string_view fact) {
    const FactId id = rulebook_.vocabulary().require(fact);
    return name(id, edition_.conclude(frame, id, trace));
  }
  std::string value(std::string_view fact) const {
    const FactId id = rulebook_.vocabulary().require(fact);
    return name(id, frame.value(id));
  }
  // "rule" of each that fired; "rule<by" of each that gave way.
  std::vector<std::string> fired() const {
    std::vector<std::string> out;
    for (const auto& one : trace.fired) out.push_back(rulebook_.rule(one.rule).id);
    return out;
  }
  std::vector<std::string> overridden() const {
    std::vector<std::string> out;
    for (const auto& one : trace.overridden)
      out.push_back(rulebook_.rule(one.rule).id + "<" + rulebook_.rule(one.by).id);
    return out;
  }
  std::vector<std::string> names(const std::vector<FactId>& facts) const {
    std::vector<std::string> out;
    for (FactId fact : facts) out.push_back(rulebook_.vocabulary()[fact].name);
    return out;
  }
  std::vector<std::string> questions(std::string_view conclusion) const {
    std::vector<FactId> out;
    edition_.what_would_change(frame, rulebook_.vocabulary().require(conclusion), out);
    return names(out);
  }

 private:
  std::string name(FactId fact, ValueId value) const {
    return value == kNoValue ? "?" : rulebook_.vocabulary()[fact].values[value];
  }

  const Rulebook& rulebook_;
  const Edition& edition_;

 public:
  Frame frame;
  Trace trace;
};

using Names = std::vector<std::string>;

}  // namespace onus::testing
