// SPDX-License-Identifier: Apache-2.0
#include <unordered_set>

#include <fmt/format.h>

#include "core/base/in_quotes.h"
#include "core/container/gguf/reader.h"
#include "core/container/own_folder.h"

namespace ql::gguf {

namespace {

using container::FileHeader;

/// Which part of how many a file says it is; nothing when it does not speak of a split.
struct Part {
    std::uint64_t index = 0; ///< from 0
    std::uint64_t count = 1;
};

Result<std::uint64_t> splitNumber(const Metadata& metadata, std::string_view key, const std::string& path)
{
    constexpr std::uint64_t largest = 65'535;
    const Value* value = find(metadata, key);
    if (!value)
        return fail(Errc::BadInput, fmt::format("{}: a part of a split model without the key \"{}\"", path, key));
    const auto number = value->asUnsigned();
    if (!number || *number > largest)
        return fail(Errc::BadInput, fmt::format("{}: key \"{}\" is not a number from 0 to {}", path, key, largest));
    return *number;
}

Result<Part> partOf(const Metadata& metadata, const std::string& path)
{
    if (!find(metadata, "split.count"))
        return Part{};
    Part part;
    QL_TRY(part.count, splitNumber(metadata, "split.count", path));
    if (part.count < 2)
        return Part{};
    QL_TRY(part.index, splitNumber(metadata, "split.no", path));
    if (part.index >= part.count)
        return fail(
            Errc::BadInput,
            fmt::format("{}: key \"split.no\" is {}, but the split has only {} files", path, part.index, part.count));
    return part;
}

/// What stands before "-00001-of-00003.gguf" in the name of this part. Errors: BadInput for any other name.
Result<std::string> prefixOf(const std::string& path, const Part& part)
{
    const std::string ending =
        splitFileName("", static_cast<std::uint32_t>(part.index), static_cast<std::uint32_t>(part.count));
    const std::string name = io::nameOf(path);
    if (!name.ends_with(ending))
        return fail(Errc::BadInput,
                    fmt::format("{}: this is file {} of {} of a split model, so its name must end with "
                                "{}; give it its original name again",
                                path, part.index + 1, part.count, ending));
    return name.substr(0, name.size() - ending.size());
}

/// The directory part exactly as the user wrote it, so that messages name the files alike.
std::string inFolderOf(const std::string& path, const std::string& name)
{
    return path.substr(0, path.size() - io::nameOf(path).size()) + name;
}

Status checkPart(const FileHeader& header, std::uint64_t index, std::uint64_t count)
{
    const std::string& path = header.file->path();
    QL_TRY(const Part part, partOf(header.metadata, path));
    if (part.index == index && part.count == count)
        return ok;
    return fail(Errc::BadInput,
                fmt::format("{}: its name says file {} of {}, but its metadata say file {} of {}", path, index + 1,
                            count, part.index + 1, part.count));
}

Status checkTensors(const std::vector<FileHeader>& files)
{
    std::unordered_set<std::string_view> names;
    for (const FileHeader& file : files)
        for (const container::TensorEntry& tensor : file.tensors)
            if (!names.insert(tensor.name).second)
                return fail(Errc::BadInput,
                            fmt::format("{}: tensor {} is in another file of this split too", file.file->path(),
                                        inQuotes(tensor.name)));
    const std::string& path = files.front().file->path();
    const Value* total = find(files.front().metadata, "split.tensors.count");
    if (!total || total->asUnsigned() != names.size())
        return fail(Errc::BadInput,
                    fmt::format("{}: the files of this split hold {} tensors, but key \"split.tensors.count\" {}", path,
                                names.size(),
                                total && total->asUnsigned() ? fmt::format("says {}", *total->asUnsigned())
                                                             : "is missing or not a number"));
    return ok;
}

} // namespace

std::string splitFileName(const std::string& prefix, std::uint32_t index, std::uint32_t count)
{
    return fmt::format("{}-{:05}-of-{:05}.gguf", prefix, index + 1, count);
}

Result<std::vector<std::string>> splitFiles(const std::string& path, const Metadata& metadata)
{
    QL_TRY(const Part part, partOf(metadata, path));
    if (part.count < 2)
        return std::vector<std::string>{path};
    QL_TRY(const std::string prefix, prefixOf(path, part));
    const auto count = static_cast<std::uint32_t>(part.count);
    if (part.index != 0)
        return fail(Errc::BadInput,
                    fmt::format("{}: this is file {} of {} of a split model; open the first one, {}", path,
                                part.index + 1, part.count, splitFileName(prefix, 0, count)));
    std::vector<std::string> paths = {path};
    for (std::uint32_t i = 1; i < count; ++i)
        paths.push_back(inFolderOf(path, splitFileName(prefix, i, count)));
    return paths;
}

Result<std::vector<FileHeader>> openSplit(io::Disk& disk, FileHeader first)
{
    QL_TRY(const auto paths, splitFiles(first.file->path(), first.metadata));
    std::vector<FileHeader> files;
    files.push_back(std::move(first));
    if (paths.size() == 1)
        return files;
    for (std::size_t i = 1; i < paths.size(); ++i) {
        if (!disk.exists(paths[i]))
            return fail(Errc::BadInput,
                        fmt::format("{}: file {} of this split model is missing: {}", paths.front(), i + 1, paths[i]));
        QL_CHECK(container::checkInFolder(io::folderOf(paths[i]), paths[i], paths.front()));
        QL_TRY(auto file, disk.open(paths[i]));
        QL_TRY(auto header, readHeader(std::move(file)));
        QL_CHECK(checkPart(header, i, paths.size()));
        files.push_back(std::move(header));
    }
    QL_CHECK(checkTensors(files));
    return files;
}

} // namespace ql::gguf
