#include "review/review.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <sstream>

#include "base/csv.h"
#include "base/files.h"
#include "review/audit_input.h"
#include "review/final_reviews.h"
#include "review/sheet.h"
#include "sampling/sampling_testing.h"

namespace onus {
namespace {

namespace fs = std::filesystem;

// R1 holds a crime, a cancelled one and an N100; R2 holds nothing and is read twice.
struct Audit2 {
  AuditFrame frame;
  AuditPlan plan;

  Audit2() {
    frame.reports.push_back(testing::frame_report(1, "control-room", "violence",
                                                  FrameScore::kRecorded));
    frame.reports.push_back(testing::frame_report(2, "control-room", "violence",
                                                  FrameScore::kMissing));
    frame.reports[0].held = {{"C1", "8N", true, HeldStatus::kRecorded, false},
                             {"C2", "8N", false, HeldStatus::kCancelled, false},
                             {"N1", "N100/01", true, HeldStatus::kRecorded, true}};
    plan.to = *parse_day("2026-07-31");
    plan.strata = {{"all", 10, 2}};
    plan.drawn = {{"R1", 0, 0.2, false}, {"R2", 0, 0.2, true}};
    plan.seal = std::string(64, 'a');
  }
  ReviewBook book() const { return {plan, frame, testing::tables_in_use()}; }
};

class KeptSheet {
 public:
  explicit KeptSheet(std::string_view bytes)
      : path_(fs::temp_directory_path() / ("onus_review_test." + std::to_string(::getpid()))) {
    EXPECT_TRUE(write_file(path_, bytes));
  }
  ~KeptSheet() { fs::remove(path_); }
  ReadReviews read(const ReviewBook& book) const { return read_reviews({path_}, book); }

 private:
  fs::path path_;
};

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
  const Audit2 audit;
  const ReviewBook book = audit.book();
  const auto cases = refusal_cases();
  ASSERT_GT(cases.size(), 20u);
  for (const RefusalCase& one : cases) {
    std::string csv = header(',');
    for (const std::string& row : one.rows) csv += row_of(row, book, ',');
    const ReadReviews read = KeptSheet(csv).read(book);
    std::vector<std::string> found;
    for (const Error& error : read.errors) {
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
  const Audit2 audit;
  const ReviewBook book = audit.book();
  for (const char separator : {',', ';', '\t'}) {
    const ReadReviews read = KeptSheet(sound_csv(book, separator)).read(book);
    EXPECT_TRUE(read.errors.empty()) << read.errors.front().text();
    ASSERT_EQ(read.reviews.size(), 2u);
    const Review& first = read.reviews.at({"R1", Reading::kFirst});
    EXPECT_EQ(first.crimes[0].held, "C1");
    EXPECT_EQ(first.records.size(), 2u);
    EXPECT_EQ(read.reviews.at({"R2", Reading::kFirst}).crimes[0].reason, "form-only");
  }
}

TEST(Review, HeadersThatAreNotTheSheetsAreRefused) {
  const Audit2 audit;
  const ReviewBook book = audit.book();
  for (const char* head : {"report,row\r\n", "", "a;b;c\r\n", "\xff\xfe\r\n"})
    EXPECT_FALSE(KeptSheet(head).read(book).errors.empty()) << head;
  EXPECT_FALSE(read_reviews({"/nowhere/at/all.csv"}, book).errors.empty());
}

TEST(Review, WhereReadingsDifferAThirdDecides) {
  const Audit2 audit;
  const ReviewBook book = audit.book();
  const auto with = [&](std::initializer_list<const char*> rows) {
    std::string csv = sound_csv(book, ',');
    for (const char* row : rows) csv += row_of(row, book, ',');
    return KeptSheet(csv).read(book);
  };
  // The second reading is missing.
  EXPECT_EQ(final_reviews(with({}).reviews, audit.plan).errors.size(), 1u);
  // It agrees.
  auto same = with({"report R2 crimes=1 read=second reviewer=Bill domestic_abuse=yes",
                    "crime R2 class=8N held=none reason=third-party read=second"});
  ASSERT_TRUE(same.errors.empty()) << same.errors[0].text();
  EXPECT_TRUE(disagreements(same.reviews, audit.plan).empty());
  EXPECT_EQ(final_reviews(same.reviews, audit.plan).reviews[1]->reviewer, "Ann");
  // It does not, and there is no third; then there is.
  auto differ = with({"report R2 crimes=0 read=second reviewer=Bill"});
  EXPECT_EQ(disagreements(differ.reviews, audit.plan), std::vector<std::string>{"R2"});
  EXPECT_EQ(final_reviews(differ.reviews, audit.plan).errors.size(), 1u);
  auto settled = with({"report R2 crimes=0 read=second reviewer=Bill",
                       "report R2 crimes=0 read=third reviewer=Cath"});
  const FinalReviews final = final_reviews(settled.reviews, audit.plan);
  ASSERT_TRUE(final.errors.empty());
  EXPECT_EQ(final.reviews[1]->reviewer, "Cath");
  EXPECT_EQ(readings_by_report(settled.reviews).readings,
            (std::vector<std::pair<uint32_t, uint32_t>>{{2, 0}}));
  EXPECT_EQ(readings_by_class(settled.reviews).readings,
            (std::vector<std::pair<uint32_t, uint32_t>>{{1, 0}}));
}

TEST(AuditInput, CountsCrimesByDomainAndShares) {
  Audit2 audit;
  audit.plan.drawn[1].second_read = false;
  const ReviewBook book = audit.book();
  const ReadReviews read = KeptSheet(sound_csv(book, ',')).read(book);
  ASSERT_TRUE(read.errors.empty());
  const FinalReviews final = final_reviews(read.reviews, audit.plan);
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
  const Audit2 audit;
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
  const ReadReviews read = KeptSheet(csv).read(book);
  EXPECT_FALSE(read.errors.empty());
  EXPECT_TRUE(read.reviews.empty());
}

}  // namespace
}  // namespace onus
