// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tensor_filter.h"

#include <algorithm>
#include <cctype>

namespace ql::app {

namespace {

char lower(char c)
{
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

} // namespace

TensorFilter::TensorFilter(TensorModel& source, QObject* parent)
    : OrderedRows(source, parent)
    , m_source(source)
{
}

Status TensorFilter::setFilter(const QString& text, Syntax syntax)
{
    Wish wish;
    wish.scheme = m_wish.scheme;
    if (syntax == Syntax::Regex && !text.isEmpty()) {
        QL_TRY(wish.regex, Regex::compile(text.toStdString()));
    } else {
        wish.needle = text.toStdString();
        std::transform(wish.needle.begin(), wish.needle.end(), wish.needle.begin(), lower);
    }
    m_wish = std::move(wish);
    rebuild();
    return ok;
}

void TensorFilter::setScheme(const QString& scheme)
{
    if (m_wish.scheme == scheme.toStdString())
        return;
    m_wish.scheme = scheme.toStdString();
    rebuild();
}

bool TensorFilter::Wish::accepts(const TensorRows& rows, int row) const
{
    if (!scheme.empty() && rows.sourceScheme(row) != scheme && rows.targetScheme(row) != scheme)
        return false;
    const std::string& name = rows.tensor(row).name;
    if (regex)
        return regex->search(name);
    if (needle.empty())
        return true;
    const auto same = [](char a, char b) { return lower(a) == b; };
    return std::search(name.begin(), name.end(), needle.begin(), needle.end(), same) != name.end();
}

OrderedRows::Work TensorFilter::work() const
{
    if (m_wish.isAll() && sortColumn() < 0)
        return {};
    return [rows = m_source.rows(), wish = m_wish, column = sortColumn(),
            descending = isDescending()](const std::atomic<bool>& stop) {
        Rows found;
        for (int row = 0; row < rows.count() && !stop; ++row) {
            if (wish.accepts(rows, row))
                found.push_back(row);
        }
        const auto by = static_cast<TensorRows::Column>(column);
        if (column >= 0)
            sortRows(found, descending, [&](int a, int b) { return rows.compare(a, b, by) < 0; });
        return found;
    };
}

bool TensorFilter::dependsOn(int column) const
{
    return column == sortColumn() || !m_wish.scheme.empty();
}

} // namespace ql::app
