// Reports from CSV: one row a report, or one row a log entry.
#pragma once

#include <memory>

#include "report/extract.h"
#include "report/mapped_rows.h"

namespace onus {

// The rows must be of a mapping of reports; seen must outlive the stream.
std::unique_ptr<ReportStream> csv_reports(MappedRows rows, RejectSink reject, SeenIds& seen);

}  // namespace onus
