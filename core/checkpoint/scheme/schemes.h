// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/checkpoint/coded_weight.h"
#include "core/checkpoint/scheme/declared.h"
#include "core/checkpoint/scheme/scale_grid.h"
#include "core/checkpoint/scheme/tensor_parts.h"

namespace ql::checkpoint::scheme {

/// A tensor that may be a weight with scales, and all that is known about it.
struct Candidate {
    CheckpointPtr checkpoint{};
    std::string_view module{};
    const Tensor* main = nullptr;
    Part part = Part::Bare; ///< of the main tensor
    const Parts* parts = nullptr;
    /// Null where the checkpoint has no configuration.
    const Declared* declared = nullptr;

    const Tensor* operator[](Part companion) const { return (*parts)[companion]; }
    bool isDeclared() const { return declared && declared->stored != Stored::Plain; }
    /// Does the configuration say one of these kinds? Else what it says of groups and bits is about something else.
    bool says(std::initializer_list<Stored> kinds) const;
    /// The grouping that the configuration says, where it says one of these kinds.
    std::optional<Grouping> grouping(std::initializer_list<Stored> kinds) const
    {
        return says(kinds) ? declared->grouping : std::nullopt;
    }
    /// The configuration's word for the dialect, or `otherwise`.
    std::string dialect(std::initializer_list<Stored> kinds, std::string_view otherwise) const
    {
        return says(kinds) ? declared->dialect : std::string(otherwise);
    }
    /// "times weight_scale_inv": the end of a tensor's name.
    std::string endOf(const Tensor& companion) const { return companion.name.substr(module.size() + 1); }
};

/// A weight put together.
struct Resolved {
    Stored stored = Stored::Plain; ///< as it is, which need not be what the configuration says
    std::vector<std::uint64_t> shape{}; ///< of its values
    std::shared_ptr<const CodedWeight> coded{};
    std::vector<const Tensor*> companions{};
    bool hasDoubtfulZeros = false; ///< the configuration alone says whether they are stored less one
};

/// A family of dialects: one row of the list in schemes.cpp, one file.
struct Family {
    std::string_view name;
    /// Do names and types of the tensors look like this family's?
    bool (*claims)(const Candidate&);
    /// Errors: BadInput, Unsupported.
    Result<Resolved> (*resolve)(const Candidate&);
};

/// The list of families. At most one claims a weight: the first.
std::span<const Family> families();

extern const Family kFp8;
extern const Family kNvfp4;
extern const Family kMxfp4;
extern const Family kMxfp4Blocks;
extern const Family kInt8;
extern const Family kPackedInt;
extern const Family kRowPairs;
extern const Family kTransposed;

/// Is a tensor of this format?
bool isOf(const Tensor* tensor, quant::Format format);
/// A plain tensor of floats: F32, F16, BF16.
bool isFloat(const Tensor* tensor);

} // namespace ql::checkpoint::scheme
