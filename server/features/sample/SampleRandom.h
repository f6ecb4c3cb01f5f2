// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cmath>
#include <string_view>
#include <vector>

namespace wardport::server {

/// xoshiro256** (Blackman and Vigna) with draws of our own: what <random> draws differs from library to library. Each
/// purpose has a stream of its own, so that one more person does not change everybody's launches.
class SampleRandom {
public:
    SampleRandom(quint64 seed, std::string_view purpose, quint64 index = 0)
    {
        quint64 state = seed;
        for (const char c : purpose)
            state = mix(state ^ static_cast<unsigned char>(c));
        state = mix(state ^ index);
        for (quint64& word : m_state)
            word = state = mix(state);
    }

    quint64 next()
    {
        const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
        const quint64 shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }

    /// 0 … bound-1, by the high half of a product; the bias is below 2^-32 for the bounds used here.
    quint32 below(quint32 bound) { return static_cast<quint32>(((next() >> 32) * bound) >> 32); }
    int between(int lowest, int highest) { return lowest + static_cast<int>(below(static_cast<quint32>(highest - lowest + 1))); }
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }

    /// Standard normal, by Box and Muller.
    double normal() { return std::sqrt(-2 * std::log(1 - unit())) * std::cos(6.283185307179586 * unit()); }
    /// Log-normal with mean 1.
    double spread(double sigma) { return std::exp(sigma * normal() - sigma * sigma / 2); }

    template <class T>
    const T& of(const std::vector<T>& all)
    {
        return all[below(static_cast<quint32>(all.size()))];
    }

private:
    /// splitmix64
    static quint64 mix(quint64 x)
    {
        x += 0x9e3779b97f4a7c15;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
        x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
        return x ^ (x >> 31);
    }

    quint64 m_state[4];
};

/// Draws an index in proportion to weights.
class WeightedChoice {
public:
    void add(double weight)
    {
        m_total += weight;
        m_upTo.push_back(m_total);
    }
    bool isEmpty() const { return !(m_total > 0); }
    double total() const { return m_total; }

    std::size_t pick(SampleRandom& random) const
    {
        const auto found = std::upper_bound(m_upTo.begin(), m_upTo.end(), random.unit() * m_total);
        return static_cast<std::size_t>(std::min(found, m_upTo.end() - 1) - m_upTo.begin());
    }

private:
    std::vector<double> m_upTo;
    double m_total = 0;
};

} // namespace wardport::server
