// SPDX-License-Identifier: Apache-2.0
// volk's own definitions, compiled once; its warnings are its own.
#pragma GCC diagnostic ignored "-Wconversion"
#define VOLK_IMPLEMENTATION
#include <volk.h>
