// The two inputs of an audit, reports and held records, from NDJSON or from CSV with a mapping.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/result.h"
#include "report/held.h"
#include "report/mapping.h"
#include "report/reject.h"
#include "report/report.h"
#include "report/seen_ids.h"

namespace onus {

// Pulls reports one at a time, in input order. What cannot be used goes to the sink as it is met:
// broken lines and rows, and reports whose number was given before.
class ReportStream {
 public:
  virtual ~ReportStream() = default;

  // The next report, or false at the end. An error means that the input itself could not be read
  // further; nothing more comes.
  virtual Result<bool> next(Report& report) = 0;
};

// How an input is opened.
struct ExtractOptions {
  const Mapping* mapping = nullptr;  // the input is CSV; otherwise NDJSON
  RejectSink reject;                 // must be set
};

// "-" is standard input. The mapping must be of reports. Numbers are looked up and kept in seen, so
// that several files can share it; it must outlive the stream.
Result<std::unique_ptr<ReportStream>> open_reports(const std::filesystem::path& path,
                                                   ExtractOptions options, SeenIds& seen);

// The whole of what the force holds, in input order; the mapping must be of held. Rejects as above,
// a crime number given twice among them.
Result<Held> load_held(const std::filesystem::path& path, const ExtractOptions& options);

}  // namespace onus
