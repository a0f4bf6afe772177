#include "review/review.h"

#include <gtest/gtest.h>

#include <sstream>

#include "base/csv.h"
#include "base/files.h"
#include "base/text.h"
#include "review/audit_input.h"
#include "review/final_reviews.h"
#include "review/review_testing.h"
#include "review/sheet.h"
#include "review/sheet_lines.h"

namespace onus {
namespace {

namespace fs = std::filesystem;

using testing::SmallAudit;

auto read(std::string csv, const ReviewBook& book) {
  return parse_reviews({{"sheet.csv", std::move(csv)}}, book);
}

void set(std::vector<std::string>& cells, std::string_view name, std::string_view value) {
  const auto column = sheet_column_from(name);
  ASSERT_TRUE(column) << name;
  cells[static_cast<size_t>(*column)] = value;
}

std::string header(char separator) {
  std::string out;
  for (size_t c = 0; c < kSheetColumns; ++c)
    out += (c ? std::string(1, separator) : "") + std::string(name_of(static_cast<SheetColumn>(c)));
  return out + "\r\n";
}

// A line "KIND REPORT name=value..." as a row of CSV; what it does not say is answered soundly.
std::string row_of(const std::string& line, const ReviewBook& book, char separator) {
  std::istringstream words(line);
  std::string kind, report, word;
  words >> kind >> report;
  std::vector<std::string> cells(kSheetColumns);
  set(cells, "plan", book.mark());
  set(cells, "read", "first");
  set(cells, "reviewer", "Ann");
  set(cells, "report", report);
  set(cells, "row", kind);
  if (kind == "report")
    for (const auto& [name, value] : {std::pair{"domestic_abuse", "no"}, {"vulnerable", "no"},
                                      {"safeguarded", "not-needed"}, {"referral", "not-needed"},
                                      {"equality", "complete"}})
      set(cells, name, value);
  while (words >> word) {
    const size_t sign = word.find('=');
    std::string value = word.substr(sign + 1);
    std::ranges::replace(value, '~', ' ');
    set(cells, word.substr(0, sign), value);
  }
  std::string out;
  for (size_t c = 0; c < cells.size(); ++c) {
    if (c) out += separator;
    append_csv(out, cells[c]);
  }
  return out + "\r\n";
}

struct RefusalCase {
  std::vector<std::string> expected, rows;
};

std::vector<RefusalCase> refusal_cases() {
  const auto text =
      read_file(fs::path(ONUS_SOURCE_DIR) / "src/review/testdata/refusals.txt", 1 << 20);
  EXPECT_TRUE(text);
  std::vector<RefusalCase> cases;
  std::istringstream lines(*text);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("==== ")) {
      if (cases.empty() || !cases.back().rows.empty()) cases.emplace_back();
      if (line != "==== sound") cases.back().expected.push_back(line.substr(5));
    } else if (!cases.empty()) {
      cases.back().rows.push_back(line);
    }
  }
  return cases;
}

TEST(Review, RefusesWhatIsWrongAndSaysWhere) {
  const SmallAudit audit;
  const ReviewBook book = audit.book();
  const auto cases = refusal_cases();
  ASSERT_GT(cases.size(), 20u);
  for (const RefusalCase& one : cases) {
    std::string csv = header(',');
    for (const std::string& row : one.rows) csv += row_of(row, book, ',');
    const auto reviews = read(csv, book);
    std::vector<std::string> found;
    for (const Error& error : reviews ? std::vector<Error>() : reviews.error()) {
      EXPECT_EQ(error.place.file, "sheet.csv");
      EXPECT_GT(error.place.column, 0u) << error.text();
      found.push_back(std::to_string(error.place.line) + " " + error.message);
    }
    std::vector<std::string> expected = one.expected;
    for (std::string& text : expected)
      if (const size_t at = text.find("PLAN"); at != std::string::npos)
        text.replace(at, 4, book.mark());
    EXPECT_EQ(found, expected) << one.rows.front();
  }
}

constexpr const char* kSound[] = {"report R1 crimes=1", "crime R1 class=8N held=C1",
                                  "record R1 held=C2 right=no entitled=yes told=no",
                                  "record R1 held=N1 crime_at_once=no ground_given=yes",
                                  "report R2 crimes=1 domestic_abuse=yes safeguarded=no",
                                  "crime R2 class=8N held=none reason=form-only"};

std::string sound_csv(const ReviewBook& book, char separator) {
  std::string csv = "\xEF\xBB\xBF" + header(separator);
  for (const char* row : kSound) csv += row_of(row, book, separator);
  return csv;
}

TEST(Review, AnySeparatorThatSpreadsheetsWriteWillDo) {
  const SmallAudit audit;
  const ReviewBook book = audit.book();
  for (const char separator : {',', ';', '\t'}) {
    const auto reviews = read(sound_csv(book, separator), book);
    ASSERT_TRUE(reviews) << reviews.error().front().text();
    ASSERT_EQ(reviews->size(), 2u);
    const Review& first = reviews->at({"R1", Reading::kFirst});
    EXPECT_EQ(first.crimes[0].held, "C1");
    EXPECT_EQ(first.records.size(), 2u);
    EXPECT_EQ(reviews->at({"R2", Reading::kFirst}).crimes[0].reason, "form-only");
  }
}

TEST(Review, HeadersThatAreNotTheSheetsAreRefused) {
  const SmallAudit audit;
  const ReviewBook book = audit.book();
  const std::string head = header(',');
  std::string twice = head, unknown = head;
  twice.replace(twice.find("row"), 3, "plan");
  unknown.replace(unknown.find("row"), 3, "rows");
  const std::string utf16("\xff\xfep\0l\0a\0n\0\r\0\n\0", 14);
  for (const std::string& text :
       {std::string("report,row\r\n"), std::string(), std::string("a;b;c\r\n"), twice, unknown,
        utf16, std::string("plan\0,read\r\n", 12), std::string(10u << 20, 'x'),
        head.substr(0, head.size() / 2), "\"" + head}) {
    const auto reviews = read(text, book);
    ASSERT_FALSE(reviews) << text.substr(0, 80);
    for (const Error& error : reviews.error()) {
      EXPECT_EQ(error.place.line, 1u) << error.text();
      EXPECT_FALSE(find_bad_utf8(error.message));
      EXPECT_LT(error.message.size(), 200u);
    }
  }
}

// A sheet whose second line has the cell as it is given, broken or not.
std::string sheet_with(const ReviewBook& book, std::string_view column, const std::string& cell) {
  std::string csv = sound_csv(book, ',');
  std::string row = row_of("report R2 crimes=1 domestic_abuse=yes safeguarded=no", book, ',');
  const size_t at = csv.find(row);
  EXPECT_NE(at, std::string::npos);
  return csv.replace(at, row.size(),
                     row_of("report R2 crimes=1 domestic_abuse=yes safeguarded=no " +
                                std::string(column) + "=" + cell, book, ','));
}

TEST(Review, HostileCellsAreRefusedWhereTheyStand) {
  const SmallAudit audit;
  const ReviewBook book = audit.book();
  ASSERT_TRUE(read(sheet_with(book, "note", "sound"), book));
  for (const auto& [column, cell] :
       {std::pair{"note", std::string("a\0b", 3)}, {"note", std::string("\x1b[31mred")},
        {"note", std::string("\xff\xfe")}, {"note", std::string(10u << 20, 'x')},
        {"reviewer", std::string(201, 'x')}, {"crimes", "-1"}, {"crimes", "1e400"},
        {"crimes", "nan"}, {"crimes", "inf"}, {"crimes", "1.0"}, {"crimes", "4294967297"},
        {"crimes", "201"}, {"report", "R9"}, {"report", "R1"},
        {"plan", std::string(100, '0')}, {"read", "fourth"}}) {
    const auto reviews = read(sheet_with(book, column, cell), book);
    ASSERT_FALSE(reviews) << column << "=" << cell.substr(0, 20);
    for (const Error& error : reviews.error()) {
      EXPECT_GE(error.place.line, 2u) << error.text();
      EXPECT_LT(error.message.size(), 200u);
      EXPECT_EQ(error.message.find_first_of(std::string("\0\x1b", 2)), std::string::npos);
    }
  }
}

TEST(Review, ARowShorterThanItsHeaderHasAPlace) {
  const SmallAudit audit;
  const auto reviews = read(header(',') + "\r\n" + std::string(12, 'a') + "\r\n", audit.book());
  ASSERT_FALSE(reviews);
  ASSERT_EQ(reviews.error().size(), 1u);
  EXPECT_EQ(reviews.error()[0].text(), "sheet.csv:3:1: write first, second or third");
}

TEST(Review, WhatIsCutShortGivesNoOtherAnswer) {
  SmallAudit audit;
  audit.plan.drawn[1].second_read = false;
  const ReviewBook book = audit.book();
  const std::string csv = sound_csv(book, ',');
  const auto whole = read(csv, book);
  for (size_t bytes = 0; bytes < csv.size(); ++bytes) {
    const auto cut = read(csv.substr(0, bytes), book);
    if (!cut) continue;
    for (const auto& [key, review] : *cut) EXPECT_TRUE(same_answer(review, whole->at(key))) << bytes;
    EXPECT_EQ(final_reviews(*cut, audit.plan).errors.empty(), cut->size() == 2) << bytes;
  }
}

TEST(Review, ASheetOfErrorsIsNotReadForEver) {
  const SmallAudit audit;
  std::string csv = header(',');
  for (int i = 0; i < 100'000; ++i) csv += "x\r\n";
  const auto reviews = read(csv, audit.book());
  ASSERT_FALSE(reviews);
  EXPECT_EQ(reviews.error().size(), kMostSheetErrors + 1);
}

TEST(Review, WhereReadingsDifferAThirdDecides) {
  const SmallAudit audit;
  const ReviewBook book = audit.book();
  const auto with = [&](std::initializer_list<const char*> rows) {
    std::string csv = sound_csv(book, ',');
    for (const char* row : rows) csv += row_of(row, book, ',');
    return read(csv, book);
  };
  // The second reading is missing.
  EXPECT_EQ(final_reviews(*with({}), audit.plan).errors.size(), 1u);
  // It agrees.
  auto same = with({"report R2 crimes=1 read=second reviewer=Bill domestic_abuse=yes",
                    "crime R2 class=8N held=none reason=third-party read=second"});
  ASSERT_TRUE(same) << same.error()[0].text();
  EXPECT_TRUE(disagreements(*same, audit.plan).empty());
  EXPECT_EQ(final_reviews(*same, audit.plan).reviews[1]->reviewer, "Ann");
  // It does not, and there is no third; then there is.
  auto differ = with({"report R2 crimes=0 read=second reviewer=Bill"});
  EXPECT_EQ(disagreements(*differ, audit.plan), std::vector<std::string>{"R2"});
  EXPECT_EQ(final_reviews(*differ, audit.plan).errors.size(), 1u);
  auto settled = with({"report R2 crimes=0 read=second reviewer=Bill",
                       "report R2 crimes=0 read=third reviewer=Cath"});
  const FinalReviews final = final_reviews(*settled, audit.plan);
  ASSERT_TRUE(final.errors.empty());
  EXPECT_EQ(final.reviews[1]->reviewer, "Cath");
  EXPECT_EQ(readings_by_report(*settled).readings,
            (std::vector<std::pair<uint32_t, uint32_t>>{{2, 0}}));
  EXPECT_EQ(readings_by_class(*settled).readings,
            (std::vector<std::pair<uint32_t, uint32_t>>{{1, 0}}));
}

TEST(AuditInput, CountsCrimesByDomainAndShares) {
  SmallAudit audit;
  audit.plan.drawn[1].second_read = false;
  const ReviewBook book = audit.book();
  const auto reviews = read(sound_csv(book, ','), book);
  ASSERT_TRUE(reviews);
  const FinalReviews final = final_reviews(*reviews, audit.plan);
  const AuditInput input = audit_input(final, audit.frame, book);
  ASSERT_EQ(input.data.domains[0], "all");
  ASSERT_EQ(input.data.domains[1], "violence");
  ASSERT_EQ(input.data.reports.size(), 2u);
  EXPECT_DOUBLE_EQ(input.data.reports[0].weight, 5);
  EXPECT_EQ(input.data.reports[0].reviewed[1].recorded, 1);
  EXPECT_EQ(input.data.reports[1].reviewed[0].expected, 1);
  EXPECT_EQ(input.data.reports[1].reviewed[0].recorded, 0);
  EXPECT_EQ(input.data.reports[1].reviewed[2].expected, 0);  // not sexual
  EXPECT_EQ(input.data.strata[0].machine[0].expected, 2);
  EXPECT_EQ(input.data.strata[0].machine[0].recorded, 1);
  const auto share = [&](std::string_view name) {
    const auto found = std::ranges::find(input.shares, name, &ShareMeasure::name);
    EXPECT_NE(found, input.shares.end()) << name;
    return std::pair{found->y[0] + found->y[1], found->x[0] + found->x[1]};
  };
  EXPECT_EQ(share("in_time_all"), (std::pair{1.0, 1.0}));
  EXPECT_EQ(share("cancelled_rightly_violence"), (std::pair{0.0, 1.0}));
  EXPECT_EQ(share("cancelled_told_all"), (std::pair{0.0, 1.0}));
  EXPECT_EQ(share("report_records_right"), (std::pair{1.0, 1.0}));
  EXPECT_EQ(share("domestic_abuse_safeguarded"), (std::pair{0.0, 1.0}));
  EXPECT_EQ(share("domestic_abuse_of_missing"), (std::pair{1.0, 1.0}));
  EXPECT_EQ(share("over_recorded"), (std::pair{0.0, 1.0}));
  ASSERT_EQ(input.units.size(), 1u);
  EXPECT_EQ(input.units[0].name, "North");
  EXPECT_EQ(input.missing.both, 1u);
}

TEST(Sheet, NeverTellsWhatTheMachineDecided) {
  const SmallAudit audit;
  Report report{.id = "R1", .received = audit.frame.reports[0].received};
  report.log.push_back({report.received, "CH", "=cmd </script><b> he hit her"});
  ReviewSheet sheet = empty_sheet(audit.plan, testing::tables_in_use(), Reading::kFirst, "first");
  SheetReport one{.id = "R1", .says = "received", .log = report.log};
  one.records.push_back({.number = "C2", .crime_class = "8N", .cancelled = true});
  sheet.reports.push_back(one);
  const std::string csv = sheet_csv(sheet), html = sheet_html(sheet);
  for (const std::string& text : {csv, html.substr(html.find("<body"))})
    for (const char* word : {"quiet", "doubtful", "stratum", "probability", "control-room"})
      EXPECT_EQ(text.find(word), std::string::npos) << word;
  EXPECT_EQ(html.find("</script><b>"), std::string::npos);
  // What is prefilled comes back as incomplete, never as answered.
  const ReviewBook book = audit.book();
  EXPECT_FALSE(read(csv, book));
}

}  // namespace
}  // namespace onus
