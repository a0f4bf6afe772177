// From reports as they are decided to the frame of an audit.
#pragma once

#include <unordered_map>

#include "audit/audit_law_book.h"
#include "audit/finding.h"
#include "audit/held_side.h"
#include "recording/decision.h"
#include "sampling/audit_frame.h"

namespace onus {

// The days whose reports are audited, both included, and the routes.
struct FrameScope {
  Day from = kFirstDay, to = kLastDay;
  bool inspected_routes_only = false;
};

struct Excluded {
  std::string why;
  uint64_t reports = 0;
};

class FrameBuilder {
 public:
  // All of them must outlive it.
  FrameBuilder(const Held& held, AuditLawBook& laws, const AuditTables& tables, FrameScope scope);

  // Each report once; they stand in the frame in this order.
  void add(const Report& report, const Decision& decision, const Overlay& overlay);

  const std::vector<Excluded>& excluded() const { return excluded_; }
  // To be called once.
  AuditFrame finish() { return std::move(frame_); }

 private:
  bool in_scope(const Report& report);
  void leave_out(std::string why);
  std::string group_of(const FrameReport& report) const;
  FrameRecord record(const HeldCrime& crime, const Report& report, const AuditLaw& law,
                     const Edition& edition) const;

  AuditLawBook& laws_;
  const AuditTables& tables_;
  FrameScope scope_;
  KeptFacts kept_;
  std::unordered_map<std::string_view, ReportHeld> held_;
  std::vector<Excluded> excluded_;
  AuditFrame frame_;
  bool first_ = true;
};

}  // namespace onus
