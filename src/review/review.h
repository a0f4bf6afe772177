// A report as a reviewer decided it, read back from a sheet; and everything wrong with a sheet.
#pragma once

#include <expected>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "review/columns.h"
#include "sampling/audit_frame.h"
#include "sampling/audit_plan.h"

namespace onus {

struct ReviewedCrime {
  std::string crime_class;
  std::string held;    // the number of the record that answers it; empty: none
  std::string reason;  // why it is not recorded
};

struct ReviewedRecord {
  std::string number;
  std::optional<bool> right, entitled;             // cancelled records
  std::string told;                                // of cancelled: a word of the column
  std::optional<bool> crime_at_once, ground_given; // N100, N200, N300
};

struct Review {
  std::string report, reviewer;
  Reading reading = Reading::kFirst;
  bool domestic_abuse = false, vulnerable = false;
  std::string safeguarded, referral, equality;  // words of the columns
  std::vector<ReviewedCrime> crimes;
  std::vector<ReviewedRecord> records;
  Place place;  // of its report row
};

// What reviews are checked against.
class ReviewBook {
 public:
  // All of them must outlive it. The frame must be the plan's.
  ReviewBook(const AuditPlan& plan, const AuditFrame& frame, const AuditTables& tables);

  const AuditPlan& plan() const { return plan_; }
  const AuditTables& tables() const { return tables_; }
  const std::string& mark() const { return mark_; }
  const DrawnReport* drawn(std::string_view report) const;
  const FrameReport* frame(std::string_view report) const;

 private:
  const AuditPlan& plan_;
  const AuditTables& tables_;
  std::string mark_;
  std::unordered_map<std::string_view, const DrawnReport*> drawn_;
  std::unordered_map<std::string_view, const FrameReport*> frame_;
};

using Reviews = std::map<std::pair<std::string, Reading>, Review>;  // by report and reading

// A sheet as it came back.
struct SheetFile {
  std::string name, bytes;
};

// Reads every sheet before it refuses any. Nothing of them may be used where one line is wrong: then
// all that is wrong, in the order of sheets and lines.
std::expected<Reviews, std::vector<Error>> parse_reviews(const std::vector<SheetFile>& sheets,
                                                         const ReviewBook& book);

// The record of a report with that number, or nullptr.
const FrameRecord* record_of(const FrameReport& report, std::string_view number);

}  // namespace onus
