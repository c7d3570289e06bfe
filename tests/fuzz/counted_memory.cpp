// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/counted_memory.h"

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <new>

namespace {

std::size_t g_now = 0, g_most = 0, g_first = 0; // one thread

void* take(std::size_t size)
{
    void* const block = std::malloc(size ? size : 1);
    if (!block)
        throw std::bad_alloc();
    g_now += malloc_usable_size(block);
    g_most = std::max(g_most, g_now);
    return block;
}

void giveBack(void* block) noexcept
{
    if (!block)
        return;
    g_now -= malloc_usable_size(block);
    std::free(block);
}

} // namespace

namespace ql::test {

std::size_t mostBytes()
{
    return g_most - std::min(g_most, g_first);
}

void startCounting()
{
    g_first = g_most = g_now;
}

} // namespace ql::test

void* operator new(std::size_t size)
{
    return take(size);
}
void* operator new[](std::size_t size)
{
    return take(size);
}
void operator delete(void* block) noexcept
{
    giveBack(block);
}
void operator delete[](void* block) noexcept
{
    giveBack(block);
}
void operator delete(void* block, std::size_t) noexcept
{
    giveBack(block);
}
void operator delete[](void* block, std::size_t) noexcept
{
    giveBack(block);
}
