// Crimes and forms from CSV, one row each.
#pragma once

#include "report/held_json.h"
#include "report/mapped_rows.h"

namespace onus {

// What the current row of a mapping of held says, with its place. A row that names a form is a form,
// any other a crime.
Result<HeldRecord> held_from_row(const MappedRows& rows);

}  // namespace onus
