#include "weighing/stories.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/csv.h"
#include "base/text.h"

namespace onus::weighing {
namespace {

enum Field { kStory, kClasses, kAct, kActFacts, kVictim, kSuspect, kReport, kFields };
constexpr std::array<std::string_view, kFields> kColumns = {
    "story", "classes", "act", "act_facts", "victim", "suspect", "report"};

// Rows that are no stories.
constexpr std::string_view kEvery = "every", kUndoubted = "undoubted";

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!(text = trim(text)).empty()) {
    const size_t end = std::min(text.find(' '), text.size());
    words.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return words;
}

// The file of weights has a story's name between tabs.
bool is_usable(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

class StoryReader {
 public:
  StoryReader(const Vocabulary& vocabulary, std::string file)
      : vocabulary_(vocabulary), file_(std::move(file)) {}

  Result<Story> read(const CsvReader::Record& record) {
    Story story;
    story.name = record.fields[kStory];
    for (const std::string_view one : words_of(record.fields[kClasses]))
      story.classes.emplace_back(one);
    if (!is_usable(story.name))
      return wrong(record, kStory, "a story's name is of small letters, digits and hyphens");
    if (story.name == kEvery) {
      for (const Field field : {kClasses, kAct, kActFacts, kVictim, kSuspect})
        if (!record.fields[field].empty())
          return wrong(record, field, "the row 'every' has facts of the report only");
      ONUS_TRY(story.report_facts, facts(record, kReport, About::kReport, nullptr));
      return story;
    }
    if (story.name == kUndoubted) {
      for (const Field field : {kAct, kActFacts, kVictim, kSuspect, kReport})
        if (!record.fields[field].empty())
          return wrong(record, field, "the row 'undoubted' has classes only");
      return story;
    }
    if (story.classes.empty()) return wrong(record, kClasses, "a story needs the class it makes");
    const FactId act = vocabulary_.require("act");
    story.act = vocabulary_.value_of(act, record.fields[kAct]);
    if (story.act == kNoValue)
      return wrong(record, kAct,
                   "there is no act '" + record.fields[kAct] + "'; " +
                       vocabulary_.suggest_value(act, record.fields[kAct]));
    ONUS_TRY(story.act_facts, facts(record, kActFacts, About::kAct, nullptr));
    ONUS_TRY(story.victim.facts, facts(record, kVictim, About::kPerson, &story.victim.age_years));
    ONUS_TRY(story.suspect.facts,
             facts(record, kSuspect, About::kPerson, &story.suspect.age_years));
    ONUS_TRY(story.report_facts, facts(record, kReport, About::kReport, nullptr));
    return story;
  }

 private:
  std::unexpected<Error> wrong(const CsvReader::Record& record, Field field, std::string message) {
    return fail(std::move(message),
                {file_, static_cast<uint32_t>(record.lines[field]), record.columns[field]});
  }

  // "NAME=VALUE NAME=VALUE"; "age=14" where somebody is described.
  Result<std::vector<StatedFact>> facts(const CsvReader::Record& record, Field field, About about,
                                        int* age_years) {
    std::vector<StatedFact> stated;
    for (const std::string_view word : words_of(record.fields[field])) {
      const size_t sign = std::min(word.find('='), word.size());
      const std::string_view name = word.substr(0, sign);
      const std::string_view value = word.substr(std::min(sign + 1, word.size()));
      if (age_years != nullptr && name == "age") {
        const auto parsed = std::from_chars(value.data(), value.data() + value.size(), *age_years);
        if (parsed.ec == std::errc{} && parsed.ptr == value.data() + value.size() &&
            *age_years >= 0 && *age_years < 120)
          continue;
        return wrong(record, field, "an age is in years, such as age=14");
      }
      StatedFact fact{vocabulary_.find(name), kNoValue};
      if (fact.fact == kNoFact || vocabulary_[fact.fact].about != about)
        return wrong(
            record, field,
            "'" + std::string(name) + "' is no fact of this; " + vocabulary_.suggest_fact(name));
      fact.value = vocabulary_.value_of(fact.fact, value);
      if (fact.value == kNoValue)
        return wrong(record, field,
                     "'" + std::string(name) + "' is never '" + std::string(value) + "'; " +
                         vocabulary_.suggest_value(fact.fact, value));
      stated.push_back(fact);
    }
    return stated;
  }

  const Vocabulary& vocabulary_;
  std::string file_;
};

}  // namespace

bool Story::is_of_class(std::string_view class_name) const {
  return std::find(classes.begin(), classes.end(), class_name) != classes.end();
}

bool StoryBook::is_undoubted(std::string_view class_name) const {
  return std::find(undoubted.begin(), undoubted.end(), class_name) != undoubted.end();
}

const Story* StoryBook::find(std::string_view name) const {
  const auto found = std::find_if(stories.begin(), stories.end(),
                                  [&](const Story& story) { return story.name == name; });
  return found == stories.end() ? nullptr : &*found;
}

Result<StoryBook> read_stories(std::string_view csv, const std::string& file,
                               const Vocabulary& vocabulary) {
  CsvReader reader{CsvSource(csv)};
  CsvReader::Record record;
  const auto in_file = [&](Error error) {
    error.place.file = file;
    return std::unexpected(std::move(error));
  };
  const auto header = reader.next(record);
  if (!header) return in_file(header.error());
  if (!*header ||
      !std::equal(record.fields.begin(), record.fields.end(), kColumns.begin(), kColumns.end()))
    return fail("the columns must be story,classes,act,act_facts,victim,suspect,report",
                {file, 1, 1});
  StoryReader stories(vocabulary, file);
  StoryBook book;
  while (true) {
    const auto more = reader.next(record);
    if (!more) return in_file(more.error());
    if (!*more) return book;
    if (record.fields.size() != kFields)
      return fail("a story has seven columns", {file, static_cast<uint32_t>(record.line), 1});
    ONUS_TRY(auto story, stories.read(record));
    if (story.name == kEvery) {
      book.of_every_report = std::move(story.report_facts);
      continue;
    }
    if (story.name == kUndoubted) {
      book.undoubted = std::move(story.classes);
      continue;
    }
    if (book.find(story.name) != nullptr)
      return fail("there is a story '" + story.name + "' already",
                  {file, static_cast<uint32_t>(record.line), 1});
    book.stories.push_back(std::move(story));
  }
}

}  // namespace onus::weighing
