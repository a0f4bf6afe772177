// frame.ndjson: doc/formats/sample.md.
#pragma once

#include <cstdio>
#include <filesystem>
#include <string>

#include "base/result.h"
#include "sampling/audit_frame.h"

namespace onus {

// Appends the report as one JSON object without a line end.
void append_frame_report(std::string& out, const FrameReport& report);

struct WrittenFrame {
  std::string hash;  // SHA-256 of the file
};
Result<WrittenFrame> write_frame(const std::filesystem::path& path, const AuditFrame& frame);

struct ReadFrame {
  AuditFrame frame;  // without force
  std::string hash;
};
// Takes the stream, not its ownership; file is what errors name.
Result<ReadFrame> read_frame(std::FILE* stream, const std::string& file);
Result<ReadFrame> load_frame(const std::filesystem::path& path);

}  // namespace onus
