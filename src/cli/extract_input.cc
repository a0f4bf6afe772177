#include "cli/extract_input.h"

#include <fmt/format.h>

#include "cli/fingerprint.h"

namespace onus {

RejectSink RejectFile::sink() {
  return [this](const Reject& reject) {
    line_.clear();
    append_reject(line_, reject);
    failed_ |= std::fwrite(line_.data(), 1, line_.size(), file_) != line_.size();
    ++count_;
  };
}

Result<ExtractMaps> load_maps(const std::vector<std::string>& files) {
  ExtractMaps maps;
  for (const std::string& file : files) {
    ONUS_TRY(Mapping mapping, load_mapping(file));
    auto& place = mapping.held ? maps.held : maps.reports;
    if (place)
      return fail(fmt::format("a second mapping of {}; give one for reports and one for held",
                              mapping.held ? "held" : "reports"), {file});
    place = std::move(mapping);
  }
  return maps;
}

Result<std::vector<AuditAbout::Input>> hash_inputs(const std::string& reports,
                                                   const std::string& held,
                                                   const std::vector<std::string>& maps) {
  std::vector<AuditAbout::Input> inputs;
  const auto add = [&](std::string what, const std::string& file) -> Result<void> {
    if (file == "-") return {};
    ONUS_TRY(std::string hash, fingerprint_of_file(file));
    inputs.push_back(
        {std::move(what), std::filesystem::path(file).filename().string(), std::move(hash)});
    return {};
  };
  auto done = add("reports", reports);
  if (done) done = add("held", held);
  for (const std::string& map : maps)
    if (done) done = add("map", map);
  if (!done) return std::unexpected(done.error());
  return inputs;
}

Result<void> DecidingWorker::run(DecidedItem& item) {
  auto read = worker_.read(item.report);
  if (!read) return std::unexpected(std::move(read.error()));
  const Account& account = **read;
  item.decision = worker_.decide(account);
  item.overlay = overlays_.read(account, laws_.on(item.decision.law_on));
  return {};
}

}  // namespace onus
