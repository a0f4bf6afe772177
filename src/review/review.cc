#include "review/review.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "base/english.h"
#include "audit/audit_law.h"
#include "base/text.h"
#include "review/sheet_lines.h"

namespace onus {
namespace {

constexpr size_t kShownBytes = 60;
constexpr size_t kReviewerBytes = 200;

std::string words_in_words(SheetColumn column) {
  std::string out;
  for (const std::string_view word : words_of(column)) out += (out.empty() ? "" : ", ") +
                                                              std::string(word);
  return out;
}

// All lines of one report in one reading.
struct ReviewLines {
  std::vector<const SheetLine*> reports, crimes, records;

  const SheetLine& any() const {
    return *(!reports.empty() ? reports : !crimes.empty() ? crimes : records).front();
  }
};

// Makes one review of its lines, and says everything that is wrong with them.
class ReviewMaker {
 public:
  ReviewMaker(const ReviewLines& lines, const ReviewBook& book, std::vector<Error>& errors)
      : lines_(lines), book_(book), errors_(errors),
        frame_(*book.frame(lines.any()[SheetColumn::kReport])) {}

  // Only what made no error may be used.
  Review run() {
    review_.report = frame_.id;
    review_.reading = lines_.any().reading;
    review_.place = lines_.any().place(SheetColumn::kReport);
    for (const auto* some : {&lines_.reports, &lines_.crimes, &lines_.records})
      for (const SheetLine* line : *some) only_its_own(*line);
    if (lines_.reports.empty())
      say(lines_.any(), SheetColumn::kRow,
          fmt::format("report {} has no row 'report'; add it", frame_.id));
    for (size_t i = 1; i < lines_.reports.size(); ++i)
      say(*lines_.reports[i], SheetColumn::kReport,
          fmt::format("report {} is given twice in this reading; remove one", frame_.id));
    if (!lines_.reports.empty()) report_row(*lines_.reports.front());
    for (const SheetLine* line : lines_.crimes) crime_row(*line);
    crime_count();
    for (const SheetLine* line : lines_.records) record_row(*line);
    all_asked();
    return std::move(review_);
  }

 private:
  void say(const SheetLine& line, SheetColumn column, std::string message) {
    errors_.push_back({fmt::format("{}: {}", name_of(column), message), line.place(column)});
  }

  void only_its_own(const SheetLine& line) {
    for (size_t c = 0; c < kSheetColumns; ++c) {
      const auto column = static_cast<SheetColumn>(c);
      if (!line.blank(column) && !belongs_in(column, line.row))
        say(line, column, fmt::format("does not belong in a row '{}'; empty it",
                                      name_of(line.row)));
    }
  }

  // One of the column's words, empty where it is none.
  std::string word(const SheetLine& line, SheetColumn column) {
    std::string text = ascii_lower(line[column]);
    const auto words = words_of(column);
    if (std::ranges::find(words, text) != words.end()) return text;
    say(line, column,
        text.empty() ? fmt::format("is missing; write one of {}", words_in_words(column))
                     : fmt::format("'{}' is none of {}", cut_utf8(text, kShownBytes),
                                   words_in_words(column)));
    return {};
  }
  bool yes(const SheetLine& line, SheetColumn column) { return word(line, column) == "yes"; }

  void report_row(const SheetLine& line) {
    review_.reviewer = line[SheetColumn::kReviewer];
    if (review_.reviewer.empty() || review_.reviewer.size() > kReviewerBytes)
      say(line, SheetColumn::kReviewer, "write who reviewed");
    review_.domestic_abuse = yes(line, SheetColumn::kDomesticAbuse);
    review_.vulnerable = yes(line, SheetColumn::kVulnerable);
    review_.safeguarded = word(line, SheetColumn::kSafeguarded);
    review_.referral = word(line, SheetColumn::kReferral);
    review_.equality = word(line, SheetColumn::kEquality);
    const std::string& text = line[SheetColumn::kCrimes];
    uint32_t count = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (text.empty() || wrong != std::errc() || end != text.data() + text.size() ||
        count > kMostCrimes)
      say(line, SheetColumn::kCrimes,
          fmt::format("write how many crimes should exist, 0 to {}", kMostCrimes));
    else
      expected_ = count;
  }

  void crime_row(const SheetLine& line) {
    const std::string crime_class = plain_class(line[SheetColumn::kClass]);
    if (crime_class.empty() && line.blank(SheetColumn::kHeld) &&
        line.blank(SheetColumn::kReason) && line.blank(SheetColumn::kNote))
      return;  // a spare row
    ReviewedCrime crime{.crime_class = crime_class};
    const ClassListing* listed = known_class(line, crime_class);
    const std::string& held = line[SheetColumn::kHeld];
    if (held.empty()) {
      say(line, SheetColumn::kHeld,
          fmt::format("is missing; write the number of the record that answers the crime, or {}",
                      kNotHeld));
    } else if (same_ignoring_case(held, kNotHeld)) {
      crime.reason = reason(line);
    } else {
      crime.held = held;
      answered(line, listed);
    }
    review_.crimes.push_back(std::move(crime));
  }

  const ClassListing* known_class(const SheetLine& line, const std::string& crime_class) {
    const Day day = local_day(frame_.received);
    const ClassListing* listed = book_.tables().class_on(crime_class, day);
    if (!listed || listed->from > day || listed->to < day)
      say(line, SheetColumn::kClass,
          crime_class.empty()
              ? "is missing; write the Home Office class, as 8N"
              : fmt::format("'{}' is no Home Office class in force on {}; write one, as 8N",
                            cut_utf8(crime_class, kShownBytes), format_day(day)));
    return listed;
  }

  // A crime is answered by a crime record, an N100 by an N100.
  void answered(const SheetLine& line, const ClassListing* listed) {
    const std::string& held = line[SheetColumn::kHeld];
    const FrameRecord* record = record_of(frame_, held);
    if (!record) {
      std::string numbers;
      for (const FrameRecord& one : frame_.held) numbers += one.number + ", ";
      return say(line, SheetColumn::kHeld,
                 fmt::format("'{}' is not held for report {}; write {}{}",
                             cut_utf8(held, kShownBytes), frame_.id, numbers,
                             numbers.empty() ? "none" : "or none"));
    }
    if (listed && listed->report_record != record->report_record)
      say(line, SheetColumn::kHeld,
          record->report_record
              ? fmt::format("{} is no crime record but {}; a crime is not recorded by it: write none "
                            "or a crime record", held, record->crime_class)
              : fmt::format("{} is a crime record, which does not stand for {}; write none or such a "
                            "record", held, listed->name));
    if (!used_.insert(held).second)
      say(line, SheetColumn::kHeld, fmt::format("{} answers another crime already", held));
    if (!line.blank(SheetColumn::kReason))
      say(line, SheetColumn::kReason, "the crime is recorded; empty it, or write none in 'held'");
  }

  std::string reason(const SheetLine& line) {
    std::string text = ascii_lower(line[SheetColumn::kReason]);
    const MissingReason* known = book_.tables().reason(text);
    if (!known) {
      std::string all;
      for (const MissingReason& one : book_.tables().reasons())
        all += (all.empty() ? "" : ", ") + one.name;
      say(line, SheetColumn::kReason,
          fmt::format("{}; write one of {}",
                      text.empty() ? std::string("is missing, for the crime is not recorded")
                                   : fmt::format("'{}' is none", cut_utf8(text, kShownBytes)),
                      all));
      return {};
    }
    const bool said = !line.blank(SheetColumn::kNote) ||
                      (!lines_.reports.empty() && !lines_.reports.front()->blank(SheetColumn::kNote));
    if (known->needs_note && !said)
      say(line, SheetColumn::kNote, fmt::format("the reason {} needs a note", known->name));
    return text;
  }

  void crime_count() {
    if (!expected_ || review_.crimes.size() == *expected_) return;
    say(*lines_.reports.front(), SheetColumn::kCrimes,
        fmt::format("says {} but the report has {}; make them agree", *expected_,
                    counted(review_.crimes.size(), "crime row", "crime rows")));
  }

  void record_row(const SheetLine& line) {
    const std::string& number = line[SheetColumn::kHeld];
    const FrameRecord* record = record_of(frame_, number);
    const bool cancelled = record && record->status == HeldStatus::kCancelled;
    const bool not_a_crime = record && record->report_record;
    if (!record || (!cancelled && !not_a_crime))
      return say(line, SheetColumn::kHeld,
                 fmt::format("'{}' is no cancelled record or N100 of report {}; keep the row as the "
                             "sheet had it", cut_utf8(number, kShownBytes), frame_.id));
    if (!asked_.insert(number).second)
      return say(line, SheetColumn::kHeld, fmt::format("{} has two rows; remove one", number));
    ReviewedRecord out{.number = number};
    if (cancelled) {
      out.right = yes(line, SheetColumn::kRight);
      out.entitled = yes(line, SheetColumn::kEntitled);
      out.told = word(line, SheetColumn::kTold);
    } else {
      only_where(line, {SheetColumn::kRight, SheetColumn::kEntitled, SheetColumn::kTold},
                 "was not cancelled");
    }
    if (not_a_crime) {
      out.crime_at_once = yes(line, SheetColumn::kCrimeAtOnce);
      out.ground_given = yes(line, SheetColumn::kGroundGiven);
    } else {
      only_where(line, {SheetColumn::kCrimeAtOnce, SheetColumn::kGroundGiven}, "is a crime record");
    }
    review_.records.push_back(std::move(out));
  }

  void only_where(const SheetLine& line, std::initializer_list<SheetColumn> columns,
                  std::string_view why) {
    for (const SheetColumn column : columns)
      if (!line.blank(column))
        say(line, column, fmt::format("{} {}; empty it", line[SheetColumn::kHeld], why));
  }

  void all_asked() {
    for (const FrameRecord& record : frame_.held)
      if ((record.status == HeldStatus::kCancelled || record.report_record) &&
          !asked_.contains(record.number))
        say(lines_.any(), SheetColumn::kRow,
            fmt::format("the row 'record' of {} is missing; copy it from the sheet as it was",
                        record.number));
  }

  const ReviewLines& lines_;
  const ReviewBook& book_;
  std::vector<Error>& errors_;
  const FrameReport& frame_;
  Review review_;
  std::optional<uint32_t> expected_;
  std::set<std::string> used_, asked_;
};

// A second reading is another person's.
void check_readers(const Reviews& reviews, std::vector<Error>& errors) {
  for (const auto& [key, review] : reviews) {
    if (key.second == Reading::kFirst) continue;
    for (const Reading earlier : {Reading::kFirst, Reading::kSecond}) {
      if (earlier >= key.second) break;
      const auto other = reviews.find({key.first, earlier});
      if (other == reviews.end() ||
          !same_ignoring_case(other->second.reviewer, review.reviewer))
        continue;
      errors.push_back({fmt::format("reviewer: the {} reading of report {} is by {}, who also made "
                                    "the {}; somebody else must make it",
                                    name_of(key.second), key.first, review.reviewer,
                                    name_of(earlier)), review.place});
    }
  }
}

}  // namespace

ReviewBook::ReviewBook(const AuditPlan& plan, const AuditFrame& frame, const AuditTables& tables)
    : plan_(plan), tables_(tables), mark_(plan_mark(plan)) {
  for (const DrawnReport& one : plan.drawn) drawn_.emplace(one.report, &one);
  for (const FrameReport& report : frame.reports)
    if (drawn_.contains(report.id)) frame_.emplace(report.id, &report);
}

const DrawnReport* ReviewBook::drawn(std::string_view report) const {
  const auto found = drawn_.find(report);
  // Both, so that a plan which names a report outside the frame draws nothing.
  return found == drawn_.end() || !frame_.contains(report) ? nullptr : found->second;
}

const FrameReport* ReviewBook::frame(std::string_view report) const {
  const auto found = frame_.find(report);
  return found == frame_.end() ? nullptr : found->second;
}

const FrameRecord* record_of(const FrameReport& report, std::string_view number) {
  const auto found = std::ranges::find(report.held, number, &FrameRecord::number);
  return found == report.held.end() ? nullptr : &*found;
}

std::expected<Reviews, std::vector<Error>> parse_reviews(const std::vector<SheetFile>& sheets,
                                                         const ReviewBook& book) {
  Reviews reviews;
  std::vector<Error> errors;
  std::vector<std::vector<SheetLine>> lines_of;
  lines_of.reserve(sheets.size());
  for (const SheetFile& sheet : sheets) lines_of.push_back(parse_sheet_lines(sheet, book, errors));
  std::map<std::pair<std::string, Reading>, ReviewLines> grouped;
  std::vector<std::pair<std::string, Reading>> order;
  for (const auto& sheet : lines_of)
    for (const SheetLine& line : sheet) {
      const std::pair key{line[SheetColumn::kReport], line.reading};
      const auto [place, first] = grouped.try_emplace(key);
      if (first) order.push_back(key);
      auto& lines = place->second;
      (line.row == SheetRow::kReport  ? lines.reports
       : line.row == SheetRow::kCrime ? lines.crimes
                                      : lines.records).push_back(&line);
    }
  for (const auto& key : order) {
    const size_t before = errors.size();
    Review review = ReviewMaker(grouped.at(key), book, errors).run();
    if (errors.size() == before) reviews.emplace(key, std::move(review));
  }
  check_readers(reviews, errors);
  if (errors.empty()) return reviews;
  const auto rank = [&](const Error& error) {
    const auto sheet = std::ranges::find(sheets, error.place.file, &SheetFile::name);
    return std::tuple(sheet - sheets.begin(), error.place.line, error.place.column);
  };
  std::ranges::stable_sort(errors, {}, rank);
  return std::unexpected(std::move(errors));
}

}  // namespace onus
