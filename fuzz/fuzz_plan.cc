// Any bytes as frame.ndjson (before the first line "---") and as design.json and plan.json: must give
// what reads the same after it is written, or an error that has a place; a frame and a design that fit
// can be drawn. A plan is sealed before it is read, so that what is behind the seal is reached.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/sha256.h"
#include "fuzz/parts.h"
#include "sampling/audit_plan.h"
#include "sampling/draw.h"
#include "sampling/frame_json.h"

namespace {

using namespace onus;

constexpr const char* kFile = "fuzz";

void check_place(const Error& error) {
  ONUS_CHECK(error.place.file == kFile && error.place.line > 0 && !error.message.empty());
}

std::optional<AuditPlan> design_of(std::string_view text) {
  auto design = parse_design(text, kFile);
  if (!design) {
    check_place(design.error());
    return std::nullopt;
  }
  const std::string written = design_text(*design);
  const auto again = parse_design(written, kFile);
  ONUS_CHECK(again && design_text(*again) == written);
  ONUS_CHECK(plan_in_words(*again) == plan_in_words(*design));
  return std::move(*design);
}

void check_plan(std::string_view text) {
  std::string sealed(text);
  const size_t at = sealed.rfind(std::string(64, '0'));
  if (at != sealed.npos) sealed.replace(at, 64, sha256_of(sealed));
  auto plan = parse_plan(sealed, kFile);
  if (!plan) return;
  const std::string written = sealed_text(*plan);
  auto again = parse_plan(written, kFile);
  ONUS_CHECK(again && again->seal == plan->seal && sealed_text(*again) == written);
  for (const DrawnReport& one : plan->drawn) ONUS_CHECK(again->find(one.report) != nullptr);
}

std::optional<AuditFrame> frame_of(std::string text) {
  if (text.empty()) return std::nullopt;
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> stream(
      ::fmemopen(text.data(), text.size(), "rb"), &std::fclose);
  ONUS_CHECK(stream != nullptr);
  auto read = read_frame(stream.get(), kFile);
  if (!read) {
    check_place(read.error());
    return std::nullopt;
  }
  return std::move(read->frame);
}

std::string frame_text(const AuditFrame& frame) {
  std::string out;
  for (const FrameReport& report : frame.reports) {
    append_frame_report(out, report);
    out += '\n';
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  const auto frame = frame_of(std::string(part_of(rest)));
  if (frame) {
    const std::string written = frame_text(*frame);
    const auto again = frame_of(written);
    ONUS_CHECK(written.empty() || (again && frame_text(*again) == written));
  }
  check_plan(rest);
  auto plan = design_of(rest);
  if (!plan || !frame || !check_strata(*frame, *plan)) return 0;
  plan->seed = "a seed";
  draw(*frame, *plan);
  const auto again = parse_plan(sealed_text(*plan), kFile);
  ONUS_CHECK(again && check_draw(*frame, *again));
  return 0;
}
